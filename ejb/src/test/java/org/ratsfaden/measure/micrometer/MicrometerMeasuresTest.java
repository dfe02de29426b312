package org.ratsfaden.measure.micrometer;

import org.ratsfaden.measure.Measures;
import org.ratsfaden.measure.MeasuresContract;

class MicrometerMeasuresTest implements MeasuresContract {

    private final MicrometerMeasures measures = new MicrometerMeasures();

    @Override
    public Measures measures() {
        return measures;
    }
}
