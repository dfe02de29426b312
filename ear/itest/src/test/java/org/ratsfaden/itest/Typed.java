package org.ratsfaden.itest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a command ended that somebody has typed.
 *
 * @param code 0 if all is fine
 * @param words all that it said
 */
record Typed(int code, String words) {

    private static final Path RATSFADEN =
            Path.of("../../ratsfaden").toAbsolutePath().normalize();

    /** Types {@code ./ratsfaden WORDS…} to this portal. */
    static Typed command(String... words) throws IOException, InterruptedException {
        return commandOn(OnTheServer.HOME, words);
    }

    /** Types it to the portal of another home. */
    static Typed commandOn(Path home, String... words) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(
                Stream.concat(Stream.of(RATSFADEN.toString()), Stream.of(words)).toList());
        command.environment().put("RATSFADEN_HOME", home.toString());
        Process process = command.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(120, SECONDS)).isTrue();
        return new Typed(process.exitValue(), said);
    }

    List<String> lines() {
        return words.lines().toList();
    }

    String last() {
        return lines().getLast();
    }

    /** The last line, of a command that was typed with {@code --json}. */
    JsonObject verdict() {
        try (JsonReader reader = Json.createReader(new StringReader(last()))) {
            return reader.readObject();
        }
    }
}
