package org.ratsfaden.bench;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ratsfaden.bench.Rounds.Side;

/** How long a search takes beside raw Lucene and beside a request that asks for nothing (issue 2, "Figure"). */
final class QueryBench {

    private static final int WARM_UP_ROUNDS = 40;
    private static final int MEASURED_ROUNDS = 15;

    private static final double MEDIAN = 0.5;
    private static final double P95 = 0.95;

    private static final String WHAT_IS_MEASURED = """
            One client, one connection, everybody's rights; each round asks %d questions (1 to 4 words, compounds, phrases,
            paper numbers) of every side in turn. Per side the median of %d rounds, after %d rounds to warm up.
              search            GET /api/v1/search?q=…, answer of 20 hits packed with gzip, read to the end
              raw, same answer  Lucene alone in this process on the portal's index, %d documents in %d segments: classic
                                parser over 4 fields, exact count, best 20, stored fields, 4 facets (lucene-facet), 2 marked
                                passages of each hit (UnifiedHighlighter) out of texts in memory
              raw, hits only    the same without facets and passages
              empty request     GET /api/v1/search?size=0: through the same server, filters and resource, refused with 400
            """;

    private QueryBench() {}

    /** Words: address of the portal, its home, how many documents. */
    static void main(String[] words) throws Exception {
        Path home = Path.of(words[1]);
        int documents = Integer.parseInt(words[2]);
        try (Portal portal = new Portal(words[0])) {
            Duration took = new Inbox(home, portal).fill(documents);
            IO.println("Intake: %d documents in %.0f s, %.1f documents/s until found"
                    .formatted(documents, took.toMillis() / 1e3, documents * 1e3 / took.toMillis()));
            Thread.sleep(Duration.ofSeconds(3)); // the last of them reach the disk with the next heartbeat
            try (RawLucene raw = new RawLucene(publicIndex(home), portal)) {
                measure(portal, raw);
            }
        }
    }

    /** The folder of the index holds the one that counts under the name that {@code current} tells. */
    private static Path publicIndex(Path home) throws IOException {
        Path index = home.resolve("index");
        return index.resolve(Files.readString(index.resolve("current")).strip()).resolve("public");
    }

    private static void measure(Portal portal, RawLucene raw) throws Exception {
        List<Question> questions = Question.all();
        IO.println(WHAT_IS_MEASURED.formatted(
                questions.size(), MEASURED_ROUNDS, WARM_UP_ROUNDS, raw.documents(), raw.segments()));
        tellHits(questions, portal, raw);
        Rounds rounds = new Rounds(questions, portal, raw);
        for (int i = 0; i < WARM_UP_ROUNDS; i++) {
            rounds.round();
        }
        List<Map<Side, Times>> measured = new ArrayList<>();
        for (int i = 0; i < MEASURED_ROUNDS; i++) {
            measured.add(rounds.round());
        }
        report(measured);
    }

    /** Both sides must have had something to do. */
    private static void tellHits(List<Question> questions, Portal portal, RawLucene raw) throws IOException {
        List<Long> found = new ArrayList<>();
        List<Long> foundRaw = new ArrayList<>();
        for (Question question : questions) {
            found.add(portal.count(question));
            foundRaw.add((long) raw.sameAnswer(question));
        }
        IO.println("Hits per question, on average: search %.0f, raw %.0f\n".formatted(mean(found), mean(foundRaw)));
    }

    private static double mean(List<Long> values) {
        return values.stream().mapToLong(Long::longValue).average().orElse(0);
    }

    private static void report(List<Map<Side, Times>> rounds) {
        IO.println("%-18s %10s %10s".formatted("", "p50 ms", "p95 ms"));
        for (Side side : Side.values()) {
            IO.println("%-18s %10.2f %10.2f"
                    .formatted(side.label, median(rounds, side, MEDIAN), median(rounds, side, P95)));
        }
        IO.println();
        double search = median(rounds, Side.SEARCH, P95);
        double goal = 1.5 * median(rounds, Side.RAW, P95) + 1.5 * median(rounds, Side.EMPTY, P95);
        IO.println("p95 search = %.2f ms; 1.5 × raw + 1.5 × empty = %.2f ms; ratio %.2f (goal: at most 1)"
                .formatted(search, goal, search / goal));
    }

    private static double median(List<Map<Side, Times>> rounds, Side side, double share) {
        return Times.median(rounds.stream()
                .mapToDouble(round -> requireNonNull(round.get(side)).percentile(share))
                .toArray());
    }
}
