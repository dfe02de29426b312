package org.ratsfaden.recognition;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Field;

/** A newspaper's article: somebody else's report. Which paper it is stands in no text and is not guessed. */
final class Article implements Layout {

    private static final Pattern STAMP = Pattern.compile(
            "(?iu)(?:erstellt|veröffentlicht|aktualisiert|stand)(?: am)?:? .*\\d{4}.*(?:uhr|\\d{1,2}:\\d{2}).*|.{0,40}\\b\\d{1,2}[:.]\\d{2} Uhr");
    private static final Pattern BYLINE =
            Pattern.compile("(?:[Vv]on|VON) \\p{Lu}[\\p{L}-]+ \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?");
    private static final Pattern PARTY =
            Pattern.compile("\\((?:CDU|SPD|FDP|FW|AfD|Grüne|GRÜNE|Die Linke|Linke|Freie Wähler|CSU|BSW|BVB)\\)");
    private static final Pattern NEWSROOM =
            Pattern.compile("(?i)category: (?:panorama|lokales|politik|kultur|sport|wirtschaft)|authorname: .*");
    private static final Pattern METADATA_DAY = Pattern.compile("date: *\\d{4}-\\d{2}-\\d{2}.*");
    /** Somebody is quoted, and the writer says so. */
    private static final Pattern REPORTED = Pattern.compile(
            "(?<!\\p{L})(?:sagte|sagt|lobte|meinte|betonte|erklärte|kritisierte|erläuterte|forderte|warnte|berichtete|fand|schilderte|befürchtet|hieß es)(?!\\p{L})");

    private static final Pattern AGENCY = Pattern.compile("(?s).*\\(\\p{Ll}{2,4}\\)");
    /** What a county's newspaper writes about. */
    private static final Pattern LOCAL = Pattern.compile(
            "(?<!\\p{L})(?:Kreistag|Landkreis|Landr[aä]t|Bürgermeister|Stadtrat|Gemeinderat|Kreisverwaltung|Stadtverwaltung|\\p{L}{0,20}ausschuss)");

    private static final int PARAGRAPH = 200;
    private static final int MOST = 8;
    private static final Pattern SITE =
            Pattern.compile("(?iu)bottalk|cookie-einstellungen|leserbrief|jetzt abonnieren|artikel merken|lesezeit");

    @Override
    public int likeness(Reading reading) {
        return Math.min(MOST, imprint(reading.text()) + way(reading));
    }

    /** What the page says about itself: stamp, writer, newsroom, the site around it. */
    private static int imprint(DocumentText text) {
        boolean signed = text.lastLines(1).stream()
                .anyMatch(line -> AGENCY.matcher(line.text()).matches());
        return (line(text, STAMP) ? 3 : 0)
                + (line(text, BYLINE) ? 2 : 0)
                + (line(text, NEWSROOM) ? 3 : 0)
                + (SITE.matcher(text.of(text.opening())).find() ? 2 : 0)
                + (signed ? 2 : 0);
    }

    /** The way it is told: a place before it all, people quoted, their parties in brackets, running prose without labels. */
    private static int way(Reading reading) {
        DocumentText text = reading.text();
        String opening = text.of(text.opening());
        boolean reported = REPORTED.matcher(opening).results().limit(2).count() == 2;
        long parties = PARTY.matcher(opening)
                .results()
                .map(MatchResult::group)
                .distinct()
                .limit(3)
                .count();
        boolean prose = reading.labels().end() == 0
                && text.firstLines(12).stream().anyMatch(line -> line.text().length() > PARAGRAPH)
                && LOCAL.matcher(opening).find();
        return (Opening.place(text).isPresent() ? 3 : 0) + (reported ? 3 : 0) + (prose ? 3 : 0) + (int) parties;
    }

    private static boolean line(DocumentText text, Pattern pattern) {
        return text.firstLines(15).stream()
                .anyMatch(line -> line.text().length() < 120
                        && pattern.matcher(line.text()).matches());
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.NEWSPAPER;
    }

    @Override
    public void read(Reading reading) {
        DocumentText text = reading.text();
        Findings findings = reading.findings();
        Headline.of(text).ifPresent(title -> findings.words(Field.TITLE, title, Certainty.PLACED));
        text.firstLines(15).stream()
                .filter(line -> line.text().length() < 120)
                .filter(line -> STAMP.matcher(line.text()).matches()
                        || METADATA_DAY.matcher(line.text()).matches())
                .findFirst()
                .flatMap(line -> GermanDates.first(text, line.at()))
                .ifPresent(day -> findings.day(Field.ISSUE_DATE, day, Certainty.PLACED));
        Opening.place(text).ifPresent(place -> findings.words(Field.DATELINE_PLACE, place, Certainty.PLACED));
        Span whole = text.opening();
        Bodies.first(text, whole).ifPresent(body -> findings.words(Field.BODY, body, Certainty.WORDED));
        Committees.reported(text, whole).ifPresent(name -> findings.words(Field.COMMITTEE, name, Certainty.WORDED));
        ToldDecision.readLast(reading);
    }
}
