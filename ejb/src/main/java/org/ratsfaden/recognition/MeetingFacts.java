package org.ratsfaden.recognition;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ratsfaden.document.Field;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.GermanDates;
import org.ratsfaden.wording.Label;
import org.ratsfaden.wording.LabelledLines;
import org.ratsfaden.wording.Line;
import org.ratsfaden.wording.Span;
import org.ratsfaden.wording.Stated;

/** What minutes say about the sitting itself: its number, when and where it was, who presided, who wrote, and how final the text is. */
final class MeetingFacts {

    private static final String TIME = "\\d{1,2}(?:[:.]\\d{2})?";

    private static final Pattern NUMBER = Pattern.compile(
            "(?iu)(?:^|(?<=[^\\d.]))(?<ordinal>\\d{1,3})\\. (?:\\((?:außer)?ordentliche\\) )?(?:\\p{L}+ ){0,3}?\\p{L}*sitzung\\b|sitzung[ -]?(?:Nr\\.?|Nummer) ?:? ?(?<written>\\d{1,3}(?: ?/ ?\\d{2,4})?)");

    private static final Pattern FROM_TO =
            Pattern.compile("(?<![\\d.])(?<start>" + TIME + ")(?: Uhr)? ?(?:[-–]|bis) ?(?<end>" + TIME + ")(?: Uhr|$)");

    private static final Pattern OPENED = Pattern.compile(
            "(?:eröffnet|eröffnete|begrüßt|begrüßte|[Bb]eginn)[^\\n.]{0,90}? (?:um|:) ?(?<start>" + TIME + ") Uhr");

    private static final Pattern CLOSED = Pattern.compile(
            "(?:schließt|schloss|beendet|beendete|endet|geschlossen|[Ee]nde)[^\\n.]{0,90}? (?:um|gegen|:) ?(?<end>"
                    + TIME + ") Uhr");

    private static final Pattern ONE_TIME = Pattern.compile("(?<![\\d.])(?<time>" + TIME + ")(?: Uhr|$)");

    private static final Pattern BY_THE_CLOCK = Pattern.compile("(?<![\\d.])(?<time>" + TIME + ") Uhr");

    private static final Pattern PERSON =
            Pattern.compile("(?<name>(?:\\p{L}[\\p{L}.-]{1,30} ){1,4}\\p{Lu}[\\p{L}-]{1,30})(?:[ ,(;/–-].*|)");

    private static final Pattern KEEPER_BEHIND = Pattern.compile(
            "(?<name>\\p{Lu}[\\p{L}.-]{1,25}(?: \\p{Lu}[\\p{L}.-]{1,25}){1,3}),? ?[(–-]? ?(?:als )?(?:Protokoll|Schrift)führer(?:in)?\\)?");

    private static final Pattern CHAIR_BEHIND = Pattern.compile(
            "(?<name>\\p{Lu}[\\p{L}.-]{1,25}(?: \\p{Lu}[\\p{L}.-]{1,25}){1,4}),? ?(?:\\(|als |[–-] ?)(?:Vorsitzender?|Sitzungsleit\\p{L}+)\\)?");

    private static final Pattern DRAFT = Pattern.compile(
            "(?iu)(?:.{0,40}\\b)?(?:entwurf|vorläufige[sr]? (?:niederschrift|protokoll)|unter vorbehalt der genehmigung|noch nicht genehmigt)(?:\\b.{0,60})?");

    private static final Pattern CONFIRMED = Pattern.compile(
            "(?iu)\\(?niederschrift (?:genehmigt|bestätigt)\\)?|.{0,120}(?:genehmigt|bestätigt|gebilligt) (?:am|in der sitzung (?:am|vom)).{4,60}|status der niederschrift: ?(?:genehmigt|bestätigt)");

    private static final Pattern SIGNED = Pattern.compile("(?:gez\\.|gezeichnet|F\\. ?d\\. ?R\\.).{0,80}");

    /** "- Sitzungsraum II -". */
    private static final Pattern DASHES = Pattern.compile("(?:^|(?<=, ))- | -(?=,|$)");

    private static final int TOP = 15;
    private static final int FOOT = 20;
    private static final int HEAD = 4_000;

    private MeetingFacts() {}

    static void read(Reading reading) {
        DocumentText text = reading.text();
        readNumber(reading);
        readTimes(reading);
        LabelledLines labels = reading.labels();
        labels.words(Label.ROOM)
                .map(room -> labels.words(Label.PLACE)
                        .map(place -> room.as(words -> words + ", " + place.value()))
                        .orElse(room))
                .or(() -> labels.words(Label.PLACE))
                .map(place -> place.as(words -> DASHES.matcher(words).replaceAll("")))
                .ifPresent(place -> reading.findings().words(Field.MEETING_PLACE, place, Certainty.LABELLED));
        person(reading, Label.CHAIR, Field.CHAIR);
        person(reading, Label.KEEPER, Field.MINUTES_KEEPER);
        behind(text, KEEPER_BEHIND)
                .ifPresent(name -> reading.findings().words(Field.MINUTES_KEEPER, name, Certainty.PLACED));
        behind(text, CHAIR_BEHIND).ifPresent(name -> reading.findings().words(Field.CHAIR, name, Certainty.PLACED));
    }

    /** How final minutes are: a draft says so on top; minutes that a later sitting confirmed say so; a name below them has signed. */
    static void readState(Reading reading) {
        DocumentText text = reading.text();
        Optional<Stated<String>> state = text.firstLines(TOP).stream()
                .filter(line ->
                        line.text().length() < 120 && DRAFT.matcher(line.text()).matches())
                .findFirst()
                .map(line -> line.stated().as(_ -> "draft"))
                .or(() -> Stream.concat(text.firstLines(TOP).stream(), text.lastLines(FOOT).stream())
                        .filter(line -> line.text().length() < 200
                                && CONFIRMED.matcher(line.text()).matches())
                        .findFirst()
                        .map(line -> line.stated().as(_ -> "confirmed")))
                .or(() -> text.lastLines(FOOT).stream()
                        .filter(line -> SIGNED.matcher(line.text()).matches())
                        .findFirst()
                        .map(line -> line.stated().as(_ -> "signed")));
        state.ifPresent(found -> reading.findings().words(Field.MINUTES_STATE, found, Certainty.PLACED));
    }

    private static void readNumber(Reading reading) {
        DocumentText text = reading.text();
        for (Line line : text.firstLines(TOP)) {
            Matcher number = NUMBER.matcher(line.text());
            if (line.text().length() < 240 && number.find()) {
                String group = number.group("ordinal") != null ? "ordinal" : "written";
                Span at = new Span(
                        line.at().start() + number.start(group), line.at().start() + number.end(group));
                reading.findings().words(Field.MEETING_NUMBER, text.words(at), Certainty.PLACED);
                return;
            }
        }
    }

    private static void readTimes(Reading reading) {
        LabelledLines labels = reading.labels();
        labels.value(Label.TIME).ifPresent(value -> fromTo(reading, value));
        labels.value(Label.DATE).ifPresent(value -> fromTo(reading, value));
        labels.value(Label.DATE).ifPresent(value -> time(reading, value, BY_THE_CLOCK, "time", Field.MEETING_START));
        labels.value(Label.BEGIN).ifPresent(value -> time(reading, value, ONE_TIME, "time", Field.MEETING_START));
        labels.value(Label.END).ifPresent(value -> time(reading, value, ONE_TIME, "time", Field.MEETING_END));
        DocumentText text = reading.text();
        text.firstLines(TOP).stream()
                .filter(line -> line.text().length() < 160)
                .forEach(line -> fromTo(reading, line.at()));
        readTimeBesideDay(reading);
        Span head = new Span(0, Math.min(HEAD, text.all().length()));
        time(reading, head, OPENED, "start", Field.MEETING_START);
        Span foot = new Span(Math.max(0, text.all().length() - HEAD), text.all().length());
        time(reading, foot, CLOSED, "end", Field.MEETING_END);
    }

    /** "13. April 2021, 16:30 Uhr" on top, where the day is that of the sitting. */
    private static void readTimeBesideDay(Reading reading) {
        DocumentText text = reading.text();
        text.firstLines(TOP).stream()
                .filter(line -> line.text().length() < 80)
                .filter(line -> GermanDates.first(text, line.at())
                        .map(Stated::value)
                        .equals(reading.findings().day(Field.MEETING_DATE)))
                .filter(line -> reading.findings().has(Field.MEETING_DATE))
                .forEach(line -> time(reading, line.at(), BY_THE_CLOCK, "time", Field.MEETING_START));
    }

    private static void fromTo(Reading reading, Span span) {
        time(reading, span, FROM_TO, "start", Field.MEETING_START);
        time(reading, span, FROM_TO, "end", Field.MEETING_END);
    }

    /** The first time of day that {@code words} name within {@code span}, as "17:05". */
    private static void time(Reading reading, Span span, Pattern words, String group, Field field) {
        Matcher matcher = words.matcher(reading.text().all()).region(span.start(), span.end());
        if (matcher.find()) {
            Span at = new Span(matcher.start(group), matcher.end(group));
            clock(matcher.group(group))
                    .ifPresent(time -> reading.findings().words(field, new Stated<>(time, at), Certainty.PLACED));
        }
    }

    private static Optional<String> clock(String written) {
        String[] parts = written.split("[:.]");
        int hour = Integer.parseInt(parts[0]);
        int minute = parts.length == 1 ? 0 : Integer.parseInt(parts[1]);
        return hour < 24 && minute < 60 ? Optional.of("%02d:%02d".formatted(hour, minute)) : Optional.empty();
    }

    private static void person(Reading reading, Label label, Field field) {
        reading.labels().value(label).ifPresent(value -> {
            Matcher person = PERSON.matcher(reading.text().of(value));
            if (person.matches()) {
                Span at = new Span(value.start() + person.start("name"), value.start() + person.end("name"));
                reading.findings().words(field, reading.text().words(at), Certainty.LABELLED);
            }
        });
    }

    private static Optional<Stated<String>> behind(DocumentText text, Pattern words) {
        return text.firstLines(80).stream()
                .filter(line -> line.text().length() < 120)
                .flatMap(line -> {
                    Matcher matcher = words.matcher(line.text());
                    return matcher.matches()
                            ? Stream.of(text.words(new Span(
                                    line.at().start() + matcher.start("name"),
                                    line.at().start() + matcher.end("name"))))
                            : Stream.empty();
                })
                .findFirst();
    }
}
