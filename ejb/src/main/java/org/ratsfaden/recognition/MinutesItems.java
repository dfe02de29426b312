package org.ratsfaden.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.FindingValue.Vote;
import org.ratsfaden.recognition.ItemHeadings.Heading;
import org.ratsfaden.wording.AgendaItems;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.Line;
import org.ratsfaden.wording.Outcome;
import org.ratsfaden.wording.PaperNumbers;
import org.ratsfaden.wording.PublicStatus;
import org.ratsfaden.wording.Sections;
import org.ratsfaden.wording.Span;
import org.ratsfaden.wording.Stated;
import org.ratsfaden.wording.Votes;

/** The agenda items of full minutes, each read as a text of its own. */
final class MinutesItems {

    private static final int TITLE_LINES = 5;

    private static final int HEAD_LINES = 8;

    /** From this length on a line of a title may go on below. */
    private static final int FULL_LINE = 45;

    private static final int LONGEST_TITLE_LINE = 140;

    private static final Pattern END_OF_TITLE = Pattern.compile(
            "(?:(?:Vorlage|Drucksache|Drs|DS|Vorl|Beschlussvorlage|Sitzungsvorlage|Antrag|Anfrage|Berichterstatt|Beschluss|Abstimmung|Protokoll|Sachverhalt|dazu|hierzu|Vorlagen)[ .:-].*|[_=-]{3,}.*|\\p{L}+:.*)");

    private static final Pattern GOES_ON = Pattern.compile(
            ".*(?:[-–,/&]|\\b(?:und|oder|der|des|die|für|von|zur|zum|im|in|mit|sowie|über|vom|am|an|auf|bei|hier:?|gemäß|nach))$");

    /** "- Vorlage 12/2024 -", "(BV/0123/2024)", "BV AH 80/21-26" at the end of a title. */
    private static final Pattern PAPER = Pattern.compile(
            "[ (–,-]{0,3}(?:(?:Vorlage|Drucksache|Drs\\.|DS|Vorl\\.|Beschlussvorlage|Sitzungsvorlage|Vorlagen|Mitteilungsvorlage)(?:[ -]?(?:Nr|Nummer)\\.?)?:? ?)(?<named>[\\p{L}\\d][\\p{L}\\d./ -]{1,28}\\d[\\p{L}\\d/-]{0,8})[ )–-]{0,3}"
                    + "|[ (–-]{1,3}(?<bare>(?:BV|MV|IV|AN|VO|SV|GR|KT|SR|AT)(?:[ /-]\\p{Lu}{1,4})?[ /-]\\d[\\p{L}\\d/.-]{1,20})[ )–-]{0,3}|\\((?<bracketed>[\\p{L}\\d]{1,8}(?:[/-][\\p{L}\\d]{1,8}){1,3})\\)");

    private static final Pattern MATTER = Pattern.compile(
            "(?iu)(?:(?:änderungs|ergänzungs|geschäftsordnungs|erweiterungs)?antrag|abstimmung über|beschluss|antrag auf).{0,160}");

    private MinutesItems() {}

    static List<MinutesItem> in(DocumentText text) {
        List<Heading> headings = ItemHeadings.in(text);
        List<Span> closed = ClosedPassages.spans(text);
        boolean divided = !closed.isEmpty();
        Map<List<Integer>, Span> agenda = headings.isEmpty()
                ? Map.of()
                : ItemHeadings.agenda(text, headings.getFirst().line().at().start());
        List<MinutesItem> items = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            int start = heading.line().at().start();
            int next = i + 1 < headings.size()
                    ? headings.get(i + 1).line().at().start()
                    : text.all().length();
            int end = Math.min(next, borderBehind(closed, heading.line().at().end()));
            Optional<PublicStatus> part = !divided
                    ? Optional.empty()
                    : Optional.of(
                            closed.stream().anyMatch(span -> span.start() <= start && start < span.end())
                                    ? PublicStatus.NON_PUBLIC
                                    : PublicStatus.PUBLIC);
            Reading item = Reading.of(text.part(new Span(start, end)));
            item.findings().adopt(listed(text, agenda, heading));
            items.add(read(item, heading, start, part));
        }
        return List.copyOf(items);
    }

    /** The title of an item whose heading bears none, out of the agenda. */
    private static List<Finding> listed(DocumentText text, Map<List<Integer>, Span> agenda, Heading heading) {
        Findings findings = new Findings(text);
        String rest = text.of(heading.rest()).strip();
        if (rest.isEmpty() || ItemHeadings.isWholeSentence(rest)) {
            Optional.ofNullable(agenda.get(heading.order()))
                    .ifPresent(title -> findings.words(
                            Field.TITLE, text.words(title).as(MinutesItems::withoutMarks), Certainty.PLACED));
        }
        return rest.isEmpty() ? List.of() : findings.all();
    }

    private static String withoutMarks(String title) {
        return title.replaceFirst("^[-–: ]+", "");
    }

    /** Where the next passage begins or ends for the public. */
    private static int borderBehind(List<Span> closed, int offset) {
        return closed.stream()
                .flatMap(span -> List.of(span.start(), span.end()).stream())
                .filter(border -> border > offset)
                .min(Integer::compare)
                .orElse(Integer.MAX_VALUE);
    }

    /** @param base where the item begins in the whole text, from which the places in {@code heading} count */
    private static MinutesItem read(Reading item, Heading heading, int base, Optional<PublicStatus> part) {
        DocumentText text = item.text();
        Findings findings = item.findings();
        Span number = new Span(heading.number().start() - base, heading.number().end() - base);
        Span marked = new Span(
                heading.letter() == null
                        ? number.start()
                        : Math.max(0, number.start() - heading.letter().length() - 1),
                number.end());
        AgendaItems.at(text, text.words(marked).at())
                .or(() -> AgendaItems.at(text, number))
                .ifPresent(found -> MeetingHead.item(findings, found));
        part.ifPresent(status -> MeetingHead.status(findings, new Stated<>(status, number), Certainty.PLACED));
        readTitle(item, new Span(heading.rest().start() - base, heading.rest().end() - base));
        readPaper(item);
        MeetingHead.readLabelled(item);
        if (!Decisions.readSections(item)) {
            ToldDecision.readLast(item);
        }
        if (!findings.has(Field.HAS_DECISION)) {
            findings.decision(null);
        }
        Contradictions.note(item);
        return new MinutesItem(findings.all(), ballots(item), findings.discrepancies());
    }

    /** What stands behind the number, or below it, with the lines on which it visibly goes on. */
    private static void readTitle(Reading item, Span rest) {
        DocumentText text = item.text();
        int first = text.lineAt(rest.start());
        List<Line> lines = text.lines();
        Span title = text.words(rest).at();
        int number = first;
        if (ItemHeadings.isWholeSentence(text.of(title).replaceFirst("^[-–: ]+", ""))) {
            return;
        }
        if (title.isEmpty()) {
            Optional<Line> below = text.filled(first + 1)
                    .dropWhile(line -> PaperNumbers.alone(text, line).isPresent())
                    .findFirst()
                    .filter(line -> line.text().length() < LONGEST_TITLE_LINE
                            && !END_OF_TITLE.matcher(line.text()).matches()
                            && !Sections.isHeading(line));
            if (below.isEmpty()) {
                return;
            }
            title = below.get().at();
            number = below.get().number();
        }
        int end = title.end();
        for (Line next : lines.subList(number + 1, Math.min(number + TITLE_LINES, lines.size()))) {
            String before = text.of(new Span(title.start(), end));
            if (next.isBlank()
                    || END_OF_TITLE.matcher(next.text()).matches()
                    || Sections.isHeading(next)
                    || !goesOn(text, next, before)) {
                break;
            }
            end = next.at().end();
        }
        String words = text.of(new Span(title.start(), end));
        int start = title.start()
                + (int) words.chars()
                        .takeWhile(sign -> !Character.isLetterOrDigit(sign) && sign != '„' && sign != '"')
                        .count();
        Matcher paper = PAPER.matcher(words);
        int stop = end;
        while (paper.find()) {
            if (paper.end() == words.length()) {
                stop = title.start() + paper.start();
            }
        }
        if (stop > start) {
            item.findings().words(Field.TITLE, text.words(new Span(start, stop)), Certainty.PLACED);
        }
    }

    private static boolean goesOn(DocumentText text, Line next, String before) {
        if (next.text().length() > LONGEST_TITLE_LINE
                || next.text().endsWith(".") && next.text().split(" ").length > 3) {
            return false;
        }
        String last = before.substring(before.lastIndexOf('\n') + 1).strip();
        boolean open = GOES_ON.matcher(last).matches()
                || Character.isLowerCase(next.text().charAt(0));
        boolean blockEnds = next.number() + 1 >= text.lines().size()
                || text.lines().get(next.number() + 1).isBlank()
                || END_OF_TITLE
                        .matcher(text.lines().get(next.number() + 1).text())
                        .matches();
        return open || last.length() >= FULL_LINE && blockEnds;
    }

    private static void readPaper(Reading item) {
        DocumentText text = item.text();
        List<Line> head = text.firstLines(HEAD_LINES);
        for (Line line : head) {
            if (Sections.isHeading(line)) {
                break;
            }
            Matcher paper = PAPER.matcher(line.text());
            if (line.text().length() < LONGEST_TITLE_LINE && paper.find()) {
                for (String group : List.of("named", "bare", "bracketed")) {
                    if (paper.group(group) != null) {
                        Span at = new Span(
                                line.at().start() + paper.start(group),
                                line.at().start() + paper.end(group));
                        PaperNumbers.inWords(text, at)
                                .ifPresent(
                                        number -> item.findings().words(Field.PAPER_NUMBER, number, Certainty.PLACED));
                    }
                }
            }
            PaperNumbers.alone(text, line)
                    .ifPresent(number -> item.findings().words(Field.PAPER_NUMBER, number, Certainty.PLACED));
        }
    }

    /** Every vote of an item in which more than one was taken. */
    private static List<Ballot> ballots(Reading item) {
        DocumentText text = item.text();
        List<Ballot> ballots = new ArrayList<>();
        for (Sections.Section result : item.sections().all(Sections.Topic.RESULT)) {
            Span at = item.sections().firstParagraph(result.body()).at();
            Optional<Outcome> outcome = Outcome.of(text.of(at));
            Optional<Vote> vote = Votes.in(text, at).map(Stated::value);
            if (outcome.isPresent() || vote.isPresent()) {
                ballots.add(new Ballot(
                        matter(text, result).orElse(null),
                        outcome.map(Outcome::key).orElse(null),
                        vote.orElse(null),
                        text.evidence(at)));
            }
        }
        return ballots.size() > 1 ? ballots : List.of();
    }

    private static Optional<String> matter(DocumentText text, Sections.Section result) {
        return text.lines().subList(0, result.heading().number()).stream()
                .filter(line -> MATTER.matcher(line.text()).matches())
                .reduce((earlier, later) -> later)
                .map(Line::text);
    }
}
