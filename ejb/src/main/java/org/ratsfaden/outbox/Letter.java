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

    /** Words as they stand in its HTML. */
    public static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** One in plain text alone, without a way to leave. */
    public static Letter plain(Matter matter, String subject, String text) {
        return new Letter(matter, subject, text, "", "");
    }
}
