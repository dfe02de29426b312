package org.ratsfaden.recognition;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Field;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.Label;
import org.ratsfaden.wording.Line;
import org.ratsfaden.wording.PublicStatus;
import org.ratsfaden.wording.Stated;
import org.ratsfaden.wording.Wording;

/** What a document says about its own publicity. In doubt it is not public: a person decides. */
final class SelfDeclaredPublicity {

    private static final String NON_PUBLIC = PublicStatus.NOT + "öffentlich";

    /** "II.", "B)", "Teil B –", "Tagesordnung" before the words of a heading. */
    private static final String NUMBERING =
            "(?:(?:[IVX]{1,4}|[A-C]|\\d{1,2})[.)]? |teil [ab12i]{1,2} ?[:.–-]? ?|tagesordnung ?[:–-]? ?)?[-–—*(\\[ ]{0,4}";

    /** A line that begins a part of the sitting, or names one item, from which on the public is shut out. */
    private static final Pattern PART = Pattern.compile("(?iu)" + NUMBERING + "(?:in |im )?" + NON_PUBLIC
            + "(?:er|en|e)? (?:teil|sitzungsteil|sitzung|beratung|tagesordnung|tagesordnungspunkte|angelegenheiten)(?:[-–—*)\\] ,:(].{0,40})?"
            + "|" + NUMBERING + NON_PUBLIC + "[-–—*)\\] :]{0,4}"
            + "|" + NON_PUBLIC + " zu behandelnde.*"
            + "|(?:zu )?(?:TOP|Tagesordnungspunkt|Punkt) ?\\d{1,3}(?:\\.\\d{1,2}){0,2}\\.?:? ?[(–-] ?" + NON_PUBLIC
            + ".*"
            + "|(?:zu )?TOP:? ?(?:N|NÖ) ?\\d.*"
            + "|(?-iu:N|NÖ) ?\\d{1,2}(?:\\.\\d{1,2}){0,2}\\.?:? (?-iu:\\p{Lu}).*");

    private static final Pattern PUBLIC_PART = Pattern.compile("(?iu)" + NUMBERING
            + "öffentliche[rn]? (?:teil|sitzungsteil|sitzung|tagesordnung)(?:[-–—*)\\] ,:(].{0,40})?|" + NUMBERING
            + "öffentlich[-–—*)\\] :]{0,4}|(?:zu )?(?:TOP:? ?)?(?-iu:Ö) ?\\d.*");

    /** A heading that calls the whole document so. */
    private static final Pattern WHOLE = Pattern.compile("(?iu)(?:.{0,60} )?" + NON_PUBLIC
            + "(?:er|en|e)? (?:sitzung|niederschrift|sitzungsniederschrift|beschlussniederschrift|protokoll|vorlage|beschlussvorlage|sitzungsvorlage|mitteilungsvorlage|informationsvorlage|beschlussauszug)\\b.{0,120}"
            + "|.{0,120}[(–-] ?" + NON_PUBLIC + "(?:er)?(?: teil)? ?[)–-]");

    private static final Pattern SECRET = Pattern.compile(
            "(?iu)(?:.{0,60} )?[-–*( ]{0,3}(?:streng )?(?-iu:VERTRAULICH|NICHT[-\\s\\p{Z}]{0,4}ÖFFENTLICH)[-–*!) ]{0,3}"
                    + "|[-–*( ]{0,3}(?:streng )?(?:vertraulich|" + NON_PUBLIC + ")[-–*!) ]{0,3}");

    /** "Landratsamt nicht öffentlich": a short line of the head that ends so, and names no public part before. */
    private static final Pattern ENDS_SO = Pattern.compile(
            "(?iu)(?!.*öffentlich.*öffentlich)\\p{L}[\\p{L}\\d./,:\\p{Z}–-]{1,60}[\\p{Z}:,–-]" + NON_PUBLIC);

    /** A sentence tells of a sitting; a heading does not end like one. */
    private static final int LONGEST_HEADING = 120;

    private static final Pattern ANNOUNCED =
            Pattern.compile("(?iu).*(?:bekanntgabe|bekannt gegeben|gefasst|mitteilung).*");

    /** A stamp stands at the top. */
    private static final int STAMP_LINES = 15;

    private SelfDeclaredPublicity() {}

    static Publicity of(Reading reading, DocumentKind kind) {
        return switch (kind) {
            case PRESS_RELEASE, NEWSPAPER -> stamped(reading);
            case MINUTES, EXTRACT, RESOLUTION, PROPOSAL, CONCEPT, OTHER -> ofParts(reading, kind);
        };
    }

    /** What is told to everyone mentions closed sittings; only a stamp on top holds it back. */
    private static Publicity stamped(Reading reading) {
        boolean stamp = reading.text().firstLines(STAMP_LINES).stream()
                .anyMatch(line -> line.text().length() < LONGEST_HEADING
                        && SECRET.matcher(line.text()).matches());
        return stamp ? Publicity.NON_PUBLIC : Publicity.NOT_CONTRADICTED;
    }

    private static Publicity ofParts(Reading reading, DocumentKind kind) {
        Publicity whole = ofOnePart(reading);
        DocumentText text = reading.text();
        if (!hasNonPublicPart(text)) {
            return whole;
        }
        boolean one = kind == DocumentKind.EXTRACT || !hasPublicPart(text);
        return whole == Publicity.NON_PUBLIC && one ? Publicity.NON_PUBLIC : Publicity.MIXED;
    }

    /** The stricter of what the item, every "Status", the heading and the stamp on top say. */
    private static Publicity ofOnePart(Reading reading) {
        boolean item =
                status(reading).filter(PublicStatus.NON_PUBLIC.key()::equals).isPresent();
        boolean label = reading.labels()
                .everyTime(Label.STATUS)
                .anyMatch(words -> PublicStatus.of(words)
                        .filter(PublicStatus.NON_PUBLIC::equals)
                        .isPresent());
        return item || label || headedSo(reading.text()) ? Publicity.NON_PUBLIC : Publicity.NOT_CONTRADICTED;
    }

    /** Whether the heading or a stamp, on top or along the edges of the pages, shuts the public out of all of it. */
    private static boolean headedSo(DocumentText text) {
        return Stream.concat(
                        text.firstLines(STAMP_LINES).stream().map(Line::text),
                        text.edges().stream().map(Stated::value))
                .filter(SelfDeclaredPublicity::isHeading)
                .map(Wording::unspacedWords)
                .anyMatch(line -> Stream.of(SECRET, WHOLE, ENDS_SO)
                        .anyMatch(said -> said.matcher(line).matches()));
    }

    private static boolean isHeading(String line) {
        return line.length() < LONGEST_HEADING
                && !line.endsWith(".")
                && !ANNOUNCED.matcher(line).matches();
    }

    private static Optional<String> status(Reading reading) {
        return reading.findings().words(Field.PUBLIC_STATUS);
    }

    /** Whether a line is the heading of a non-public part or item. */
    static boolean hasNonPublicPart(DocumentText text) {
        return text.lines().stream().anyMatch(SelfDeclaredPublicity::beginsClosedPart);
    }

    /** Whether a line is the heading of a public part or item. */
    static boolean hasPublicPart(DocumentText text) {
        return text.lines().stream().anyMatch(SelfDeclaredPublicity::beginsPublicPart);
    }

    static boolean beginsPublicPart(Line line) {
        return isHeading(line.text())
                && PUBLIC_PART.matcher(Wording.unspacedWords(line.text())).matches();
    }

    static boolean beginsClosedPart(Line line) {
        return isHeading(line.text())
                && PART.matcher(Wording.unspacedWords(line.text())).matches();
    }
}
