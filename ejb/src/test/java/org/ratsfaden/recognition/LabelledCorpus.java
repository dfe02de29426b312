package org.ratsfaden.recognition;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.ratsfaden.document.OffsetMap;
import org.ratsfaden.document.Page;
import org.ratsfaden.extraction.RepairText;

/** Real documents with labels, for measuring only: third-party texts that lie beside the checkout and never in it. */
public final class LabelledCorpus {

    private LabelledCorpus() {}

    /**
     * One document.
     *
     * @param basis {@code verbatim}, or {@code adapted} where the wording was touched
     * @param line its line in the corpus, from 1; the rules are written looking at even lines only
     */
    public record Labelled(int line, String id, String basis, List<Page> pages, JsonObject labels) {}

    /** The folder with the corpus; empty on machines that do not have it. */
    public static Optional<Path> shared() {
        String set = System.getenv("RATSFADEN_SHARED");
        Stream<Path> places = set != null
                ? Stream.of(Path.of(set))
                : Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                        .map(path -> path.resolveSibling("shared"));
        return places.filter(path -> Files.isRegularFile(path.resolve("corpus/dev.jsonl")))
                .findFirst();
    }

    public static List<Labelled> documents(Path shared) throws IOException {
        return in(shared.resolve("corpus/dev.jsonl"));
    }

    /** The documents in a file of this format, one a line. */
    public static List<Labelled> in(Path file) throws IOException {
        AtomicInteger line = new AtomicInteger();
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(json -> labelled(line.incrementAndGet(), json)).toList();
        }
    }

    private static Labelled labelled(int line, String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject document = reader.readObject();
            return new Labelled(
                    line,
                    document.getString("id"),
                    document.getString("textBasis", "verbatim"),
                    RepairText.repair(List.of(page(document.getString("text")).text())),
                    document.getJsonObject("labels"));
        }
    }

    /** The text of seed {@code number}. */
    public static List<Page> seed(Path shared, String number) throws IOException {
        try (Stream<Path> files = Files.list(shared.resolve("seeds"))) {
            Path seed = files.filter(path -> path.getFileName().toString().startsWith(number))
                    .findFirst()
                    .orElseThrow();
            return List.of(page(Files.readString(seed)));
        }
    }

    public static Page page(String text) {
        String repaired = Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC);
        return new Page(1, repaired, OffsetMap.UNCHANGED);
    }
}
