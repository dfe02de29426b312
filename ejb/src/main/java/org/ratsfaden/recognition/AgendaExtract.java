package org.ratsfaden.recognition;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Field;

/** One agenda item out of a council information system: ALLRIS ("Auszug - …", "TOP: Ö 5.1") or SessionNet ("TOP Ö 3: …"). */
final class AgendaExtract implements Layout {

    private static final Pattern HEADLINE = Pattern.compile("Auszug ?[-–] ?(?<title>.+)");
    private static final Pattern ITEM_LINE =
            Pattern.compile("TOP (?<item>(?:[ÖN] ?)?\\d{1,3}(?:\\.\\d{1,3}){0,3})\\.?(?: ?:| ) ?(?<title>\\p{L}.+)");
    private static final Pattern DATED_LINE = Pattern.compile(
            "(?<day>\\d{2}\\.\\d{2}\\.\\d{4}) [-–] (?<item>(?:[ÖN] ?)?\\d{1,3}(?:\\.\\d{1,3}){0,3}) (?<title>.+)");
    private static final Pattern REPORTER = Pattern.compile("(?s)\\s+Berichterstatter(?:in|/in)?:.*");
    private static final Pattern MOTION_NUMBER =
            Pattern.compile("(?<type>\\p{Lu}\\p{L}{0,20}antrag|Antrag|Anfrage) Nr\\. ?(?<number>[\\p{L}\\d/-]{1,20})");
    private static final Pattern MOTION_TITLE = Pattern.compile(
            "(?:Antrag|Anfrage) (?:der )?(?<group>(?:Fraktion [^:,]{2,40}|[^:, ]{2,30}-Fraktion)): ?.*");
    private static final Pattern GROUP = Pattern.compile("der (?<party>\\p{Lu}[\\p{L}/. ]{1,30}-Fraktion)");

    @Override
    public int likeness(Reading reading) {
        List<Line> first = reading.text().firstLines(60);
        boolean headline = first.stream()
                .anyMatch(line -> line.text().length() < 400
                        && HEADLINE.matcher(line.text()).matches());
        boolean item = reading.labels().value(Label.ITEM).isPresent()
                && reading.labels().value(Label.DATE).isPresent()
                && !reading.labels().has(Label.RESPONSIBLE);
        boolean itemLine = first.stream()
                .limit(3)
                .anyMatch(line -> ITEM_LINE.matcher(line.text()).matches());
        boolean resultFirst =
                first.stream().limit(1).anyMatch(line -> line.text().matches("(?:Beschluss|Sachverhalt|Protokoll):.*"));
        return headline || itemLine ? 4 : item || resultFirst ? 3 : 0;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.EXTRACT;
    }

    @Override
    public void read(Reading reading) {
        readHeadline(reading);
        MeetingHead.read(reading);
        readPaperLine(reading);
        readMotion(reading);
        Bodies.alone(reading.text(), reading.text().head())
                .ifPresent(body -> reading.findings().words(Field.BODY, body, Certainty.PLACED));
        Bodies.onlyOneNamed(reading.text(), reading.text().whole())
                .ifPresent(body -> reading.findings().words(Field.BODY, body, Certainty.WORDED));
        readResult(reading);
    }

    private static void readHeadline(Reading reading) {
        DocumentText text = reading.text();
        for (Line line : text.firstLines(60)) {
            for (Pattern pattern : List.of(HEADLINE, ITEM_LINE, DATED_LINE)) {
                Matcher matcher = pattern.matcher(line.text());
                if (line.text().length() < 600 && matcher.matches()) {
                    title(text, line, matcher.start("title"), pattern != DATED_LINE)
                            .ifPresent(title -> reading.findings().words(Field.TITLE, title, Certainty.PLACED));
                    if (pattern != HEADLINE) {
                        int start = line.at().start();
                        AgendaItems.at(text, new Span(start + matcher.start("item"), start + matcher.end("item")))
                                .filter(item -> pattern == ITEM_LINE)
                                .ifPresent(item -> MeetingHead.item(reading.findings(), item));
                    }
                    return;
                }
            }
        }
    }

    /** The title runs to the next blank line or semicolon; what is glued to it ("Berichterstatterin: …") is not part of it. */
    private static Optional<Stated<String>> title(DocumentText text, Line line, int from, boolean goesOn) {
        int end = line.at().end();
        for (Line next : text.lines()
                .subList(
                        line.number() + 1,
                        Math.min(line.number() + 5, text.lines().size()))) {
            if (!goesOn
                    || next.isBlank()
                    || text.all().charAt(end - 1) == ';'
                    || next.text().contains(":")) {
                break;
            }
            end = next.at().end();
        }
        String raw = text.of(new Span(line.at().start() + from, end));
        String kept = REPORTER.matcher(raw).replaceFirst("");
        Stated<String> title =
                text.words(new Span(line.at().start() + from, line.at().start() + from + kept.length()));
        return Optional.of(title.as(words -> words.replaceFirst("[;,]$", "")));
    }

    /** "2017/FB3/0433 Beauftragung zur …": the paper below the labels of the sitting. */
    private static void readPaperLine(Reading reading) {
        if (reading.findings().has(Field.PAPER_NUMBER) || !reading.labels().has(Label.ITEM)) {
            return;
        }
        reading.text().firstLines(60).stream()
                .flatMap(line -> PaperNumbers.leading(reading.text(), line).stream())
                .findFirst()
                .ifPresent(number -> reading.findings().words(Field.PAPER_NUMBER, number, Certainty.PLACED));
    }

    private static void readMotion(Reading reading) {
        DocumentText text = reading.text();
        Findings findings = reading.findings();
        for (Line line : text.firstLines(6)) {
            Matcher motion = MOTION_NUMBER.matcher(line.text());
            if (motion.matches()) {
                int start = line.at().start();
                findings.words(
                        Field.PAPER_TYPE, text.words(new Span(start, start + motion.end("type"))), Certainty.PLACED);
                findings.words(
                        Field.PAPER_NUMBER,
                        text.words(new Span(start + motion.start("number"), start + motion.end("number"))),
                        Certainty.PLACED);
                Parties.onlyOne(text, text.whole(), GROUP)
                        .ifPresent(group -> findings.words(Field.SUBMITTER, group, Certainty.WORDED));
            }
        }
        findings.words(Field.TITLE)
                .map(MOTION_TITLE::matcher)
                .filter(Matcher::matches)
                .ifPresent(title -> {
                    String group = title.group("group");
                    int start = text.all().indexOf(group);
                    if (start >= 0) {
                        findings.words(
                                Field.SUBMITTER, text.words(new Span(start, start + group.length())), Certainty.PLACED);
                    }
                });
    }

    private static void readResult(Reading reading) {
        Findings findings = reading.findings();
        Optional<Stated<String>> result = reading.labels().words(Label.RESULT);
        if (result.isPresent()) {
            Optional<Outcome> outcome = Outcome.of(result.get().value());
            Decisions.outcome(findings, result.get(), outcome);
            outcome.filter(said -> said != Outcome.NO_VOTE)
                    .ifPresent(_ -> findings.decision(result.get().at()));
        }
        SessionResult.read(reading);
        if (!findings.has(Field.OUTCOME_RAW) && !Decisions.readSections(reading)) {
            ToldDecision.readLast(reading);
        }
    }
}
