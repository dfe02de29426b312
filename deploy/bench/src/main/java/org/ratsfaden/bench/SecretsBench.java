package org.ratsfaden.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Whether the time of an answer tells that a secret exists (issue 5, 10): never a test, since a busy machine decides nothing. */
final class SecretsBench {

    private static final int REQUESTS = 2_000;
    private static final int WARM_UP = 300;

    private static final double MEDIAN = 0.5;
    private static final double NEAR_MS = 1;
    private static final double NEAR_SHARE = 0.05;

    private static final String WHAT_IS_MEASURED = """
            One client that has not signed in, one connection. Each question is asked %d times of a secret and of what does not exist,
            in turn, the first of both by turns, after %d times to warm up; medians of both, and their difference (goal: 5 %% or 1 ms).
            """;

    private SecretsBench() {}

    /** The same question of something secret and of nothing. */
    private record Pair(String secret, String nothing) {}

    /** Words: address of the portal, its home. */
    static void main(String[] words) throws Exception {
        String secret = SecretPaper.brought(words[0], Path.of(words[1]).resolve("accounts.txt"))
                .id();
        String nothing = UUID.randomUUID().toString();
        IO.println(WHAT_IS_MEASURED.formatted(REQUESTS, WARM_UP));
        IO.println("%-44s %10s %10s %10s %7s".formatted("", "secret ms", "nothing ms", "apart ms", "apart"));
        try (Portal portal = new Portal(words[0])) {
            for (String path : List.of(
                    "/dokument/%s",
                    "/api/v1/documents/%s",
                    "/api/v1/documents/%s/text",
                    "/api/v1/documents/%s/original",
                    "/api/v1/documents/%s/similar",
                    "/api/v1/documents/%s/pages/1.png")) {
                measure(path, new Pair(path.formatted(secret), path.formatted(nothing)), portal);
            }
            for (String path : List.of(
                    "/suche?q=%s",
                    "/api/v1/search?q=%s", "/suche.csv?q=%s", "/feed/suche.atom?q=%s", "/api/v1/suggest?q=%s")) {
                measure(path, new Pair(path.formatted(SecretPaper.WORD), path.formatted(SecretPaper.NOWHERE)), portal);
            }
            for (String path : List.of("/sitzungen?monat=%s", "/sitzungen.ics?monat=%s")) {
                measure(path, new Pair(path.formatted("2032-07"), path.formatted("2032-01")), portal);
            }
        }
    }

    private static void measure(String name, Pair pair, Portal portal) throws IOException {
        List<Long> secret = new ArrayList<>();
        List<Long> nothing = new ArrayList<>();
        for (int i = -WARM_UP; i < REQUESTS; i++) {
            boolean secretFirst = i % 2 == 0;
            long first = nanos(secretFirst ? pair.secret() : pair.nothing(), portal);
            long second = nanos(secretFirst ? pair.nothing() : pair.secret(), portal);
            if (i >= 0) {
                secret.add(secretFirst ? first : second);
                nothing.add(secretFirst ? second : first);
            }
        }
        double of = new Times(secret).percentile(MEDIAN);
        double without = new Times(nothing).percentile(MEDIAN);
        double apart = Math.abs(of - without);
        IO.println("%-44s %10.3f %10.3f %10.3f %6.1f %% %s"
                .formatted(
                        name,
                        of,
                        without,
                        apart,
                        100 * apart / without,
                        apart <= NEAR_MS || apart <= NEAR_SHARE * without ? "" : "TOO FAR APART"));
    }

    private static long nanos(String path, Portal portal) throws IOException {
        long began = System.nanoTime();
        portal.ask(path);
        return System.nanoTime() - began;
    }
}
