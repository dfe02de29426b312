package org.ratsfaden.recognition;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.FindingValue.Vote;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.Outcome;
import org.ratsfaden.wording.Sections;
import org.ratsfaden.wording.Span;
import org.ratsfaden.wording.Stated;
import org.ratsfaden.wording.Votes;

/** The result of an item as SessionNet and ALLRIS 4 print it: "Beschluss: einstimmig angenommen", "Abstimmung: Ja: 11, Nein: 0". */
final class SessionResult {

    private static final Pattern RESULT = Pattern.compile("(?:- )?Beschluss:.{0,80}");

    /** The committee only advises, whatever the field says. */
    private static final Pattern ADVICE =
            Pattern.compile("(?:Beschlussempfehlung|Empfehlung) an (?:den|die) (?:.|\\n(?!dafür)){3,200}");

    private static final Pattern ADDRESSEE = Pattern.compile("\\p{L}+ an (?:den|die) \\p{Lu}[\\p{L}-]+");

    /** A field holds a few words, no sentence. */
    private static final Pattern SENTENCE = Pattern.compile(
            "(?:^|\\b)(?:Der|Die|Das|Dem|Den|Es|Herr|Frau) .*\\b(?:wird|werden|wurde|ist|beschließt|stimmt|nimmt|empfiehlt|erteilt|lehnt|genehmigt|billigt|erlässt|hat)\\b|\\p{Ll}\\.$");

    private static final int LONGEST_RESULT = 80;

    private SessionResult() {}

    static void read(Reading reading) {
        List<Sections.Section> decisions = reading.sections().all(Sections.Topic.DECISION);
        decisions.stream()
                .filter(section -> RESULT.matcher(section.heading().text()).matches())
                .findFirst()
                .ifPresent(section -> read(reading, section, decisions));
    }

    private static void read(Reading reading, Sections.Section section, List<Sections.Section> decisions) {
        Stated<String> raw = firstLine(
                reading.text(),
                reading.sections().firstParagraph(section.body()).at());
        Optional<Outcome> field = Outcome.of(raw.value());
        if (raw.value().length() > LONGEST_RESULT
                || field.isEmpty()
                || SENTENCE.matcher(raw.value()).find()) {
            return;
        }
        Findings findings = reading.findings();
        Optional<Stated<String>> advice = field.filter(Outcome.ADOPTED::equals).flatMap(_ -> advice(reading));
        Decisions.outcome(
                findings,
                raw.as(words -> words + advice.map(SessionResult::addressee).orElse("")),
                advice.map(_ -> Outcome.RECOMMENDED).or(() -> field));
        if (field.get() != Outcome.NO_VOTE) {
            findings.decision(raw.at());
        }
        advice.ifPresent(words -> findings.words(Field.DECISION_TEXT, words, Certainty.PLACED));
        decisions.stream()
                .filter(other -> other.heading().number() > section.heading().number())
                .findFirst()
                .ifPresent(other -> findings.words(
                        Field.DECISION_TEXT, Decisions.cut(reading.text(), other.body()), Certainty.LABELLED));
        if (field.get() == Outcome.ADOPTED) {
            reading.sections()
                    .first(Sections.Topic.PROPOSAL)
                    .filter(proposal ->
                            proposal.heading().number() > section.heading().number())
                    .ifPresent(proposal -> findings.words(
                            Field.DECISION_TEXT, reading.text().words(proposal.body()), Certainty.PLACED));
        }
        vote(reading, raw).ifPresent(vote -> findings.vote(vote, Certainty.LABELLED));
    }

    /** Beside the field, or else under its own heading; which majority it was may be said there only. */
    private static Optional<Stated<Vote>> vote(Reading reading, Stated<String> raw) {
        DocumentText text = reading.text();
        List<Stated<Vote>> headed = reading.sections().all(Sections.Topic.RESULT).stream()
                .flatMap(section -> Votes.in(
                        text, reading.sections().firstParagraph(section.body()).at())
                        .stream())
                .toList();
        return headed.stream()
                .filter(vote -> vote.value().yes() != null)
                .findFirst()
                .map(vote -> Votes.named(vote, raw.value()))
                .or(() -> Votes.in(text, voting(reading, raw)))
                .map(vote -> headed.stream()
                        .filter(other ->
                                Objects.equals(other.value().yes(), vote.value().yes()))
                        .map(other -> text.words(other.at()).value())
                        .reduce(vote, Votes::named, (one, _) -> one));
    }

    private static Stated<String> firstLine(DocumentText text, Span paragraph) {
        int lineEnd = text.all().indexOf('\n', paragraph.start());
        return text.words(
                new Span(paragraph.start(), lineEnd < 0 ? paragraph.end() : Math.min(lineEnd, paragraph.end())));
    }

    /** " / Beschlussempfehlung an den Rat": what stands beside the field and says otherwise. */
    private static String addressee(Stated<String> advice) {
        Matcher matcher = ADDRESSEE.matcher(advice.value());
        return matcher.lookingAt() ? " / " + matcher.group() : "";
    }

    private static Optional<Stated<String>> advice(Reading reading) {
        DocumentText text = reading.text();
        return ADVICE.matcher(text.all())
                .results()
                .findFirst()
                .map(match -> text.words(new Span(match.start(), match.end())));
    }

    /** From the result to the end of the numbers under "Abstimmung". */
    private static Span voting(Reading reading, Stated<String> raw) {
        return reading.sections()
                .first(Sections.Topic.RESULT)
                .map(result ->
                        reading.sections().firstParagraph(result.body()).at().end())
                .filter(end -> end > raw.at().start())
                .map(end -> new Span(raw.at().start(), end))
                .orElse(raw.at());
    }
}
