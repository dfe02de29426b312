package org.ratsfaden.operator;

import java.io.PrintStream;
import java.time.Duration;

/**
 * Where a command writes. On a terminal progress is one line that changes; elsewhere it is a line now and then.
 *
 * @param forPrograms whether each line is a JSON object
 */
record Screen(PrintStream out, PrintStream notes, boolean terminal, boolean forPrograms) {

    private static final String FRESH_LINE = "\r\u001B[K";

    /** How often progress is worth a line. */
    Duration pace() {
        return terminal ? Duration.ofSeconds(1) : Duration.ofSeconds(5);
    }

    void line(String words) {
        out.println(start() + words);
    }

    void progress(String words) {
        if (terminal && !forPrograms) {
            out.print(FRESH_LINE + words);
            out.flush();
        } else {
            out.println(words);
        }
    }

    /** Something that is no part of the answer. */
    void note(String words) {
        notes.println(start() + words);
    }

    private String start() {
        return terminal && !forPrograms ? FRESH_LINE : "";
    }
}
