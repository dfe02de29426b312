package org.ratsfaden.recognition;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Field;
import org.ratsfaden.particular.Event;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.GermanDates;
import org.ratsfaden.wording.Line;
import org.ratsfaden.wording.NamedDays;
import org.ratsfaden.wording.Sentence;
import org.ratsfaden.wording.Span;
import org.ratsfaden.wording.Stated;
import org.ratsfaden.wording.TimesOfDay;
import org.ratsfaden.wording.Wording;

/**
 * Finds what takes place: the sitting itself, what stands beside "Wann" and "Wo", and what a report tells of with its day. An event
 * bears the fullest name the document gives it.
 */
final class EventsTold {

    private static final String NOUN = "\\p{Lu}[\\p{L}-]{1,40}";

    private static final String KIND =
            "(?:\\p{Lu}\\p{L}{0,30}?-?)?(?:[Gg]ipfel|[Kk]onferenz|[Pp]lenum|[Vv]eranstaltung|[Ww]orkshop|[Ff]est|[Ff]estival|[Ee]inweihung|[Ee]röffnungsfeier|[Ff]eierstunde"
                    + "|[Vv]ersammlung(?! der)|Informationsabend|Themenabend|Diskussionsabend|Elternabend|[Ff]orum|[Tt]agung|[Kk]ongress|[Mm]esse|Weihnachtsmarkt|Flohmarkt|[Aa]usstellung|[Ss]prechstunde|[Ss]prechtag|[Ff]achtag"
                    + "|[Nn]etzwerktag|[Aa]ktionstag|Tag der offenen Tür|[Vv]ernissage|[Rr]ichtfest|[Ss]patenstich|[Kk]onzert|[Ll]esung|[Vv]ortrag|Kreistagssitzung|Ratssitzung|Ausschusssitzung|Stadtratssitzung|Gemeinderatssitzung|[Tt]reffen)";

    private static final Pattern EVENT = Pattern.compile("(?=[\\p{Lu}\\d])(?<![\\p{L}-])(?:\\d{1,3}\\. )?" + KIND
            + "(?![\\p{L}-])(?: „[^“\\n]{3,60}“)?(?: (?:des|der|für|zum|zur|im) " + NOUN + "(?:(?: und |, | )" + NOUN
            + "){0,5})?");

    private static final Pattern NAME = Pattern.compile(KIND);

    private static final Pattern WHEN = Pattern.compile("(?:Wann|Termin|Datum|Zeit|Beginn) ?:[ \\t]*(?<value>.*)");

    private static final Pattern WHERE =
            Pattern.compile("(?:Wo|Ort|Veranstaltungsort|Treffpunkt) ?:[ \\t]*(?<value>.*)");

    private static final Pattern PLACE = Pattern.compile(
            "(?<![\\p{L}-])(?:im|in der|in den|am|auf dem|auf der|ins) (?<place>(?:\\p{Lu}\\p{Ll}{2,20}e[rn] )?\\p{Lu}[\\p{L}-]{0,40}?(?:saale?s?|hause?s?|halle|zentrum|schule|kirche|platz|park|raum|foyer|museum|theater|aula|gymnasium|[Kk]reisverwaltung|[Ss]tadtverwaltung|[Ll]andratsamt|[Bb]ibliothek|scheune|treff|hof)(?![\\p{L}-])(?: (?:des|der) "
                    + NOUN + ")?(?: (?:in )?\\p{Lu}\\p{L}{2,30})?)",
            Pattern.UNICODE_CASE);

    private static final Pattern TOWN_BEHIND = Pattern.compile(
            ",? in (?<town>(?:Bad |Groß |Klein |Neu )?\\p{Lu}\\p{Ll}{2,25}(?:-\\p{Lu}\\p{Ll}{2,25})?)(?= ?[.,;]| \\p{Ll})");

    private static final int LONGEST_LABEL = 160;

    private final DocumentText text;
    private final List<Event> events = new ArrayList<>();
    private @Nullable List<MatchResult> names;

    private EventsTold(DocumentText text) {
        this.text = text;
    }

    static List<Event> in(Reading reading, DocumentKind kind) {
        EventsTold told = new EventsTold(reading.text());
        switch (kind) {
            case EXTRACT, MINUTES -> told.readSitting(reading.findings());
            case PRESS_RELEASE, NEWSPAPER -> {
                told.readLabelled(reading.findings());
                told.readSentences(reading.findings().day(Field.ISSUE_DATE).orElse(null), kind);
            }
            case RESOLUTION, PROPOSAL, CONCEPT, OTHER -> {}
        }
        return List.copyOf(told.events);
    }

    /** The sitting, where more than its day is stated. */
    private void readSitting(Findings findings) {
        Optional<LocalTime> start = findings.words(Field.MEETING_START).map(LocalTime::parse);
        Optional<String> place = findings.words(Field.MEETING_PLACE);
        Optional<Stated<String>> sitting = MeetingHead.sitting(text)
                .filter(words -> words.value().indexOf(':') < 0)
                .or(() -> findings.stated(Field.COMMITTEE));
        Optional<LocalDate> day = findings.day(Field.MEETING_DATE);
        if ((start.isPresent() || place.isPresent()) && sitting.isPresent() && day.isPresent()) {
            events.add(new Event(
                    sitting.get().value(),
                    day.get(),
                    start.orElse(null),
                    findings.words(Field.MEETING_END).map(LocalTime::parse).orElse(null),
                    place.orElse(null),
                    text.evidence(findings.place(Field.MEETING_DATE))));
        }
    }

    /** "Wann: 2. Juli 2015, 10 Uhr", "Wo: Kreishaus", also with the value on the line below. */
    private void readLabelled(Findings findings) {
        Optional<Stated<String>> when = beside(WHEN);
        Optional<Stated<LocalDate>> day = when.flatMap(value -> GermanDates.first(text, value.at()));
        Optional<String> title = firstNamed(text.opening().end()).or(() -> findings.words(Field.TITLE));
        if (day.isEmpty()
                || title.isEmpty()
                || day.get().value().equals(findings.day(Field.ISSUE_DATE).orElse(null))) {
            return;
        }
        Optional<TimesOfDay> times = TimesOfDay.first(text.all(), when.get().at());
        add(title.get(), day.get(), times, beside(WHERE).map(Stated::value).orElse(null));
    }

    private Optional<Stated<String>> beside(Pattern label) {
        for (Line line : text.lines()) {
            Matcher words = label.matcher(line.text());
            if (line.text().length() < LONGEST_LABEL && words.matches()) {
                return words.group("value").isBlank()
                        ? text.filled(line.number() + 1).findFirst().map(Line::stated)
                        : Optional.of(text.words(new Span(
                                line.at().start() + words.start("value"),
                                line.at().end())));
            }
        }
        return Optional.empty();
    }

    /** Sentences with a day and an event; a day alone belongs to the event the document has been telling of. */
    private void readSentences(@Nullable LocalDate told, DocumentKind kind) {
        Matcher days = DAY_BEGINS.matcher(text.running());
        int read = 0;
        while (days.find()) {
            if (days.start() < read) {
                continue;
            }
            Span sentence = Sentence.around(text, days.start());
            read = sentence.end();
            for (Stated<LocalDate> day : NamedDays.in(text, sentence, told)) {
                if (!day.value().equals(told) && isNear(day.value(), told)) {
                    title(sentence, day, kind)
                            .ifPresent(title -> add(
                                    title,
                                    day,
                                    TimesOfDay.first(text.running(), sentence),
                                    place(sentence, day).orElse(null)));
                }
            }
        }
    }

    private static final Pattern DAY_BEGINS = Pattern.compile(
            "(?<![\\p{L}-])[Aa]m (?:\\p{Ll}{5,12} )?(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)|(?<![\\d.])\\d{1,2}\\. ?(?:\\d{1,2}\\.|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)");

    /** What was decided years ago is history. */
    private static boolean isNear(LocalDate day, @Nullable LocalDate told) {
        return told == null || day.isAfter(told.minusMonths(1)) && day.isBefore(told.plusMonths(18));
    }

    private Optional<String> title(Span sentence, Stated<LocalDate> day, DocumentKind kind) {
        Optional<MatchResult> inSentence = names().stream()
                .filter(name -> name.start() >= sentence.start() && name.end() <= sentence.end())
                .findFirst();
        if (inSentence.isPresent()) {
            return inSentence.map(name -> fullest(name.group()));
        }
        boolean weekday = Character.isLetter(text.of(day.at()).charAt(0));
        return kind == DocumentKind.PRESS_RELEASE && weekday
                ? firstNamed(day.at().start())
                : Optional.empty();
    }

    /** Every event the opening names, each as it is named there. */
    private List<MatchResult> names() {
        if (names == null) {
            names = EVENT.matcher(text.running())
                    .region(0, text.opening().end())
                    .results()
                    .toList();
        }
        return names;
    }

    /** The first event named before {@code offset}, by its fullest name. */
    private Optional<String> firstNamed(int offset) {
        return names().stream().filter(name -> name.end() <= offset).findFirst().map(name -> fullest(name.group()));
    }

    /** The longest way the document names an event of this kind. */
    private String fullest(String name) {
        String kind = kindOf(name);
        return names().stream()
                .map(MatchResult::group)
                .filter(other -> kindOf(other).equals(kind))
                .max(Comparator.comparingInt(String::length))
                .map(Wording::inOneLine)
                .orElse(name);
    }

    private static String kindOf(String name) {
        Matcher kind = NAME.matcher(name);
        return kind.find() ? kind.group() : name;
    }

    private Optional<String> place(Span sentence, Stated<LocalDate> day) {
        Matcher town = TOWN_BEHIND
                .matcher(text.running())
                .region(day.at().end(), Math.max(day.at().end(), sentence.end()));
        if (town.lookingAt()) {
            return Optional.of(town.group("town"));
        }
        Matcher place = PLACE.matcher(text.running()).region(sentence.start(), sentence.end());
        return place.find() ? Optional.of(place.group("place")) : Optional.empty();
    }

    /** A weekday is the day of an event that has its date elsewhere; of one told twice every mention may say more. */
    private void add(String title, Stated<LocalDate> day, Optional<TimesOfDay> times, @Nullable String place) {
        Event event = new Event(
                title,
                day.value(),
                times.map(TimesOfDay::from).orElse(null),
                times.map(TimesOfDay::to).orElse(null),
                place,
                text.evidence(day.at()));
        boolean dated = events.stream().anyMatch(other -> isSameKind(other, event) && !isWeekday(other));
        int known = IntStream.range(0, events.size())
                .filter(i ->
                        isSameKind(events.get(i), event) && events.get(i).day().equals(event.day()))
                .findFirst()
                .orElse(-1);
        if (known >= 0) {
            events.set(known, events.get(known).with(event));
        } else if (!dated || !isWeekday(event)) {
            events.add(event);
        }
    }

    private static boolean isSameKind(Event one, Event other) {
        return kindOf(one.title()).equals(kindOf(other.title()));
    }

    private static boolean isWeekday(Event event) {
        return !Character.isDigit(event.evidence().quote().charAt(0));
    }
}
