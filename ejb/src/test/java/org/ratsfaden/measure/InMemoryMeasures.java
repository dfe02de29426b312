package org.ratsfaden.measure;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Measures as lines, for tests. */
public final class InMemoryMeasures implements Measures {

    private final Map<String, Double> sums = new TreeMap<>();

    @Override
    public synchronized void offered(String by, String outcome) {
        sums.merge("ratsfaden_intake_files_total{by=\"%s\",outcome=\"%s\"}".formatted(by, outcome), 1.0, Double::sum);
    }

    @Override
    public synchronized void read(String outcome, Duration time) {
        timed("ratsfaden_reading_seconds", "{outcome=\"%s\"}".formatted(outcome), time);
    }

    @Override
    public synchronized void searched(Duration time) {
        timed("ratsfaden_search_seconds", "", time);
    }

    private void timed(String name, String labels, Duration time) {
        sums.merge(name + "_count" + labels, 1.0, Double::sum);
        sums.merge(name + "_sum" + labels, time.toNanos() / 1e9, Double::sum);
    }

    @Override
    public synchronized void signInFailed(String why) {
        sums.merge("ratsfaden_signin_failed_total{why=\"%s\"}".formatted(why), 1.0, Double::sum);
    }

    @Override
    public synchronized String exposition(List<Level> levels) {
        Stream<String> now = levels.stream().map(level -> line(level) + " " + level.value());
        Stream<String> counted = sums.entrySet().stream().map(sum -> sum.getKey() + " " + sum.getValue());
        return Stream.concat(counted, now).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(Level level) {
        String name = level.name().replace('.', '_');
        return level.label().isEmpty() ? name : "%s{%s=\"%s\"}".formatted(name, level.label(), level.of());
    }
}
