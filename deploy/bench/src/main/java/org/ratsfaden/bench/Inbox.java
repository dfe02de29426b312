package org.ratsfaden.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/** Fills the portal as people do: with files in its folder for public documents. */
final class Inbox {

    private static final int LOOK_EVERY_MILLIS = 500;
    private static final Duration GIVE_UP_AFTER = Duration.ofMinutes(3);

    private final Path home;
    private final Portal portal;

    /** @param home of the portal */
    Inbox(Path home, Portal portal) {
        this.home = home;
        this.portal = portal;
    }

    /**
     * Drops so many papers and waits until all are found.
     *
     * @return how long that took, from the first file on
     * @throws IOException also if for minutes no further one was found
     */
    Duration fill(int papers) throws IOException, InterruptedException {
        long began = System.nanoTime();
        for (int count = 0; count < papers; count++) {
            drop(CouncilPaper.of(count));
        }
        await(papers);
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /**
     * Waits until so many documents are found.
     *
     * @throws IOException if for minutes no further one was found
     */
    void await(long papers) throws IOException, InterruptedException {
        long began = System.nanoTime();
        long moved = began;
        long found = 0;
        while (found < papers) {
            Thread.sleep(LOOK_EVERY_MILLIS);
            long now = portal.count();
            if (now > found) {
                moved = System.nanoTime();
            } else if (System.nanoTime() - moved > GIVE_UP_AFTER.toNanos()) {
                throw new IOException("the portal found %d of %d documents and no more".formatted(now, papers));
            }
            found = now;
            tell(found, papers, System.nanoTime() - began);
        }
        IO.println();
    }

    private static void tell(long found, long papers, long nanos) {
        IO.print("\rTaken in and found: %d of %d (%.1f/s)".formatted(found, papers, found / (nanos / 1e9)));
    }

    private void drop(CouncilPaper paper) throws IOException {
        Path beside = Files.createDirectories(home.resolve("tmp")).resolve(paper.fileName());
        Files.writeString(beside, paper.text());
        Files.move(beside, home.resolve("inbox/public").resolve(paper.fileName()), StandardCopyOption.ATOMIC_MOVE);
    }
}
