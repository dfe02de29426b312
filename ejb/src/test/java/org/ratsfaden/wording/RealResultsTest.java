package org.ratsfaden.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ratsfaden.document.FindingValue.Vote;
import org.ratsfaden.extraction.RepairText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every distinct result of the items of a real council over many years. A hundred of them, drawn at random, were judged by hand;
 * they are known here by their SHA-256 only.
 */
class RealResultsTest {

    private static final Logger LOG = LoggerFactory.getLogger(RealResultsTest.class);

    /**
     * Of the rest most are tables of factions whose empty cells got lost: their digits add up in several ways, "2250" as 22 to 5 or as
     * 2 to 25. Nobody can tell from the words which of them it was.
     */
    private static final double LEAST_READ = 0.83;

    @TempDir
    static Path scratch;

    @Test
    void whatIsReadIsRightAndMostIsRead() throws Exception {
        Set<String> results = results();
        Map<String, String> verdicts = verdicts();

        long read = results.stream().filter(RealResultsTest::isRead).count();
        LOG.info("results distinct={} read={} part={}", results.size(), read, (double) read / results.size());

        assertThat((double) read / results.size()).isGreaterThanOrEqualTo(LEAST_READ);
        Map<String, String> found = new HashMap<>();
        results.stream()
                .filter(result -> verdicts.containsKey(hash(result)))
                .forEach(result -> found.put(hash(result), reading(result)));
        assertThat(found).hasSizeGreaterThanOrEqualTo(100);
        found.values().removeIf("-"::equals);
        assertThat(verdicts).containsAllEntriesOf(found);
    }

    private static boolean isRead(String result) {
        DocumentText text = text(result);
        return !reading(result).equals("-")
                || Outcome.of(result).isPresent()
                || !Votes.each(text, text.opening()).isEmpty()
                || result.strip()
                        .matches(
                                "(?is)ohne.{0,30}|entfällt\\.?|\\(kein text vorhanden\\)|keine\\.?|[-.0 ]*|siehe (?:oben|anlage)");
    }

    /** "counts 13 4 2", or "-". */
    private static String reading(String result) {
        DocumentText text = text(result);
        return Votes.in(text, new Span(0, text.all().length()))
                .map(Stated::value)
                .map(RealResultsTest::words)
                .orElse("-");
    }

    private static String words(Vote vote) {
        return vote.majority().name().toLowerCase(Locale.ROOT) + " " + vote.yes() + " " + vote.no() + " "
                + vote.abstain();
    }

    private static DocumentText text(String words) {
        return new DocumentText(RepairText.repair(List.of(words)));
    }

    private static Map<String, String> verdicts() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(RealResultsTest.class.getResourceAsStream("/real-results.txt"))) {
            Map<String, String> verdicts = new HashMap<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .forEach(line -> verdicts.put(line[0], line[1]));
            return verdicts;
        }
    }

    private static Set<String> results() throws Exception {
        String set = System.getenv("RATSFADEN_SHARED");
        Path archive = (set != null
                        ? Stream.of(Path.of(set))
                        : Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                                .map(path -> path.resolveSibling("shared")))
                .map(shared -> shared.resolve("oparl/huertgenwald-oparl-1.0.tar.zst"))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(null);
        assumeTrue(archive != null, "skipped: no real results in ../shared, nor where RATSFADEN_SHARED says");
        assumeTrue(unpacked(Objects.requireNonNull(archive)), "skipped: tar with zstd is missing");
        Set<String> results = new TreeSet<>();
        try (Stream<Path> files = Files.walk(scratch)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                try (JsonReader reader = Json.createReader(new ByteArrayInputStream(Files.readAllBytes(file)))) {
                    collect(reader.read(), results);
                }
            }
        }
        return results;
    }

    private static boolean unpacked(Path archive) throws IOException, InterruptedException {
        return new ProcessBuilder("tar", "--zstd", "-xf", archive.toString(), "-C", scratch.toString())
                        .inheritIO()
                        .start()
                        .waitFor()
                == 0;
    }

    private static void collect(JsonStructure json, Set<String> results) {
        List<JsonValue> values = new ArrayList<>();
        if (json instanceof JsonObject object) {
            if (object.get("result") instanceof JsonString result) {
                results.add(result.getString().strip());
            }
            values.addAll(object.values());
        } else if (json instanceof JsonArray array) {
            values.addAll(array);
        }
        values.stream()
                .filter(JsonStructure.class::isInstance)
                .forEach(value -> collect((JsonStructure) value, results));
    }

    private static String hash(String result) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(result.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
