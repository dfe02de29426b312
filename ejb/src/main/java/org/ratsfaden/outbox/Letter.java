package org.ratsfaden.outbox;

/**
 * What is written to everybody about one matter.
 *
 * @param subject one line
 * @param text the whole of it for those who read plain text
 * @param html the same as safe HTML that stands inside a body; empty if there is none
 * @param leaving the words before the address at which a recipient leaves; for recipients who can
 */
public record Letter(Matter matter, String subject, String text, String html, String leaving) {

    public Letter {
        subject = subject.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    /** One in plain text, to people of the house. */
    public static Letter plain(Matter matter, String subject, String text) {
        return new Letter(matter, subject, text, "", "");
    }
}
