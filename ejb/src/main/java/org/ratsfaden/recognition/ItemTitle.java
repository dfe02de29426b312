package org.ratsfaden.recognition;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ratsfaden.document.Field;
import org.ratsfaden.wording.AgendaItems;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.Line;
import org.ratsfaden.wording.PaperNumbers;
import org.ratsfaden.wording.PublicStatus;
import org.ratsfaden.wording.Span;
import org.ratsfaden.wording.Stated;

/** The title of one agenda item in an extract, with its number and paper: in the line that names it, or below the labels of the sitting. */
final class ItemTitle {

    static final Pattern HEADLINE = Pattern.compile("Auszug ?[-–] ?(?<title>.+)");
    static final Pattern ITEM_LINE = Pattern.compile(
            "(?:(?:TOP|Top|§|Tagesordnungspunkt|Zu TOP|zu TOP|[Zz]u(?= \\d{1,2}\\.? +\\p{Lu}\\p{Ll}[^:]*$)) (?<item>(?:(?:NÖ|Ö|N) ?)?\\d{1,3}(?:\\.\\d{1,3}){0,3})|(?<lettered>(?:NÖ|Ö|N) ?\\d{1,3}(?:\\.\\d{1,3}){0,3}))"
                    + "\\.?(?: ?:| ) ?(?:[(–-] ?(?<status>(?i:(?:nicht-? ?)?öffentlich)) ?[)–-]:? ?)?(?<title>\\p{L}.+)");
    static final Pattern DATED_LINE = Pattern.compile(
            "(?<day>\\d{2}\\.\\d{2}\\.\\d{4}) [-–] (?<item>(?:[ÖN] ?)?\\d{1,3}(?:\\.\\d{1,3}){0,3}) (?<title>.+)");

    private static final int LONGEST_HEADLINE = 600;
    static final int TITLE_LINES = 5;
    private static final Pattern REPORTER = Pattern.compile("(?s)(?<!\\s)\\s++Berichterstatter(?:in|/in)?:.*");

    private static final Pattern NUMBER_BEHIND =
            Pattern.compile("(?<=\\p{L}) {1,9}(?<number>\\d{1,3}/(?:19|20)\\d{2})$");

    private static final Pattern FOLLOWING = Pattern.compile(
            "(?:Gemeinsamer |Interfraktioneller )?(?:Antrag|Anfrage) (?:der|des|von) |Beschluss-Nr|Drucks\\.|Vorl\\.|Einreicher|\\((?:Drucks|Vorlage|Informationsdrucks|Beschlussdrucks)");

    private static final Pattern MOTION = Pattern.compile(
            "(?:Gemeinsamer |Interfraktioneller )?(?<type>Antrag|Anfrage|Dringlichkeitsantrag) (?:der|des|von) (?<who>[^:]{0,120}(?:[Ff]raktion|[Gg]ruppe|CDU|CSU|SPD|FDP|AfD|GRÜNE|Grüne|LINKE|Linke|FWG|Freie)[^:]{0,120}?)(?:,? (?:vom \\d.*|Drucksache .*|Vorlage .*))?:?");

    /** "Antrag der Fraktion Offene Liste. Einrichtung einer Klasse". */
    private static final Pattern MOTION_BEFORE = Pattern.compile(
            "(?<type>Antrag|Anfrage) der (?<who>Fraktion [\\p{L}\\d/ ]{2,40}|[\\p{L}\\d/]{2,30}-Fraktion)\\. (?=\\p{Lu})");

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
                readTitleOrMotion(reading, line, item.start("title"));
                readItem(reading, line, item);
                return;
            }
        }
    }

    /** "TOP 6  Antrag der Fraktion … vom 12.02.2021:", and the matter on the next line. */
    private static void readTitleOrMotion(Reading reading, Line line, int from) {
        DocumentText text = reading.text();
        Line first = new Line(
                line.number(),
                new Span(line.at().start() + from, line.at().end()),
                line.text().substring(from));
        Optional<Line> next = text.filled(line.number() + 1)
                .findFirst()
                .filter(_ -> first.text().endsWith(":")
                        && MOTION.matcher(first.text()).matches())
                .filter(PaperTitle::isTitle);
        if (next.isPresent()) {
            readMotion(reading, first);
            readTitle(reading, next.get(), 0, TITLE_LINES);
        } else {
            readTitle(reading, line, from, TITLE_LINES);
        }
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
    static void readTitle(Reading reading, Line line, int from, int atMost) {
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
        Matcher behind = NUMBER_BEHIND.matcher(kept);
        if (behind.find()) {
            Span number = new Span(start + behind.start("number"), start + behind.end("number"));
            reading.findings().words(Field.PAPER_NUMBER, text.words(number), Certainty.PLACED);
        }
        int length = behind.reset().find() ? behind.start() : kept.length();
        Matcher motion = MOTION_BEFORE.matcher(text.of(new Span(start, start + length)));
        int own = start + (motion.lookingAt() ? motion.end() : 0);
        if (own > start) {
            reading.findings()
                    .words(Field.PAPER_TYPE, text.words(new Span(start, start + motion.end("type"))), Certainty.PLACED);
            reading.findings()
                    .words(
                            Field.SUBMITTER,
                            text.words(new Span(start + motion.start("who"), start + motion.end("who"))),
                            Certainty.PLACED);
        }
        Stated<String> title = text.words(new Span(own, start + length));
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

    /** Says whether the line tells whose motion it is. */
    static boolean readMotion(Reading reading, Line line) {
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
        return motion.matches();
    }
}
