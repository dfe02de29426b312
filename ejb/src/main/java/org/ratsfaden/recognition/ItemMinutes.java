package org.ratsfaden.recognition;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Field;
import org.ratsfaden.wording.AgendaItems;
import org.ratsfaden.wording.Bodies;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.GermanDates;
import org.ratsfaden.wording.Line;
import org.ratsfaden.wording.Parties;
import org.ratsfaden.wording.Span;

/** Minutes of a single item: "Niederschrift 43. Plenarsitzung des Gemeinderates … Punkt 35 der Tagesordnung: …". */
final class ItemMinutes implements Layout {

    private static final Pattern ITEM = Pattern.compile("Punkt (?<item>.{1,12}?) der Tagesordnung:(?<title>.*)");
    private static final Pattern MOTION =
            Pattern.compile("(?<type>Antrag|Anfrage|Interfraktioneller Antrag|Änderungsantrag|Ergänzungsantrag"
                    + "|Dringlichkeitsantrag)(?:: ?(?<submitter>.+)| (?:der|des|von) .*|)");
    private static final Pattern PARTY = Pattern.compile("\\((?<party>[^()]{2,40})\\)");
    private static final Pattern END_OF_TITLE =
            Pattern.compile("(?:Vorlage|Antrag|Anfrage|dazu|Interfraktionell|Änderungsantrag"
                    + "|Ergänzungsantrag|Dringlichkeitsantrag|Beschluss)\\b.*");

    private static List<Line> items(DocumentText text) {
        return text.lines().stream()
                .filter(line -> line.text().startsWith("Punkt ")
                        && ITEM.matcher(line.text()).matches())
                .limit(2)
                .toList();
    }

    @Override
    public int likeness(Reading reading) {
        return items(reading.text()).size() == 1 ? 5 : 0;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.EXTRACT;
    }

    @Override
    public void read(Reading reading) {
        DocumentText text = reading.text();
        Findings findings = reading.findings();
        Line item = items(text).getFirst();
        Span head = new Span(0, item.at().start());
        readItem(text, findings, item);
        StatusInHead.aloneInHead(text, 8).ifPresent(status -> MeetingHead.status(findings, status, Certainty.PLACED));
        MeetingHead.read(reading);
        MeetingFacts.read(reading);
        GermanDates.first(text, head).ifPresent(day -> findings.day(Field.MEETING_DATE, day, Certainty.PLACED));
        Bodies.alone(text, head).ifPresent(body -> findings.words(Field.BODY, body, Certainty.PLACED));
        Bodies.onlyOneNamed(text, text.opening()).ifPresent(body -> findings.words(Field.BODY, body, Certainty.WORDED));
        if (!Decisions.readSections(reading)) {
            ToldDecision.readLast(reading);
        }
        Signing.day(text).ifPresent(day -> findings.day(Field.ISSUE_DATE, day, Certainty.PLACED));
    }

    private static void readItem(DocumentText text, Findings findings, Line line) {
        Matcher item = ITEM.matcher(line.text());
        if (!item.matches()) {
            return;
        }
        int start = line.at().start();
        AgendaItems.at(text, new Span(start + item.start("item"), start + item.end("item")))
                .ifPresent(number -> MeetingHead.item(findings, number));
        int end = line.at().end();
        for (Line next : text.lines()
                .subList(
                        line.number() + 1,
                        Math.min(line.number() + 12, text.lines().size()))) {
            if (next.isBlank()) {
                break;
            }
            if (END_OF_TITLE.matcher(next.text()).matches()) {
                motion(text, findings, next);
                break;
            }
            end = next.at().end();
        }
        findings.words(Field.TITLE, text.words(new Span(start + item.start("title"), end)), Certainty.PLACED);
    }

    /** "Antrag: SPD", or "Anfrage der Stadträte … (GRÜNE) vom …" over several lines. */
    private static void motion(DocumentText text, Findings findings, Line line) {
        Matcher motion = MOTION.matcher(line.text());
        if (!motion.matches()) {
            return;
        }
        int start = line.at().start();
        findings.words(
                Field.PAPER_TYPE,
                text.words(new Span(start + motion.start("type"), start + motion.end("type"))),
                Certainty.PLACED);
        if (motion.group("submitter") != null) {
            findings.words(
                    Field.SUBMITTER,
                    text.words(new Span(
                            start + motion.start("submitter"), line.at().end())),
                    Certainty.PLACED);
            return;
        }
        Span lines = new Span(
                start,
                text.lines()
                        .get(Math.min(line.number() + 3, text.lines().size() - 1))
                        .at()
                        .end());
        Parties.onlyOne(text, lines, PARTY)
                .ifPresent(party -> findings.words(Field.SUBMITTER, party, Certainty.PLACED));
    }
}
