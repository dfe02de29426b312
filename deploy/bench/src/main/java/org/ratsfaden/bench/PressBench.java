package org.ratsfaden.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How soon a release is where everybody looks, and what its feed costs (issue 8, "Figures"): from the wish to publish until page,
 * feed and search show it; the feed told by its validator, and whole, beside an empty request.
 */
final class PressBench {

    /** Every tenth release is waited for. */
    private static final int WATCHED = 10;

    private static final int REQUESTS = 200;

    /** One measurement. */
    @FunctionalInterface
    private interface Deed {
        void run() throws Exception;
    }

    private PressBench() {}

    /** Words: the portal's address, its home, how many releases are published. */
    static void main(String[] words) throws Exception {
        int releases = Integer.parseInt(words[2]);
        try (PressPortal portal = new PressPortal(words[0], Path.of(words[1]))) {
            String run = Long.toString(System.currentTimeMillis(), 36); // no word of an earlier run is found
            List<Long> visible = new ArrayList<>();
            for (int i = 0; i < releases; i++) {
                String id = portal.approved("Zweckverband" + run + i);
                if (i % WATCHED == 0) {
                    visible.add(nanos(() -> portal.publishAndSee(id)));
                } else {
                    portal.publish(id);
                }
            }
            String tag = portal.feed();
            Times unchanged = times(() -> portal.unchanged(tag));
            Times whole = times(portal::feed);
            Times nothing = times(portal::nothing);
            System.out.printf("%d releases, %d of them watched%n", releases, visible.size());
            tell("from publication to page, feed and search", new Times(visible));
            tell("the feed, told by its validator (304)", unchanged);
            tell("the feed, whole", whole);
            tell("an empty request", nothing);
        }
    }

    private static void tell(String what, Times times) {
        System.out.printf("%-45s p50 %8.1f ms  p95 %8.1f ms%n", what, times.percentile(0.5), times.percentile(0.95));
    }

    private static Times times(Deed deed) throws Exception {
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            nanos.add(nanos(deed));
        }
        return new Times(nanos);
    }

    private static long nanos(Deed deed) throws Exception {
        long began = System.nanoTime();
        deed.run();
        return System.nanoTime() - began;
    }
}
