package org.ratsfaden.outbox;

/** The mail server of the house. Used by one thread. */
public interface MailServer {

    /** Hands a mail over, waiting no longer than it was told to. */
    Answer send(Mail mail);

    /** Nothing more is to be sent for now: what is held open for the next mail may be closed. */
    default void rest() {}

    /** What it said. The words may hold the recipient's address: they go into no log. */
    sealed interface Answer {

        record Accepted() implements Answer {}

        /** Not now (4xx): this mail is tried again. */
        record Later(String words) implements Answer {}

        /** Never (5xx). */
        record Refused(String words) implements Answer {}

        /**
         * It has nothing to do with this mail: it does not answer, or does not let us in. Whether it has taken the mail is unknown.
         *
         * @param failure without any address
         */
        record Away(String words, Throwable failure) implements Answer {}
    }
}
