package org.ratsfaden.operator;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** How far an import has come, in numbers. Used by one thread. */
final class Tally {

    private static final Duration WINDOW = Duration.ofSeconds(60);

    private record Mark(Instant at, int done) {}

    private final int found;
    private final Deque<Mark> marks = new ArrayDeque<>();
    private int news;
    private int duplicates;
    private int failed;
    private int stuck;
    private int quarantined;
    private int done;

    /** @param found files, those included that failed already */
    Tally(int found) {
        this.found = found;
    }

    void countNew() {
        news++;
    }

    void countDuplicate() {
        duplicates++;
    }

    /** It never came in. */
    void countFailed() {
        failed++;
        done++;
    }

    /** It is in, and nothing more will happen to it. */
    void countSettled(String state) {
        done++;
        quarantined += state.startsWith("quarantined") ? 1 : 0;
        stuck += state.startsWith("stuck") ? 1 : 0;
    }

    boolean isFine() {
        return failed + stuck == 0;
    }

    /** Notes the pace; the rate is that of the last minute. */
    void mark(Instant now) {
        marks.addLast(new Mark(now, done));
        while (marks.size() > 2 && marks.getFirst().at().isBefore(now.minus(WINDOW))) {
            marks.removeFirst();
        }
    }

    /** Files a second that are through. */
    double rate() {
        if (marks.size() < 2) {
            return 0;
        }
        Mark first = marks.getFirst();
        Mark last = marks.getLast();
        long millis = Math.max(1, Duration.between(first.at(), last.at()).toMillis());
        return (last.done() - first.done()) * 1000.0 / millis;
    }

    private long secondsLeft() {
        return rate() == 0 ? -1 : Math.round((found - done) / rate());
    }

    String words() {
        return "%d of %d: %d new, %d already here, %d failed, %d quarantined; %s"
                .formatted(done, found, news, duplicates, failed, quarantined, pace());
    }

    private String pace() {
        long left = secondsLeft();
        String time = left < 0 ? "?" : left < 120 ? left + " s" : (left + 30) / 60 + " min";
        return String.format(Locale.ROOT, "%.1f files/s, %s left", rate(), time);
    }

    /** @param leftOut hidden files and links */
    String summary(int leftOut) {
        return "%d found: %d new, %d already here, %d failed; of those here %d quarantined, %d stuck; %d left out"
                .formatted(found, news, duplicates, failed, quarantined, stuck, leftOut);
    }

    /** The members of a JSON object. */
    String members() {
        return "\"found\":%d,\"done\":%d,\"new\":%d,\"duplicate\":%d,\"failed\":%d,\"quarantined\":%d,\"stuck\":%d"
                .formatted(found, done, news, duplicates, failed, quarantined, stuck);
    }

    /** The members of a JSON object that change while it runs. */
    String pacing() {
        long left = secondsLeft();
        return String.format(
                Locale.ROOT, "\"rate\":%.1f,\"secondsLeft\":%s", rate(), left < 0 ? "null" : Long.toString(left));
    }
}
