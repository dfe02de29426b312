package org.ratsfaden.operator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What an import tells, on the screen and in a file: how far it is, and every file that failed or is in quarantine. A line of the
 * file: what became of it, why, and where it lies, separated by tabs.
 */
final class Protocol {

    private static final int MOST_SHOWN = 40;

    private final Screen screen;
    private final Path file;
    private final Clock clock;
    private final List<Haul.Problem> shown = new ArrayList<>();
    private Instant lastProgress = Instant.EPOCH;
    private int problems;

    /** @param file made when there is something to write into it */
    Protocol(Screen screen, Path file, Clock clock) {
        this.screen = screen;
        this.file = file;
        this.clock = clock;
    }

    void problem(Haul.Problem problem) {
        problems++;
        write("%s\t%s\t%s%n".formatted(problem.outcome(), problem.reason(), problem.place()));
        if (screen.forPrograms()) {
            screen.line("{\"outcome\":%s,\"reason\":%s,\"place\":%s}"
                    .formatted(
                            JsonWords.quoted(problem.outcome()),
                            JsonWords.quoted(problem.reason()),
                            JsonWords.quoted(problem.place())));
        } else if (shown.size() < MOST_SHOWN) {
            shown.add(problem);
        }
    }

    private void write(String line) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, line, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            screen.note("the list cannot be written: " + e.getMessage());
        }
    }

    void progress(Tally tally) {
        Instant now = clock.instant();
        if (!now.isBefore(lastProgress.plus(screen.pace()))) {
            lastProgress = now;
            tally.mark(now);
            screen.progress(screen.forPrograms() ? "{" + tally.members() + "," + tally.pacing() + "}" : tally.words());
        }
    }

    /** The end: the problems, and the verdict. */
    void end(Tally tally, Haul haul) {
        String verdict = tally.isFine() ? "fine" : "not fine";
        if (screen.forPrograms()) {
            screen.line("{\"verdict\":\"%s\",%s,\"hidden\":%d,\"links\":%d,\"list\":%s}"
                    .formatted(
                            verdict,
                            tally.members(),
                            haul.hidden(),
                            haul.links(),
                            problems == 0 ? "null" : JsonWords.quoted(file.toString())));
            return;
        }
        shown.forEach(
                problem -> screen.line("%s: %s: %s".formatted(problem.outcome(), problem.place(), problem.reason())));
        if (problems > shown.size()) {
            screen.line("… and %d more".formatted(problems - shown.size()));
        }
        String list = problems == 0 ? "" : "; the list: " + file;
        screen.line(verdict + ": " + tally.summary(haul.hidden() + haul.links()) + list);
    }
}
