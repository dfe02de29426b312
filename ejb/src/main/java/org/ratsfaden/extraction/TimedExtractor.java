package org.ratsfaden.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.ratsfaden.measure.Measures;

/** Has another extractor read, and tells how long it took. */
public final class TimedExtractor implements TextExtractor {

    private final TextExtractor extractor;
    private final Measures measures;

    public TimedExtractor(TextExtractor extractor, Measures measures) {
        this.extractor = extractor;
        this.measures = measures;
    }

    @Override
    public Extraction extract(Path original, String fileName) throws IOException {
        long begin = System.nanoTime();
        return told(extractor.extract(original, fileName), begin);
    }

    @Override
    public Extraction extractPatiently(Path original, String fileName) throws IOException {
        long begin = System.nanoTime();
        return told(extractor.extractPatiently(original, fileName), begin);
    }

    private Extraction told(Extraction extraction, long begin) {
        String outcome = switch (extraction) {
            case Extraction.Extracted(var _, var _, var _) -> "read";
            case Extraction.Unreadable(var reason, var _) -> reason.key();
        };
        measures.read(outcome, Duration.ofNanos(System.nanoTime() - begin));
        return extraction;
    }
}
