package org.ratsfaden.extraction.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.ratsfaden.worker.protocol.Wire;

/** The worker as Maven built it, before or after it was packed (see {@code ejb/worker/pom.xml}). */
public final class Programs {

    private Programs() {}

    public static WorkerProgram reading(Path scratch) {
        Path built = placeOf(Wire.class);
        Path libraries = built.endsWith("classes")
                ? built.resolveSibling("worker")
                : built.resolveSibling(".").normalize();
        assertThat(libraries).as("written by mvn -pl ejb -am").isDirectory();
        String classPath = libraries.resolveSibling("classes") + File.pathSeparator + libraries.resolve("*");
        return WorkerProgram.reading(classPath, scratch);
    }

    static WorkerProgram troubled(Path scratch) {
        String classPath = placeOf(Wire.class) + File.pathSeparator + placeOf(TroubledWorker.class);
        return new WorkerProgram(List.of(), classPath, TroubledWorker.class.getName(), scratch);
    }

    static Path placeOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
