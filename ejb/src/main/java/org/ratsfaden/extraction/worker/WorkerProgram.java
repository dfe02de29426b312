package org.ratsfaden.extraction.worker;

import java.nio.file.Path;

/**
 * What is started as a worker.
 *
 * @param classPath in Java's own notation, for example {@code /opt/ratsfaden/worker/*}
 * @param mainClass speaks {@link org.ratsfaden.worker.protocol.Wire} on standard input and output
 * @param scratch existing folder for temporary files and pictures, used by nobody else
 */
public record WorkerProgram(String classPath, String mainClass, Path scratch) {

    /** The worker that reads documents. */
    public static WorkerProgram reading(String classPath, Path scratch) {
        return new WorkerProgram(classPath, "org.ratsfaden.worker.Worker", scratch);
    }
}
