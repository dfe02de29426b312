package org.ratsfaden.extraction.worker;

import org.ratsfaden.worker.protocol.Answer;

/** What came of asking a worker. */
sealed interface Outcome {

    record Answered(Answer answer) implements Outcome {}

    /** It was killed because it took longer than allowed. */
    record TooSlow() implements Outcome {}

    /** It was killed because it wrote more temporary files than allowed. */
    record TooMuch() implements Outcome {}

    /**
     * It ended while it worked.
     *
     * @param status exit status; 128 and a signal's number if a signal ended it
     */
    record Died(int status) implements Outcome {

        /**
         * True if somebody else ended the process (SIGHUP, SIGINT, SIGKILL, SIGTERM), be it the kernel of a machine short of
         * memory: that says nothing about the file. What we kill ourselves is another outcome.
         */
        boolean fromOutside() {
            return status == 129 || status == 130 || status == 137 || status == 143;
        }
    }

    /** It was killed because it said something that is no answer. */
    record Garbled() implements Outcome {}
}
