package org.ratsfaden.measure.micrometer;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.ratsfaden.measure.Level;
import org.ratsfaden.measure.Measures;

/** Measures in a Micrometer registry. */
public final class MicrometerMeasures implements Measures {

    /** Buckets from a search's usual time to what makes people leave. */
    private static final Duration[] SEARCHES = {
        Duration.ofMillis(5),
        Duration.ofMillis(20),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5)
    };

    private static final Duration[] READINGS = {
        Duration.ofMillis(50),
        Duration.ofMillis(200),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5),
        Duration.ofSeconds(20),
        Duration.ofSeconds(60)
    };

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Map<String, MultiGauge> levels = new ConcurrentHashMap<>();

    @Override
    public void offered(String by, String outcome) {
        Counter.builder("ratsfaden.intake.files")
                .description("files offered")
                .tags("by", by, "outcome", outcome)
                .register(registry)
                .increment();
    }

    @Override
    public void read(String outcome, Duration time) {
        Timer.builder("ratsfaden.reading")
                .description("time to get the text of a file from its worker")
                .tags("outcome", outcome)
                .serviceLevelObjectives(READINGS)
                .register(registry)
                .record(time);
    }

    @Override
    public void searched(Duration time) {
        Timer.builder("ratsfaden.search")
                .description("time of a search")
                .serviceLevelObjectives(SEARCHES)
                .register(registry)
                .record(time);
    }

    @Override
    public void signInFailed(String why) {
        Counter.builder("ratsfaden.signin.failed")
                .description("sign-ins that failed")
                .tags("why", why)
                .register(registry)
                .increment();
    }

    @Override
    public String exposition(List<Level> now) {
        Map<String, List<Level>> byName =
                now.stream().collect(Collectors.groupingBy(Level::name, LinkedHashMap::new, Collectors.toList()));
        byName.forEach((name, rows) -> levels.computeIfAbsent(
                        name, key -> MultiGauge.builder(key).register(registry))
                .register(rows.stream().map(MicrometerMeasures::row).toList(), true));
        return registry.scrape();
    }

    private static MultiGauge.Row<?> row(Level level) {
        Tags tags = level.label().isEmpty() ? Tags.empty() : Tags.of(level.label(), level.of());
        return MultiGauge.Row.of(tags, level.value());
    }
}
