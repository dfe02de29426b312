package org.ratsfaden.recognition;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.FindingValue;
import org.ratsfaden.extraction.Extraction;
import org.ratsfaden.extraction.ExtractionLimits;
import org.ratsfaden.extraction.RepairText;
import org.ratsfaden.extraction.worker.Programs;
import org.ratsfaden.extraction.worker.WorkerTextExtractor;
import org.ratsfaden.extraction.worker.Workers;

/** Original files on the way they go in the product: worker, repair, recognition. */
final class ReadFiles implements AutoCloseable {

    private final Workers workers;
    private final WorkerTextExtractor extractor;

    ReadFiles(Path scratch) {
        workers =
                new Workers(Programs.reading(scratch), new ExtractionLimits(1_000_000, Duration.ofSeconds(60), 256, 1));
        extractor = new WorkerTextExtractor(workers);
    }

    Extraction extracted(Path file) throws IOException {
        return extractor.extract(file, file.getFileName().toString());
    }

    Recognition read(Path file) throws IOException {
        var extracted = (Extraction.Extracted) extracted(file);
        return DocumentReader.read(RepairText.repair(extracted.pages()));
    }

    static Optional<FindingValue> value(Recognition recognition, Field field) {
        return recognition.findings().stream()
                .filter(finding -> finding.field() == field)
                .map(Finding::value)
                .findFirst();
    }

    static Optional<String> words(Recognition recognition, Field field) {
        return value(recognition, field).map(value -> ((FindingValue.Words) value).text());
    }

    static Optional<LocalDate> day(Recognition recognition, Field field) {
        return value(recognition, field).map(value -> ((FindingValue.Day) value).date());
    }

    @Override
    public void close() {
        workers.close();
    }
}
