package org.ratsfaden.recognition;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ratsfaden.document.OffsetMap;
import org.ratsfaden.document.Page;

/** Invented texts in the layouts of many offices, each below what a clerk reads in it. They were written before the rules saw them. */
final class PracticeTexts {

    private static final Pattern BORDER = Pattern.compile("\\n=====\\n");

    private PracticeTexts() {}

    record PracticeText(String name, List<Page> pages, JsonObject labels) {}

    static List<PracticeText> all() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.sorted().map(PracticeTexts::read).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(PracticeTexts.class.getResource("/practice"), "practice")
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PracticeText read(Path file) {
        try {
            String[] parts = BORDER.split(Files.readString(file), 2);
            JsonObjectBuilder labels = Json.createObjectBuilder();
            parts[0].lines().forEach(line -> label(labels, line.split(" = ", 2)));
            return new PracticeText(
                    file.getFileName().toString(), List.of(new Page(1, parts[1], OffsetMap.UNCHANGED)), labels.build());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void label(JsonObjectBuilder labels, String... keyAndValue) {
        String value = keyAndValue[1];
        switch (keyAndValue[0]) {
            case "hasDecision" -> labels.add("hasDecision", Boolean.parseBoolean(value));
            case "vote" -> labels.add("vote", vote(value.split(" ")));
            default -> labels.add(keyAndValue[0], value);
        }
    }

    /** "majority yes=21 no=5". */
    private static JsonObjectBuilder vote(String... words) {
        JsonObjectBuilder vote = Json.createObjectBuilder().add("kind", words[0]);
        for (String voice : List.of(words).subList(1, words.length)) {
            String[] counted = voice.split("=");
            vote.add(counted[0], Integer.parseInt(counted[1]));
        }
        return vote;
    }
}
