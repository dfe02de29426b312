package org.ratsfaden.recognition;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Field;
import org.ratsfaden.wording.AgendaItems;
import org.ratsfaden.wording.Bodies;
import org.ratsfaden.wording.Committees;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.GermanDates;
import org.ratsfaden.wording.Label;
import org.ratsfaden.wording.Line;
import org.ratsfaden.wording.PaperNumbers;
import org.ratsfaden.wording.PublicStatus;
import org.ratsfaden.wording.Span;
import org.ratsfaden.wording.Stated;
import org.ratsfaden.wording.Wording;

/** A decision as it leaves the house: Beschlussausfertigung, "Beschluss Nr. 12/2025". */
final class Resolution implements Layout {

    private static final Pattern HEADING = Pattern.compile(
            "(?iu)(?:kreistags|stadtrats|gemeinderats|rats)?beschl(?:uss|üsse)(?:ausfertigung|mitteilung|text)?"
                    + "(?:(?:[ -]nr\\.?|nummer) ?:? ?(?<number>[\\p{L}\\d/. -]{2,30})|(?: des| der| aus| vom) .{5,120}| ?\\((?<matter>.{10,300})\\))?");

    private static final Pattern NUMBERED =
            Pattern.compile("(?<number>(?:TOP )?\\d{1,2}(?:\\.\\d{1,2})?)\\.? (?<rest>\\p{Lu}.+)");

    private static final Pattern DECIDES = Pattern.compile(
            "(?:Der|Die|Das) \\p{L}*(?:[Rr]at|tag|[Aa]usschuss|[Vv]ertretung|[Vv]ersammlung|schaft|[Bb]eirat|Magistrat)(?: (?:der|des|für|von) .{3,60}?)? (?:beschlie(?:ß|ss)t|stimmt|genehmigt|empfiehlt|lehnt|nimmt|wählt|bestellt|beauftragt|erlässt|stellt|fasst)(?!\\p{L})");

    /** The line below "Beschluss". */
    private static final Pattern OF_COUNCIL = Pattern.compile("(?:des|der) \\p{Lu}.*");

    private static final Pattern SITTING = Pattern.compile(
            "(?:in|auf) (?:seiner|ihrer|der) (?:\\d{1,3}\\. )?(?:\\p{Ll}{5,20} )?[Ss]itzung (?:[^.:]{0,90}? )??(?:am|vom) (?:\\p{L}{6,10},? (?:den |dem )?)?(?<day>\\d{1,2}\\. ?(?:\\d{1,2}\\.|\\p{L}{3,9}) ?\\d{4}),?(?: {1,9}i[mn] (?<part>(?:nicht-? ?)?öffentliche)[nr] (?:Sitzung|Teil))?");

    private static final int TOP = 10;
    private static final int LONGEST_NAME = 80;
    private static final int DATELINE_LINES = 25;

    @Override
    public int likeness(Reading reading) {
        boolean spaced = reading.labels().has(Label.RESOLUTION_NUMBER)
                && reading.text().firstLines(TOP).stream()
                        .anyMatch(line -> Wording.unspaced(line.text()).equalsIgnoreCase("Beschluss"));
        boolean heading = reading.text().firstLines(10).stream().anyMatch(line -> {
            var matcher = HEADING.matcher(line.text());
            return matcher.matches()
                    && (matcher.group("number") != null || line.text().length() > "Beschlüsse".length());
        });
        return heading || spaced ? 4 : 0;
    }

    /** "2. Neubau einer Schule 94/2013": the item under its number, its paper behind its title. */
    private static void readItem(Reading reading) {
        DocumentText text = reading.text();
        Optional<String> title = reading.findings().words(Field.TITLE);
        for (Line line : text.firstLines(DATELINE_LINES)) {
            Matcher item = NUMBERED.matcher(line.text());
            if (title.isPresent() && item.matches() && item.group("rest").startsWith(title.get())) {
                int start = line.at().start();
                AgendaItems.at(text, new Span(start, start + item.end("number")))
                        .ifPresent(number -> MeetingHead.item(reading.findings(), number));
                PaperNumbers.labelled(
                                text,
                                new Span(
                                        start + item.start("rest") + title.get().length(),
                                        line.at().end()))
                        .ifPresent(paper -> reading.findings().words(Field.PAPER_NUMBER, paper, Certainty.PLACED));
            }
        }
        StatusInHead.aloneInHead(text, DATELINE_LINES)
                .ifPresent(status -> MeetingHead.status(reading.findings(), status, Certainty.PLACED));
    }

    /** "Beschlusstext (Neubau einer Schule)". */
    private static Optional<Stated<String>> matter(DocumentText text) {
        for (Line line : text.firstLines(10)) {
            var heading = HEADING.matcher(line.text());
            if (heading.matches() && heading.group("matter") != null) {
                int start = line.at().start();
                return Optional.of(
                        text.words(new Span(start + heading.start("matter"), start + heading.end("matter"))));
            }
        }
        return Optional.empty();
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.RESOLUTION;
    }

    @Override
    public void read(Reading reading) {
        DocumentText text = reading.text();
        for (Line line : text.firstLines(10)) {
            var matcher = HEADING.matcher(line.text());
            if (matcher.matches() && matcher.group("number") != null) {
                Span number = new Span(
                        line.at().start() + matcher.start("number"), line.at().end());
                reading.findings().words(Field.RESOLUTION_NUMBER, text.words(number), Certainty.LABELLED);
            }
        }
        matter(text).ifPresent(title -> reading.findings().words(Field.TITLE, title, Certainty.PLACED));
        reading.labels()
                .words(Label.TITLE)
                .ifPresent(title -> reading.findings().words(Field.TITLE, title, Certainty.LABELLED));
        MeetingHead.read(reading);
        Bodies.alone(text, text.head()).ifPresent(body -> reading.findings().words(Field.BODY, body, Certainty.PLACED));
        Dateline.first(text, DATELINE_LINES).ifPresent(dateline -> dateline.tell(text, reading.findings()));
        Bodies.onlyOneNamed(text, text.opening())
                .ifPresent(body -> reading.findings().words(Field.BODY, body, Certainty.WORDED));
        text.firstLines(TOP).stream()
                .filter(line -> HEADING.matcher(line.text()).matches())
                .flatMap(line -> Committees.reported(text, line.at()).stream())
                .findFirst()
                .ifPresent(name -> reading.findings().words(Field.COMMITTEE, name, Certainty.PLACED));
        text.firstLines(TOP).stream()
                .filter(line -> line.text().length() < LONGEST_NAME
                        && OF_COUNCIL.matcher(line.text()).matches())
                .flatMap(line -> Committees.reported(text, line.at()).stream())
                .findFirst()
                .ifPresent(name -> reading.findings().words(Field.COMMITTEE, name, Certainty.PLACED));
        MeetingHead.committeeAlone(text, TOP)
                .ifPresent(name -> reading.findings().words(Field.COMMITTEE, name, Certainty.PLACED));
        readItem(reading);
        readSitting(reading);
        Signing.day(text).ifPresent(day -> reading.findings().day(Field.ISSUE_DATE, day, Certainty.PLACED));
        Decisions.readSections(reading);
        readWithoutHeading(reading);
    }

    /** "hat in seiner 9. Sitzung am 09.09.2021 im nichtöffentlichen Teil folgenden Beschluss gefasst". */
    private static void readSitting(Reading reading) {
        DocumentText text = reading.text();
        Matcher sitting = SITTING.matcher(text.of(text.head()).replace('\n', ' '));
        if (sitting.find()) {
            GermanDates.first(text, new Span(sitting.start("day"), sitting.end("day")))
                    .ifPresent(day -> reading.findings().day(Field.MEETING_DATE, day, Certainty.WORDED));
            if (sitting.group("part") != null) {
                PublicStatus status =
                        sitting.group("part").startsWith("nicht") ? PublicStatus.NON_PUBLIC : PublicStatus.PUBLIC;
                Span at = new Span(sitting.start("part"), sitting.end("part"));
                MeetingHead.status(reading.findings(), new Stated<>(status, at), Certainty.WORDED);
            }
        }
    }

    /** "Der Kreistag beschließt …": the first paragraph in which somebody decides, where no heading says which it is. */
    private static void readWithoutHeading(Reading reading) {
        DocumentText text = reading.text();
        text.lines().stream()
                .filter(line -> DECIDES.matcher(line.text()).lookingAt())
                .findFirst()
                .map(line -> text.paragraph(line))
                .ifPresent(words -> {
                    reading.findings().words(Field.DECISION_TEXT, words, Certainty.WORDED);
                    reading.findings().decision(words.at());
                });
    }
}
