package org.ratsfaden.operator;

import java.util.ArrayList;
import java.util.List;

/** What was found in the folders and archives that were named. */
final class Haul {

    /**
     * A file that cannot be brought, or was not read.
     *
     * @param outcome {@code failed}, {@code quarantined} or {@code stuck}
     * @param reason why, and what to do
     */
    record Problem(String outcome, String place, String reason) {

        /** Names are other people's: they shall not steer a terminal. */
        Problem {
            place = place.replaceAll("\\p{Cntrl}", "?");
        }

        static Problem failed(String place, String reason) {
            return new Problem("failed", place, reason);
        }
    }

    private final List<Source> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int hidden;
    private int links;

    void add(Source file) {
        files.add(file);
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    /** Hidden, or something only a file manager needs. */
    void leaveOut() {
        hidden++;
    }

    void leaveOutLink() {
        links++;
    }

    List<Source> files() {
        return files;
    }

    List<Problem> problems() {
        return problems;
    }

    int hidden() {
        return hidden;
    }

    int links() {
        return links;
    }
}
