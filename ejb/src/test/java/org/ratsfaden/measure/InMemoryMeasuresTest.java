package org.ratsfaden.measure;

class InMemoryMeasuresTest implements MeasuresContract {

    private final InMemoryMeasures measures = new InMemoryMeasures();

    @Override
    public Measures measures() {
        return measures;
    }
}
