package org.ratsfaden.extraction.worker;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ratsfaden.extraction.ExtractionLimits;
import org.ratsfaden.extraction.TextExtractor;
import org.ratsfaden.worker.protocol.Wire;
import org.slf4j.Logger;

/** Has a file read that takes for ever, and says the process id of the worker that reads it. */
final class ServerToBeKilled {

    private ServerToBeKilled() {}

    /** Everything the server's side needs, and nothing of the worker's. */
    static String classPath() {
        return Stream.of(TextExtractor.class, ServerToBeKilled.class, Wire.class, Logger.class)
                .map(type -> Programs.placeOf(type).toString())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Arguments: class path of the worker, scratch folder, quick file, endless file. */
    public static void main(String[] arguments) throws IOException {
        var program = WorkerProgram.reading(arguments[0], Path.of(arguments[1]));
        var extractor = new WorkerTextExtractor(
                new Workers(program, new ExtractionLimits(1_000, Duration.ofMinutes(5), 128, 1)));
        extractor.extract(Path.of(arguments[2]), "quick.pdf");
        System.out.println(
                ProcessHandle.current().children().findFirst().orElseThrow().pid());
        extractor.extract(Path.of(arguments[3]), "endless.pdf");
    }
}
