package org.ratsfaden.concept;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/**
 * Key of a chapter within one edition: its title in capitals, {@code AUSBILDUNG_BESCHAEFTIGUNG} (decisions.md 20). The same
 * title is the same key in every edition and every concept.
 */
public record ChapterKey(String value) {

    /** Stands for the concept as a whole. */
    public static final ChapterKey WHOLE_CONCEPT = new ChapterKey("WHOLE_CONCEPT");

    private static final String DROPPED = "_DROPPED_";

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

    /** Under it stays what was decided of a chapter its edition has dropped, until that comes back. No title has such a key. */
    static ChapterKey dropped(EditionId edition, String mark) {
        String chapter = edition + "|" + mark;
        return new ChapterKey(DROPPED
                + UUID.nameUUIDFromBytes(chapter.getBytes(StandardCharsets.UTF_8))
                        .toString()
                        .replace('-', '_')
                        .toUpperCase(Locale.ROOT));
    }

    /** Whether it stands for a chapter that was dropped. */
    public boolean isDropped() {
        return value.startsWith(DROPPED);
    }

    public boolean isWhole() {
        return equals(WHOLE_CONCEPT);
    }

    @Override
    public String toString() {
        return value;
    }
}
