package org.ratsfaden.recognition;

import java.util.regex.Pattern;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Field;

/** A newspaper's article: somebody else's report. Which paper it is stands in no text and is not guessed. */
final class Article implements Layout {

    private static final Pattern STAMP = Pattern.compile(
            "(?iu)(?:erstellt|veröffentlicht|aktualisiert|stand)(?: am)?:? .*\\d{4}.*(?:uhr|\\d{1,2}:\\d{2}).*");
    private static final Pattern BYLINE =
            Pattern.compile("(?:[Vv]on|VON) \\p{Lu}[\\p{L}-]+ \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?");
    private static final Pattern PARTY =
            Pattern.compile("\\((?:CDU|SPD|FDP|FW|AfD|Grüne|GRÜNE|Die Linke|Linke|Freie Wähler|CSU|BSW|BVB)\\)");
    private static final Pattern NEWSROOM =
            Pattern.compile("(?i)category: (?:panorama|lokales|politik|kultur|sport|wirtschaft)|authorname: .*");
    private static final Pattern METADATA_DAY = Pattern.compile("date: *\\d{4}-\\d{2}-\\d{2}.*");
    private static final Pattern SITE =
            Pattern.compile("(?iu)bottalk|cookie-einstellungen|leserbrief|jetzt abonnieren|artikel merken|lesezeit");

    @Override
    public int likeness(Reading reading) {
        DocumentText text = reading.text();
        boolean stamp = line(text, STAMP);
        boolean byline = line(text, BYLINE);
        boolean newsroom = line(text, NEWSROOM);
        boolean place = Opening.place(text).isPresent();
        boolean site = SITE.matcher(text.all()).find();
        long parties = PARTY.matcher(text.all())
                .results()
                .map(match -> match.group())
                .distinct()
                .limit(3)
                .count();
        return (stamp ? 3 : 0)
                + (byline ? 2 : 0)
                + (newsroom ? 3 : 0)
                + (place ? 2 : 0)
                + (site ? 2 : 0)
                + (int) parties;
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
        Span whole = text.whole();
        Bodies.first(text, whole).ifPresent(body -> findings.words(Field.BODY, body, Certainty.WORDED));
        Committees.onlyOneNamed(text, whole).ifPresent(name -> findings.words(Field.COMMITTEE, name, Certainty.WORDED));
        ToldDecision.readLast(reading);
    }
}
