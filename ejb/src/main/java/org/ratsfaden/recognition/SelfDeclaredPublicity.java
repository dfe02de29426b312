package org.ratsfaden.recognition;

import java.util.regex.Pattern;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Field;

/** What a document says about its own publicity. In doubt it is not public: a person decides. */
final class SelfDeclaredPublicity {

    private static final Pattern NON_PUBLIC_PART = Pattern.compile(
            "(?iu)(?:[IVX]{1,3}\\.|[AB]\\.?|Teil [AB12I]{1,2}:?)? {0,3}nicht-? ?öffentliche(?:r|n)? (?:Teil|Sitzung|Tagesordnung|Tagesordnungspunkte)\\b.{0,40}"
                    + "|TOP:? N ?\\d.*|N ?\\d{1,2}(?:\\.\\d{1,2})?\\.?\\s+\\p{Lu}.*|nicht-?öffentlich:?");

    private static final Pattern SECRET = Pattern.compile(
            "(?iu)[-–* ]{0,3}(?:streng )?(?:vertraulich|nicht-? ?öffentlich|nicht-? ?öffentliche (?:sitzung|vorlage|beschlussvorlage|niederschrift))[-–*! ]{0,3}");

    /** A stamp stands at the top. */
    private static final int STAMP_LINES = 15;

    private SelfDeclaredPublicity() {}

    static Publicity of(Reading reading, DocumentKind kind) {
        String status = reading.findings().words(Field.PUBLIC_STATUS).orElse("");
        if (status.equals(PublicStatus.NON_PUBLIC.key())) {
            return Publicity.NON_PUBLIC;
        }
        if (kind == DocumentKind.MINUTES && hasNonPublicPart(reading.text())) {
            return Publicity.MIXED;
        }
        boolean stamped = reading.text().firstLines(STAMP_LINES).stream()
                .anyMatch(line ->
                        line.text().length() < 60 && SECRET.matcher(line.text()).matches());
        return stamped && status.isEmpty() ? Publicity.NON_PUBLIC : Publicity.NOT_CONTRADICTED;
    }

    /** Whether a line is the heading of a non-public part. */
    static boolean hasNonPublicPart(DocumentText text) {
        return text.lines().stream()
                .anyMatch(line -> line.text().length() < 120
                        && NON_PUBLIC_PART.matcher(line.text()).matches());
    }
}
