package org.ratsfaden.recognition;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ratsfaden.document.Field;
import org.ratsfaden.wording.AgendaItems;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.Label;
import org.ratsfaden.wording.Line;
import org.ratsfaden.wording.PaperNumbers;
import org.ratsfaden.wording.PublicStatus;
import org.ratsfaden.wording.Span;
import org.ratsfaden.wording.Stated;

/** The title of one agenda item in an extract, with its number and paper: in the line that names it, or below the labels of the sitting. */
final class ItemTitle {

    static final Pattern HEADLINE = Pattern.compile("Auszug ?[-–] ?(?<title>.+)");
    static final Pattern ITEM_LINE = Pattern.compile(
            "(?:(?:TOP|Top|§|Tagesordnungspunkt|Zu TOP|zu TOP) (?<item>(?:(?:NÖ|Ö|N) ?)?\\d{1,3}(?:\\.\\d{1,3}){0,3})|(?<lettered>(?:NÖ|Ö|N) ?\\d{1,3}(?:\\.\\d{1,3}){0,3}))"
                    + "\\.?(?: ?:| ) ?(?:[(–-] ?(?<status>(?i:(?:nicht-? ?)?öffentlich)) ?[)–-]:? ?)?(?<title>\\p{L}.+)");
    static final Pattern DATED_LINE = Pattern.compile(
            "(?<day>\\d{2}\\.\\d{2}\\.\\d{4}) [-–] (?<item>(?:[ÖN] ?)?\\d{1,3}(?:\\.\\d{1,3}){0,3}) (?<title>.+)");

    private static final int LONGEST_HEADLINE = 600;
    private static final int TITLE_LINES = 5;
    private static final Pattern NUMBERED = Pattern.compile(
            "\\d{1,2}(?:\\.\\d{1,2})?\\.? (?!(?:Ja|Nein|Enthaltung|Enthaltungen|Gegenstimmen?|Stimmen|Mitglieder|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Sitzung|\\p{L}*sitzung|öffentliche|ordentliche)\\b)(?<title>\\p{Lu}[^.]{5,180})");
    private static final int NUMBERED_LINES = 15;
    private static final Pattern REPORTER = Pattern.compile("(?s)(?<!\\s)\\s++Berichterstatter(?:in|/in)?:.*");

    private static final Pattern BARE = Pattern.compile(
            "(?:[Zz]u )?(?:TOP|Top|Tagesordnungspunkt|Punkt|Auszug) (?:[ÖN] ?)?\\d{1,3}(?:\\.\\d{1,2}){0,2}(?: der Tagesordnung)?[.:]?");

    private static final Pattern FOLLOWING = Pattern.compile(
            "(?:Gemeinsamer |Interfraktioneller )?(?:Antrag|Anfrage) (?:der|des|von) |Beschluss-Nr|Drucks\\.|Vorl\\.|Einreicher|\\((?:Drucks|Vorlage|Informationsdrucks|Beschlussdrucks)");

    private static final Pattern MOTION = Pattern.compile(
            "(?:Gemeinsamer |Interfraktioneller )?(?<type>Antrag|Anfrage|Dringlichkeitsantrag) (?:der|des|von) (?<who>[^:]{0,120}(?:[Ff]raktion|[Gg]ruppe|CDU|CSU|SPD|FDP|AfD|GRÜNE|Grüne|LINKE|Linke|FWG|Freie)[^:]{0,120}?)(?: vom \\d.*)?");

    private static final Pattern NUMBER_LINE =
            Pattern.compile("(?:Drucks(?:\\.|ache)|Vorl(?:\\.|age))(?:[ -]?Nr\\.)?:? ");

    private static final Pattern PAPER_BEHIND = Pattern.compile(
            "(?<!\\s)\\s*+\\((?:Informations|Beschluss)?(?:[Dd]rucks\\.|[Dd]rucksache|[Vv]orlage)(?:[ -]?Nr\\.)? ?(?<number>[\\p{L}\\d/.-]{3,24})(?: .{0,40})?\\)(?m:$)");

    private ItemTitle() {}

    /** The first line that names the item. ALLRIS 4 puts the day before it and prints the title in one line. */
    static void readHeadline(Reading reading) {
        DocumentText text = reading.text();
        for (Line line : text.firstLines(60)) {
            Matcher headline = HEADLINE.matcher(line.text());
            Matcher item = ITEM_LINE.matcher(line.text());
            Matcher dated = DATED_LINE.matcher(line.text());
            if (line.text().length() > LONGEST_HEADLINE) {
                continue;
            }
            if (headline.matches()) {
                readTitle(reading, line, headline.start("title"), TITLE_LINES);
                return;
            }
            if (dated.matches()) {
                readTitle(reading, line, dated.start("title"), 1);
                return;
            }
            if (item.matches()) {
                readTitle(reading, line, item.start("title"), TITLE_LINES);
                readItem(reading, line, item);
                return;
            }
        }
    }

    /** Where no line names the item by itself. */
    static void readElsewhere(Reading reading) {
        readNumberedTitle(reading);
        readTitleBelowItem(reading);
        readTitleBelowBareItem(reading);
        readTitleBelowLabels(reading);
        readPaperLine(reading);
    }

    private static void readItem(Reading reading, Line line, Matcher item) {
        DocumentText text = reading.text();
        int start = line.at().start();
        int number = Math.max(item.start("item"), item.start("lettered"));
        AgendaItems.at(text, new Span(start + number, line.at().end()))
                .ifPresent(found -> MeetingHead.item(reading.findings(), found));
        Optional.ofNullable(item.group("status"))
                .flatMap(PublicStatus::of)
                .map(status -> new Stated<>(status, new Span(start + item.start("status"), start + item.end("status"))))
                .ifPresent(status -> MeetingHead.status(reading.findings(), status, Certainty.PLACED));
    }

    /** The title runs to the next blank line or semicolon; what is glued to it ("Berichterstatterin: …") is not part of it. */
    private static void readTitle(Reading reading, Line line, int from, int atMost) {
        DocumentText text = reading.text();
        int start = line.at().start() + from;
        int end = line.at().end();
        int last = Math.min(line.number() + atMost, text.lines().size());
        for (Line next : text.lines().subList(line.number() + 1, last)) {
            if (next.isBlank()
                    || PaperNumbers.alone(text, next).isPresent()
                    || StatedResult.isAlone(next)
                    || next.text().contains(":")
                    || FOLLOWING.matcher(next.text()).lookingAt()
                    || Paper.TYPE.matcher(next.text()).matches()) {
                break;
            }
            end = next.at().end();
        }
        readFollowing(reading, new Span(start, text.lines().get(last - 1).at().end()));
        String kept = PAPER_BEHIND
                .matcher(REPORTER.matcher(text.of(new Span(start, end))).replaceFirst(""))
                .replaceFirst("");
        Stated<String> title = text.words(new Span(start, start + kept.length()));
        reading.findings().words(Field.TITLE, title.as(words -> words.replaceFirst("[;,]$", "")), Certainty.PLACED);
    }

    /** Whose motion it is, and its number in brackets: "Gemeinsamer Antrag der SPD-Fraktion", "(Drucks. Nr. 15-1873/2019 mit 2 Anlagen)". */
    private static void readFollowing(Reading reading, Span span) {
        DocumentText text = reading.text();
        Matcher paper = PAPER_BEHIND.matcher(text.all()).region(span.start(), span.end());
        if (paper.find()) {
            PaperNumbers.labelled(text, new Span(paper.start("number"), paper.end("number")))
                    .ifPresent(number -> reading.findings().words(Field.PAPER_NUMBER, number, Certainty.PLACED));
        }
        text.filled(text.lineAt(span.start()) + 1)
                .takeWhile(line -> line.at().end() <= span.end())
                .forEach(line -> readMotion(reading, line));
    }

    private static void readMotion(Reading reading, Line line) {
        DocumentText text = reading.text();
        int start = line.at().start();
        Matcher motion = MOTION.matcher(line.text());
        if (motion.matches()) {
            reading.findings()
                    .words(
                            Field.PAPER_TYPE,
                            text.words(new Span(start + motion.start("type"), start + motion.end("type"))),
                            Certainty.PLACED);
            reading.findings()
                    .words(
                            Field.SUBMITTER,
                            text.words(new Span(start + motion.start("who"), start + motion.end("who"))),
                            Certainty.PLACED);
        }
        Matcher numbered = NUMBER_LINE.matcher(line.text());
        if (numbered.lookingAt()) {
            PaperNumbers.labelled(
                            text, new Span(start + numbered.end(), line.at().end()))
                    .ifPresent(number -> reading.findings().words(Field.PAPER_NUMBER, number, Certainty.PLACED));
        }
    }

    /** "4. Annahme einer Spende" below the head, where nothing else in it is numbered. */
    private static void readNumberedTitle(Reading reading) {
        DocumentText text = reading.text();
        List<Line> numbered = text.firstLines(NUMBERED_LINES).stream()
                .filter(line -> line.text().length() < 200
                        && NUMBERED.matcher(line.text()).matches())
                .toList();
        if (numbered.size() != 1
                || reading.findings().has(Field.AGENDA_ITEM)
                || reading.findings().has(Field.TITLE)) {
            return;
        }
        Line line = numbered.getFirst();
        Matcher item = NUMBERED.matcher(line.text());
        if (item.matches()) {
            AgendaItems.at(text, line.at()).ifPresent(found -> MeetingHead.item(reading.findings(), found));
            readTitle(reading, line, item.start("title"), TITLE_LINES);
        }
    }

    /** SessionNet prints it between "TOP: Ö 3.2" and "Vorlage: …". */
    private static void readTitleBelowItem(Reading reading) {
        DocumentText text = reading.text();
        if (reading.labels().value(Label.SITTING).isEmpty()
                        && ExtractOrigin.line(text).isEmpty()
                || reading.findings().has(Field.TITLE)) {
            return;
        }
        reading.labels()
                .value(Label.ITEM)
                .flatMap(item -> text.filled(text.lineAt(item.start()) + 1).findFirst())
                .filter(line -> PaperTitle.isTitle(line) && line.text().indexOf(':') < 0)
                .ifPresent(line -> reading.findings().words(Field.TITLE, line.stated(), Certainty.PLACED));
    }

    /** "TOP 9" alone, and the title on the line below. */
    private static void readTitleBelowBareItem(Reading reading) {
        DocumentText text = reading.text();
        if (reading.findings().has(Field.TITLE)) {
            return;
        }
        text.firstLines(NUMBERED_LINES).stream()
                .filter(line -> BARE.matcher(line.text()).matches())
                .findFirst()
                .flatMap(line -> text.filled(line.number() + 1).findFirst())
                .filter(line -> PaperTitle.isTitle(line) && line.text().indexOf(':') < 0)
                .ifPresent(line -> readTitle(reading, line, 0, TITLE_LINES));
    }

    /** Where nothing names the item above, the first line below its labels does. */
    private static void readTitleBelowLabels(Reading reading) {
        int end = reading.labels().end();
        if (end > 0 && !reading.findings().has(Field.TITLE)) {
            reading.text()
                    .filled(reading.text().lineAt(end - 1) + 1)
                    .findFirst()
                    .filter(line -> PaperTitle.isTitle(line) && !line.text().endsWith(","))
                    .filter(line -> PaperNumbers.leading(reading.text(), line).isEmpty())
                    .ifPresent(line -> reading.findings().words(Field.TITLE, line.stated(), Certainty.PLACED));
        }
    }

    /** "2017/FB3/0433 Beauftragung zur …": the paper below the labels of the sitting. */
    private static void readPaperLine(Reading reading) {
        if (reading.findings().has(Field.PAPER_NUMBER)) {
            return;
        }
        reading.findings()
                .stated(Field.TITLE)
                .flatMap(title -> reading.text()
                        .filled(reading.text().lineAt(title.at().end() - 1) + 1)
                        .findFirst())
                .flatMap(line -> PaperNumbers.alone(reading.text(), line))
                .ifPresent(number -> reading.findings().words(Field.PAPER_NUMBER, number, Certainty.PLACED));
        if (!reading.labels().has(Label.ITEM)) {
            return;
        }
        reading.text().firstLines(60).stream()
                .flatMap(line -> PaperNumbers.leading(reading.text(), line).stream())
                .findFirst()
                .ifPresent(number -> reading.findings().words(Field.PAPER_NUMBER, number, Certainty.PLACED));
    }
}
