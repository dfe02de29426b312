package org.ratsfaden.recognition;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ratsfaden.document.Field;
import org.ratsfaden.wording.Bodies;
import org.ratsfaden.wording.Committees;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.GermanDates;
import org.ratsfaden.wording.Line;
import org.ratsfaden.wording.Span;
import org.ratsfaden.wording.Stated;

/** The letter in which a group moves or asks: the group on top, the matter behind "Antrag" or the sitting it is meant for. */
final class Motion {

    private static final Pattern MOTION = Pattern.compile(
            "(?iu)(?:dringlichkeits|änderungs|ergänzungs|fraktions|prüf|kleine |große |schriftliche )?(?:antrag|anfrage)\\b.*");

    /** "… vom 14.08.2023 zum Thema: Wartezeiten". */
    private static final Pattern ABOUT = Pattern.compile(" zum Thema:? (?<title>[\\p{Lu}„].{7,150})$");

    private static final Pattern SITTING_OF = Pattern.compile(
            " (?:zur|für die) (?<council>Kreistag|Stadtrat|Gemeinderat|Rat)s?sitzung (?:am|vom) .{0,20}\\d");

    /** "Kreistagsfraktion", and its name on the line below. */
    private static final Pattern GROUP_ABOVE = Pattern.compile("(?:Kreistags|Stadtrats|Gemeinderats|Rats)?[Ff]raktion");

    private static final String HERE = "hier: ";

    private static final int LONGEST_MATTER = 200;

    /** "die Fraktion FREIE WÄHLER & UNABHÄNGIGE beantragt". */
    private static final Pattern MOVES = Pattern.compile(
            "(?<!\\p{L})[Dd]ie (?<group>Fraktion \\p{Lu}[\\p{L}\\d/&. -]{1,50}?|\\p{Lu}[\\p{L}\\d/ -]{1,30}-Fraktion) (?:beantragt|stellt|bittet|fragt)(?!\\p{L})");

    private static final Pattern OWN_GROUP = Pattern.compile(
            "(?<group>Fraktion (?!im |in )\\p{L}[\\p{L}\\d/. -]{1,50}?|[\\p{L}\\d/. -]{1,40}-Fraktion|\\p{L}[\\p{L}\\d/. -]{1,40} \\p{Lu}?\\p{L}*fraktion)(?:,? (?:im|in der|der|des) .*|, .*|)");

    private static final Pattern BY_MEMBER = Pattern.compile(
            "(?:der|des) (?<who>(?:Stadtr(?:at|ats|ätin)|Kreisr(?:at|ats|ätin)|Gemeinder(?:at|ats|ätin)|Ratsmitglieds?|Abgeordneten|Ratsfrau|Ratsherrn) \\p{Lu}[\\p{L}. -]{3,40}(?: \\([^()]{2,30}\\))?)(?: vom \\d.*)?");

    /** The head of a town as addressee, and its postcode: "Herrn Oberbürgermeister", "76124 Ahrenberg". */
    private static final Pattern ADDRESSEE = Pattern.compile("(?:(?:Herrn?|Frau) )?Oberbürgermeister(?:in)?\\b.*");

    private static final Pattern TOWN = Pattern.compile("\\d{5} (?<town>\\p{Lu}[\\p{L} /-]{2,40})");

    private static final Pattern FOR_SITTING =
            Pattern.compile("(?iu).*\\b(?:sitzung des|sitzung der) (?<name>.{4,80}?) (?:am|vom) .*");

    private static final Pattern ONLY_DAY = Pattern.compile("\\d{1,2}\\. ?(?:\\d{1,2}\\.|\\p{L}{3,9}) ?\\d{4}");

    private static final int LETTERHEAD = 10;

    private static final int POSTCODE = 6;

    /** A letterhead may stand right below the heading too. */
    private static final int BESIDE = 5;

    private Motion() {}

    /** The line that calls the paper a motion or a question; empty if none does. */
    static Optional<Line> heading(DocumentText text) {
        return Paper.type(text).filter(line -> MOTION.matcher(line.text()).matches());
    }

    static void read(DocumentText text, Findings findings, Line heading) {
        readMatter(text, findings, heading);
        readSitting(text, findings, heading);
        above(text, heading, OWN_GROUP).ifPresent(line -> readGroup(text, findings, line));
        above(text, heading, GROUP_ABOVE)
                .flatMap(first -> text.filled(first.number() + 1)
                        .findFirst()
                        .filter(name -> name.number() == first.number() + 1
                                && Bodies.alone(text, name.at()).isEmpty())
                        .map(name -> new Span(first.at().start(), name.at().end())))
                .ifPresent(both -> findings.words(Field.SUBMITTER, text.words(both), Certainty.PLACED));
        Matcher moves = MOVES.matcher(text.running()).region(0, text.head().end());
        if (moves.find()) {
            Span group = new Span(moves.start("group"), moves.end("group"));
            findings.words(Field.SUBMITTER, text.words(group), Certainty.WORDED);
        }
        if (heading.text().split(" ").length == 1) {
            readBelow(text, findings, heading);
        }
        above(text, heading, ONLY_DAY)
                .flatMap(line -> GermanDates.first(text, line.at()))
                .ifPresent(day -> findings.day(Field.ISSUE_DATE, day, Certainty.PLACED));
    }

    /** "Antrag: Trinkbrunnen am Markt", or below "Antrag zum Thema". */
    private static void readMatter(DocumentText text, Findings findings, Line heading) {
        Matcher type = Paper.TYPE.matcher(heading.text());
        if (type.matches() && type.group("title") != null) {
            Span title = new Span(
                    heading.at().start() + type.start("title"), heading.at().end());
            findings.words(Field.TITLE, text.words(title), Certainty.PLACED);
        }
        Matcher about = ABOUT.matcher(heading.text());
        if (about.find()) {
            Span title = new Span(
                    heading.at().start() + about.start("title"), heading.at().end());
            findings.words(Field.TITLE, text.words(title), Certainty.PLACED);
        }
        text.filled(heading.number() + 1)
                .limit(1)
                .filter(line -> line.text().startsWith(HERE) && line.text().length() < LONGEST_MATTER)
                .map(line -> text.words(
                        new Span(line.at().start() + HERE.length(), line.at().end())))
                .forEach(title -> findings.words(Field.TITLE, title, Certainty.PLACED));
        if (heading.text().endsWith("Thema") || heading.text().endsWith("Thema:")) {
            text.filled(heading.number() + 1)
                    .findFirst()
                    .ifPresent(line -> findings.words(Field.TITLE, line.stated(), Certainty.PLACED));
        }
    }

    /** "A N F R A G E", below "der Stadträtin Ines Ahlers (SPD) vom 21. September 2005", and below the matter. */
    private static void readBelow(DocumentText text, Findings findings, Line heading) {
        List<Line> below = text.filled(heading.number() + 1).limit(2).toList();
        Matcher author =
                below.isEmpty() ? null : BY_MEMBER.matcher(below.getFirst().text());
        if (author == null || !author.matches()) {
            return;
        }
        Line first = below.getFirst();
        Span who = new Span(first.at().start() + author.start("who"), first.at().start() + author.end("who"));
        findings.words(Field.SUBMITTER, text.words(who), Certainty.PLACED);
        GermanDates.first(text, first.at()).ifPresent(day -> findings.day(Field.ISSUE_DATE, day, Certainty.PLACED));
        below.stream()
                .skip(1)
                .filter(PaperTitle::isTitle)
                .forEach(line -> findings.words(Field.TITLE, line.stated(), Certainty.PLACED));
    }

    /** "Anfrage für die Sitzung des Kreistages am 11.12.2024". */
    private static void readSitting(DocumentText text, Findings findings, Line heading) {
        Matcher of = SITTING_OF.matcher(heading.text());
        if (of.find()) {
            Span council = new Span(
                    heading.at().start() + of.start("council"), heading.at().start() + of.end("council"));
            findings.words(Field.COMMITTEE, text.words(council), Certainty.PLACED);
            GermanDates.first(text, heading.at())
                    .ifPresent(day -> findings.day(Field.MEETING_DATE, day, Certainty.PLACED));
        }
        Matcher sitting = FOR_SITTING.matcher(heading.text());
        if (!sitting.matches()) {
            return;
        }
        int start = heading.at().start();
        Stated<String> name = text.words(new Span(start + sitting.start("name"), start + sitting.end("name")));
        findings.words(
                Field.COMMITTEE, name.as(words -> Committees.nominative("Sitzung des " + words)), Certainty.PLACED);
        GermanDates.first(text, heading.at()).ifPresent(day -> findings.day(Field.MEETING_DATE, day, Certainty.PLACED));
    }

    private static Optional<Line> above(DocumentText text, Line heading, Pattern words) {
        return text.firstLines(LETTERHEAD).stream()
                .filter(line -> line.number() < heading.number() + BESIDE
                        && words.matcher(line.text()).matches())
                .findFirst();
    }

    /** Only towns have an Oberbürgermeister; the postcode below names it. */
    static Optional<Stated<String>> addressedTown(DocumentText text) {
        return text.firstLines(LETTERHEAD).stream()
                .filter(line -> line.text().length() < 80
                        && ADDRESSEE.matcher(line.text()).matches())
                .findFirst()
                .flatMap(addressee -> text.filled(addressee.number() + 1)
                        .limit(3)
                        .filter(line -> TOWN.matcher(line.text()).matches())
                        .findFirst())
                .map(line -> text.words(
                                new Span(line.at().start() + POSTCODE, line.at().end()))
                        .as(town -> "Stadt " + town));
    }

    private static void readGroup(DocumentText text, Findings findings, Line line) {
        Matcher group = OWN_GROUP.matcher(line.text());
        if (group.matches()) {
            Span at = new Span(line.at().start(), line.at().start() + group.end("group"));
            findings.words(Field.SUBMITTER, text.words(at), Certainty.PLACED);
        }
    }
}
