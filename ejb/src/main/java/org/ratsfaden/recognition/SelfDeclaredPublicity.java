package org.ratsfaden.recognition;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Field;

/** What a document says about its own publicity. In doubt it is not public: a person decides. */
final class SelfDeclaredPublicity {

    private static final Pattern NON_PUBLIC_PART = Pattern.compile(
            "(?iu)(?:[IVX]{1,3}\\.|[AB]\\.?|\\d{1,2}\\.|Teil [AB12I]{1,2}:?)? {0,3}nicht-? ?öffentliche(?:r|n)? (?:Teil|Sitzung|Tagesordnung|Tagesordnungspunkte)\\b.{0,40}"
                    + "|nicht-? ?öffentlich zu behandelnde.*|TOP:? N ?\\d.*|(?-iu:N) ?\\d{1,2}(?:\\.\\d{1,2})?\\.?\\s+(?-iu:\\p{Lu}).*|nicht-? ?öffentlich:?");

    private static final Pattern SECRET = Pattern.compile(
            "(?iu)[-–* ]{0,3}(?:streng )?(?:vertraulich|nicht-? ?öffentlich|nicht-? ?öffentliche (?:sitzung|vorlage|beschlussvorlage|niederschrift))[-–*! ]{0,3}");

    /** A stamp stands at the top. */
    private static final int STAMP_LINES = 15;

    private SelfDeclaredPublicity() {}

    static Publicity of(Reading reading, DocumentKind kind) {
        return switch (kind) {
            case MINUTES -> hasNonPublicPart(reading.text()) ? Publicity.MIXED : ofOnePart(reading);
            case EXTRACT, RESOLUTION, PROPOSAL, CONCEPT, OTHER -> {
                boolean divided = status(reading).isEmpty() && hasNonPublicPart(reading.text());
                yield divided ? Publicity.MIXED : ofOnePart(reading);
            }
            case PRESS_RELEASE, NEWSPAPER -> ofOnePart(reading);
        };
    }

    /** The stricter of what the item, every "Status" and the stamp on top say. */
    private static Publicity ofOnePart(Reading reading) {
        boolean item =
                status(reading).filter(PublicStatus.NON_PUBLIC.key()::equals).isPresent();
        boolean label = reading.labels()
                .everyTime(Label.STATUS)
                .anyMatch(words -> PublicStatus.of(words)
                        .filter(PublicStatus.NON_PUBLIC::equals)
                        .isPresent());
        boolean stamp = status(reading).isEmpty()
                && reading.text().firstLines(STAMP_LINES).stream()
                        .anyMatch(line -> line.text().length() < 60
                                && SECRET.matcher(line.text()).matches());
        return item || label || stamp ? Publicity.NON_PUBLIC : Publicity.NOT_CONTRADICTED;
    }

    private static Optional<String> status(Reading reading) {
        return reading.findings().words(Field.PUBLIC_STATUS);
    }

    /** Whether a line is the heading of a non-public part. */
    static boolean hasNonPublicPart(DocumentText text) {
        return text.lines().stream()
                .anyMatch(line -> line.text().length() < 120
                        && NON_PUBLIC_PART.matcher(line.text()).matches());
    }
}
