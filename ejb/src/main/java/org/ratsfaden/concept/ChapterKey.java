package org.ratsfaden.concept;

import java.util.Locale;

/**
 * Key of a chapter within one edition: its title in capitals, {@code AUSBILDUNG_BESCHAEFTIGUNG} (decisions.md 20). The same
 * title is the same key in every edition and every concept.
 */
public record ChapterKey(String value) {

    /** Stands for the concept as a whole. */
    public static final ChapterKey WHOLE_CONCEPT = new ChapterKey("WHOLE_CONCEPT");

    public ChapterKey {
        if (!value.matches("[A-Z0-9_]{1,120}")) {
            throw new IllegalArgumentException("not a key of a chapter: " + value);
        }
    }

    /** The key of a chapter with this title: ÄÖÜß as AE OE UE SS, "und" dropped, everything else between words as {@code _}. */
    public static ChapterKey of(String title) {
        String spelled = title.replace("ß", "ss")
                .toUpperCase(Locale.GERMAN)
                .replace("Ä", "AE")
                .replace("Ö", "OE")
                .replace("Ü", "UE")
                .replaceAll("(?<![A-Z])UND(?![A-Z])", " ")
                .replaceAll("[^A-Z0-9]+", "_")
                .replaceAll("^_|_$", "");
        String cut = spelled.length() > 120 ? spelled.substring(0, 120) : spelled;
        return new ChapterKey(cut.isEmpty() ? "OHNE_TITEL" : cut);
    }

    public boolean isWhole() {
        return equals(WHOLE_CONCEPT);
    }

    @Override
    public String toString() {
        return value;
    }
}
