package org.ratsfaden.itest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The sample documents of {@code deploy/samples}. */
final class Samples {

    private Samples() {}

    static byte[] bytes(String path) throws IOException {
        return Files.readAllBytes(Path.of(System.getProperty("ratsfaden.samples"), path));
    }
}
