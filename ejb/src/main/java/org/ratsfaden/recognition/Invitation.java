package org.ratsfaden.recognition;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Field;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.GermanDates;
import org.ratsfaden.wording.Line;
import org.ratsfaden.wording.Span;
import org.ratsfaden.wording.Stated;
import org.ratsfaden.wording.Wording;

/** The invitation to a sitting with its agenda, or the agenda alone. Nothing in it is decided. */
final class Invitation implements Layout {

    private static final Pattern HEADING = Pattern.compile(
            "(?iu)(?:(?:öffentliche|amtliche|ortsübliche) )?bekanntmachung(?: (?:der|zur|über|einer) .{0,40}sitzung.{0,100})?|einladung(?: (?:zu|zur|zum|für) .{3,160})?|tagesordnung ?[-–] ?.{0,40}sitzung .{3,120}|tagesordnung (?:für|der|zur) .{0,60}sitzung .{3,120}");
    private static final Pattern GOES_ON = Pattern.compile("(?iu)(?:zu|zur|zum|für) .{3,160}");
    private static final Pattern INVITED = Pattern.compile(
            "(?iu)(?:lade ich|laden wir|werden sie|sind sie) .{0,80}|.{0,120}\\b(?:lade ich|laden wir|eingeladen|findet|tritt)\\b.{0,200}");

    private static final Pattern AGENDA = Pattern.compile("(?iu)(?:öffentliche )?tagesordnung.{0,40}");

    /** How far the sentence that invites may stand from the top. */
    private static final int LETTER = 40;

    @Override
    public int likeness(Reading reading) {
        return heading(reading.text())
                .filter(line -> !isNotice(line) || hasAgenda(reading.text()))
                .map(_ -> invites(reading.text()) ? 8 : 7)
                .orElse(0);
    }

    private static boolean isNotice(Line heading) {
        return heading.text().toLowerCase(Locale.GERMAN).contains("bekanntmachung");
    }

    /** By-laws and elections are announced too. */
    static boolean hasAgenda(DocumentText text) {
        return text.firstLines(LETTER).stream()
                .anyMatch(line -> AGENDA.matcher(line.text()).matches());
    }

    private static Optional<Line> heading(DocumentText text) {
        return text.firstLines(LETTER).stream()
                .filter(line -> line.text().length() < 200
                        && HEADING.matcher(Wording.unspaced(line.text())).matches())
                .findFirst();
    }

    private static boolean invites(DocumentText text) {
        return text.firstLines(LETTER).stream()
                .anyMatch(line -> INVITED.matcher(line.text()).matches());
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.OTHER;
    }

    @Override
    public void read(Reading reading) {
        DocumentText text = reading.text();
        Findings findings = reading.findings();
        heading(text)
                .flatMap(line -> isNotice(line) ? Headline.of(text) : Optional.of(title(text, line)))
                .filter(title -> Wording.unspaced(title.value()).equals(title.value()))
                .ifPresent(title -> findings.words(Field.TITLE, title, Certainty.PLACED));
        MeetingHead.readSitting(reading);
        if (!findings.has(Field.MEETING_DATE) && findings.has(Field.COMMITTEE)) {
            dayInvitedFor(text)
                    .flatMap(line -> GermanDates.last(text, line.at()))
                    .ifPresent(day -> findings.day(Field.MEETING_DATE, day, Certainty.WORDED));
        }
        Letterhead.read(reading);
    }

    /** "Einladung", and on the next line "zur 18. Sitzung des …". */
    private static Stated<String> title(DocumentText text, Line heading) {
        Span whole = text.filled(heading.number() + 1)
                .findFirst()
                .filter(next -> GOES_ON.matcher(next.text()).matches()
                        && !heading.text().contains(" "))
                .map(next -> new Span(heading.at().start(), next.at().end()))
                .orElse(heading.at());
        return text.words(whole);
    }

    private static Optional<Line> dayInvitedFor(DocumentText text) {
        return text.firstLines(LETTER).stream()
                .filter(line -> INVITED.matcher(line.text()).matches()
                        && GermanDates.in(text, line.at()).count() == 1)
                .findFirst();
    }
}
