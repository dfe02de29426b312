package org.ratsfaden.web.seat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.web.page.Frame;

/**
 * Memberships, successors and the end of a term.
 *
 * @param notice what has just happened; {@code null} if nothing
 * @param problem what could not be done; {@code null} if nothing
 * @param members accounts that can sit somewhere
 * @param table that could not be taken in
 * @param committees of which something is known here
 * @param day the end of the term that is looked at; empty for none
 * @param running how many seats do not end by that day
 * @param term what is open then, by committee
 * @param gone what was done about seats that are no more, the latest first
 */
public record SeatsView(
        Frame frame,
        @Nullable String notice,
        @Nullable String problem,
        List<Seat> seats,
        List<String> members,
        Table table,
        List<Committee> committees,
        List<Line> successions,
        String day,
        long running,
        List<Open> term,
        List<String> gone) {

    public SeatsView {
        seats = List.copyOf(seats);
        members = List.copyOf(members);
        committees = List.copyOf(committees);
        successions = List.copyOf(successions);
        term = List.copyOf(term);
        gone = List.copyOf(gone);
    }

    /**
     * @param text to the letter, to be mended; empty if it is too long for that
     * @param wrong what is wrong in it, by line
     */
    public record Table(String text, List<String> wrong) {

        static final Table NONE = new Table("", List.of());

        public Table {
            wrong = List.copyOf(wrong);
        }
    }

    /**
     * @param committee its name
     * @param ended whether its last day has gone
     * @param changes what was done about it, the latest first
     */
    public record Seat(
            String account,
            String key,
            String committee,
            String function,
            LocalDate first,
            String from,
            String to,
            boolean ended,
            List<String> changes) {

        public Seat {
            changes = List.copyOf(changes);
        }
    }

    public record Committee(String key, String name) {}

    /** A committee, and the one that follows it. */
    public record Line(String former, String key, String successor, String from) {}

    /**
     * What is open of a committee.
     *
     * @param successor who goes on with it; empty if nobody does
     */
    public record Open(String committee, long count, String link, String successor) {}
}
