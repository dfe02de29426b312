package org.ratsfaden.recognition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Field;
import org.ratsfaden.wording.Bodies;
import org.ratsfaden.wording.Committees;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.GermanDates;
import org.ratsfaden.wording.Line;
import org.ratsfaden.wording.Outcome;
import org.ratsfaden.wording.Span;

/** A by-law as it was decided: "… hat der Gemeinderat der Stadt Ahrenberg am 13.12.2011 folgende Satzung beschlossen:". */
final class ByLaw implements Layout {

    private static final Pattern HEADING = Pattern.compile(
            "(?iu)(?:\\d{1,2}\\. |erste |zweite |dritte |vierte |fünfte )?(?:(?:änderungs|haushalts|haupt|gebühren|nachtrags|friedhofs|entschädigungs|bebauungs)?(?<type>satzung)|(?<rule>geschäftsordnung|verordnung|benutzungsordnung|gebührenordnung))\\b.{0,160}");

    private static final String DAY = "(?<day>\\d{1,2}\\. ?(?:\\d{1,2}\\.|\\p{L}{3,9}) ?\\d{4})";

    /** "hat der Gemeinderat am … beschlossen", "Der Gemeinderat hat auf Grund des § 4 … beschlossen", "erlässt … gemäß Beschluss des Stadtrates vom …". */
    private static final List<Pattern> DECREES = List.of(
            Pattern.compile(
                    "(?<![\\p{L}-])(?<deed>(?:hat|haben) (?:der|die) (?<council>(?:\\p{L}+ ?){1,3}?)(?: (?:der|des|von) [^:]{3,60}?)?(?: in (?:der|seiner|ihrer)[^:]{0,60}? [Ss]itzung)? (?:am|vom) "
                            + DAY
                            + "[^:]{0,120}?(?:Satzung|Verordnung|Geschäftsordnung|ordnung|satzung)[^:]{0,80}?(?<result>beschlossen|erlassen))(?<end>:?)"),
            Pattern.compile(
                    "(?<![\\p{L}-])(?<deed>(?:Der|Die) (?<council>\\p{L}+)(?: (?:der|des) [^:]{3,60}?)? hat (?:auf [Gg]rund|aufgrund|gemäß|nach)[^:]{0,500}?(?:am|vom) "
                            + DAY
                            + "[^:]{0,160}?(?:Satzung|Verordnung|Geschäftsordnung|ordnung|satzung)[^:]{0,60}?(?<result>beschlossen|erlassen))(?<end>:?)"),
            Pattern.compile(
                    "(?<![\\p{L}-])(?<deed>erlässt [^:]{0,600}?(?<result>Beschluss) (?:des|der) (?<council>\\p{L}+)(?: (?:der|des) [^:]{3,60}?)? (?:am|vom) "
                            + DAY + "[^:]{0,80}?folgende[^:]{0,40}(?:[Ss]atzung|[Oo]rdnung))(?<end>:?)"),
            Pattern.compile(
                    "(?<![\\p{L}-])(?<deed>wird (?<result>nach Beschlussfassung) durch (?:den|die) (?<council>\\p{L}+)(?: (?:der|des) [^:]{3,60}?| \\p{Lu}[\\p{L} -]{2,40}?)? (?:am|vom) "
                            + DAY + "[^:]{0,120}?folgende[^:]{0,40}(?:[Ss]atzung|[Oo]rdnung) erlassen)(?<end>:?)"));

    private static final int TOP = 12;

    @Override
    public int likeness(Reading reading) {
        return heading(reading.text()).isPresent() && decree(reading.text()).isPresent() ? 7 : 0;
    }

    /** Decrees are set over many lines. */
    private static String flat(DocumentText text) {
        return text.of(text.head()).replace('\n', ' ');
    }

    private static Optional<Line> heading(DocumentText text) {
        return text.firstLines(TOP).stream()
                .filter(line -> line.text().length() < 200
                        && HEADING.matcher(line.text()).matches())
                .findFirst();
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.OTHER;
    }

    @Override
    public void read(Reading reading) {
        DocumentText text = reading.text();
        Findings findings = reading.findings();
        heading(text).ifPresent(line -> readHeading(text, findings, line));
        decree(text).ifPresent(decree -> readDecree(text, findings, decree));
        Letterhead.read(reading);
    }

    private static Optional<MatchResult> decree(DocumentText text) {
        return DECREES.stream()
                .flatMap(decree -> decree.matcher(flat(text)).results().limit(1))
                .findFirst();
    }

    private static void readDecree(DocumentText text, Findings findings, MatchResult decree) {
        Span deed = new Span(decree.start("deed"), decree.end("end"));
        Committees.reported(text, deed)
                .ifPresent(council -> findings.words(Field.COMMITTEE, council, Certainty.WORDED));
        Bodies.first(text, new Span(decree.end("council"), decree.start("day")))
                .ifPresent(body -> findings.words(Field.BODY, body, Certainty.WORDED));
        GermanDates.first(text, new Span(decree.start("day"), decree.end("day")))
                .ifPresent(day -> findings.day(Field.MEETING_DATE, day, Certainty.WORDED));
        findings.words(Field.DECISION_TEXT, text.words(deed), Certainty.WORDED);
        Decisions.outcome(
                findings,
                text.words(new Span(decree.start("result"), decree.end("result"))),
                Optional.of(Outcome.ADOPTED));
        findings.decision(deed);
    }

    /** Up to the blank line or the preamble. */
    private static void readHeading(DocumentText text, Findings findings, Line heading) {
        int end = heading.at().end();
        for (Line next : text.lines()
                .subList(
                        heading.number() + 1,
                        Math.min(heading.number() + 5, text.lines().size()))) {
            if (next.isBlank()
                    || next.text().startsWith("vom ")
                    || next.text().startsWith("Aufgrund")
                    || next.text().startsWith("Auf Grund")) {
                break;
            }
            end = next.at().end();
        }
        findings.words(Field.TITLE, text.words(new Span(heading.at().start(), end)), Certainty.PLACED);
        Matcher words = HEADING.matcher(heading.text());
        if (words.matches()) {
            String group = words.group("type") != null ? "type" : "rule";
            Span at = new Span(
                    heading.at().start() + words.start(group), heading.at().start() + words.end(group));
            findings.words(Field.PAPER_TYPE, text.words(at).as(ByLaw::asNoun), Certainty.PLACED);
        }
    }

    private static String asNoun(String word) {
        return word.substring(0, 1).toUpperCase(Locale.GERMAN)
                + word.substring(1).toLowerCase(Locale.GERMAN);
    }
}
