package org.ratsfaden.recognition;

import java.util.regex.Pattern;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Field;

/** What a document says about its own publicity. In doubt it is not public: a person decides. */
final class SelfDeclaredPublicity {

    private static final Pattern NON_PUBLIC_PART = Pattern.compile(
            "(?iu)(?:[IVX]{1,3}\\.|[AB]\\.?|Teil [AB12I]{1,2}:?)? {0,3}nicht-? ?öffentliche(?:r|n)? (?:Teil|Sitzung|Tagesordnung|Tagesordnungspunkte)\\b.{0,40}"
                    + "|TOP:? N ?\\d.*|N ?\\d{1,2}(?:\\.\\d{1,2})?\\.?\\s+\\p{Lu}.*|nicht-?öffentlich:?");

    private SelfDeclaredPublicity() {}

    static Publicity of(Reading reading, DocumentKind kind) {
        boolean nonPublic = reading.findings()
                .words(Field.PUBLIC_STATUS)
                .filter(PublicStatus.NON_PUBLIC.key()::equals)
                .isPresent();
        return switch (kind) {
            case MINUTES -> {
                if (nonPublic) {
                    yield Publicity.NON_PUBLIC;
                }
                yield hasNonPublicPart(reading.text()) ? Publicity.MIXED : Publicity.NOT_CONTRADICTED;
            }
            case EXTRACT, PROPOSAL, RESOLUTION, OTHER, PRESS_RELEASE, CONCEPT, NEWSPAPER ->
                nonPublic ? Publicity.NON_PUBLIC : Publicity.NOT_CONTRADICTED;
        };
    }

    /** Whether a line is the heading of a non-public part. */
    static boolean hasNonPublicPart(DocumentText text) {
        return text.lines().stream()
                .anyMatch(line -> line.text().length() < 120
                        && NON_PUBLIC_PART.matcher(line.text()).matches());
    }
}
