package org.ratsfaden.recognition;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.FindingValue;
import org.ratsfaden.document.FindingValue.Vote;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.Outcome;
import org.ratsfaden.wording.PaperNumbers;
import org.ratsfaden.wording.Sections;
import org.ratsfaden.wording.Span;
import org.ratsfaden.wording.Stated;
import org.ratsfaden.wording.TickedBoxes;
import org.ratsfaden.wording.Votes;

/** What was decided under the headings "Beschluss" and "Abstimmungsergebnis". A form with empty boxes decides nothing. */
final class Decisions {

    /** "Der Hauptausschuss empfiehlt der Gemeindevertretung, …". */
    private static final Pattern ADVICE = Pattern.compile(
            "(?:Der|Die) [\\p{L}, -]{3,80} (?:empfiehlt|empfehlen) (?:dem|der) (?:\\p{L}{0,20}(?:[Rr]at|tag|[Vv]ertretung|[Vv]ersammlung|[Aa]usschuss|Bürgerschaft|Magistrat))(?!\\p{L})|(?:Dem|Der) \\p{L}{2,40} wird empfohlen(?!\\p{L})");

    private static final Pattern DECIDES = Pattern.compile("(?:Der|Die) \\p{Lu}[\\p{L} -]{3,80} beschließt(?!\\p{L})");

    private static final Pattern DEED =
            Pattern.compile("(?iu)zugestimmt|zustimmung|beschlossen|angenommen|genehmigt|gebilligt|erteilt|bestätigt");

    /** What can be agreed to besides adopting. */
    private static final Set<Outcome> BY_VOTE =
            EnumSet.of(Outcome.DEFERRED, Outcome.REFERRED, Outcome.REMOVED, Outcome.NOTED, Outcome.ELECTED);

    private static final Pattern LINE_TO_SIGN = Pattern.compile("\\s{0,20}_{3,200}\\s{0,20}$");

    private static final int ONE_SENTENCE = 200;

    private static final int LONGEST = 4_000;

    /** A field's few words, not a decision's. */
    private static final int SHORT = 60;

    private Decisions() {}

    /** Reads the first decision and the result that belongs to it. Says whether there was any. */
    static boolean readSections(Reading reading) {
        Sections sections = reading.sections();
        Optional<Sections.Section> decision =
                sections.first(Sections.Topic.DECISION).or(() -> votedOn(sections));
        Optional<Sections.Section> result = decision.isEmpty()
                ? sections.first(Sections.Topic.RESULT)
                : sections.following(decision.get(), Sections.Topic.RESULT);
        Optional<Stated<String>> within = result.isPresent()
                ? Optional.empty()
                : decision.flatMap(section -> VoteLines.within(reading.text(), section.body()));
        Optional<Stated<String>> resolved = decision.map(section -> within.map(vote ->
                                new Span(section.body().start(), vote.at().start()))
                        .orElse(section.body()))
                .map(body -> cut(reading.text(), body))
                .filter(words -> !words.value().isEmpty())
                .or(() -> result.flatMap(section -> ToldDecision.above(reading.text(), section.heading())));
        Optional<Stated<String>> counted = result.map(section -> sections.firstParagraph(section.body()))
                .or(() -> within)
                .or(() -> decision.flatMap(section -> VoteLines.announced(reading.text(), section)))
                .map(words -> VoteLines.onTheMatter(reading.text(), VoteLines.withoutSignatures(reading.text(), words)))
                .flatMap(words -> TickedBoxes.areIn(words.value())
                        ? TickedBoxes.ticked(reading.text(), words.at())
                        : Optional.of(words));
        Optional<Stated<String>> raw = counted.filter(
                        words -> Outcome.of(words.value()).isPresent())
                .or(() -> result.flatMap(section -> StatedResult.in(reading.text(), section.body())))
                .or(() -> counted);
        settle(reading, resolved, raw, counted, result);
        return reading.findings().has(Field.DECISION_TEXT) || reading.findings().has(Field.OUTCOME_RAW);
    }

    private static boolean isOnlyProposed(Reading reading) {
        return reading.sections().first(Sections.Topic.DECISION).isEmpty()
                && reading.sections().first(Sections.Topic.PROPOSAL).isPresent();
    }

    /** What was proposed is what was voted on, where nothing else was decided. */
    private static Optional<Sections.Section> votedOn(Sections sections) {
        return sections.first(Sections.Topic.PROPOSAL)
                .filter(proposal ->
                        sections.following(proposal, Sections.Topic.RESULT).isPresent());
    }

    /** What stands under the first decision, where it is more than a field's few words. */
    static Optional<Stated<String>> wording(Reading reading) {
        return decided(reading).map(section -> cut(reading.text(), section.body()));
    }

    private static Optional<Sections.Section> decided(Reading reading) {
        return reading.sections()
                .first(Sections.Topic.DECISION)
                .filter(section ->
                        Outcome.of(reading.text().words(section.body()).value()).isEmpty()
                                || reading.text().words(section.body()).value().length() > SHORT);
    }

    /** The wording of a decision whose outcome a field has already told, and the vote below it. */
    static void readWording(Reading reading) {
        Sections sections = reading.sections();
        Optional<Sections.Section> decision = decided(reading);
        wording(reading).ifPresent(words -> reading.findings().words(Field.DECISION_TEXT, words, Certainty.LABELLED));
        decision.flatMap(section -> sections.following(section, Sections.Topic.RESULT))
                .filter(section -> !Votes.isVotingForm(
                        sections.firstParagraph(section.body()).value()))
                .flatMap(section -> vote(reading, section))
                .ifPresent(vote -> reading.findings().vote(vote, Certainty.LABELLED));
    }

    /** What was voted under a heading; where its first paragraph names the majority only, a later one may count. */
    private static Optional<Stated<Vote>> vote(Reading reading, Sections.Section result) {
        Stated<String> first = reading.sections().firstParagraph(result.body());
        Optional<Stated<Vote>> named = Votes.in(reading.text(), first.at());
        return named.isEmpty() || named.get().value().yes() != null
                ? named
                : VoteLines.countedIn(reading.text(), result.body())
                        .map(counted -> Votes.named(counted, first.value()))
                        .or(() -> named);
    }

    /** The result counts where it says something; where nobody voted, what was said or the decision's own words do. */
    private static void settle(
            Reading reading,
            Optional<Stated<String>> resolved,
            Optional<Stated<String>> raw,
            Optional<Stated<String>> counted,
            Optional<Sections.Section> result) {
        Findings findings = reading.findings();
        Optional<Stated<Vote>> vote = counted.flatMap(words -> Votes.in(reading.text(), words.at()))
                .map(taken -> Votes.named(taken, raw.map(Stated::value).orElse("")))
                .or(() -> raw.flatMap(words -> Votes.in(reading.text(), words.at())))
                .or(() -> result.flatMap(section -> VoteLines.countedIn(reading.text(), section.body())));
        ChairSays.tooFew(reading.text()).ifPresent(words -> outcome(findings, words, Optional.of(Outcome.REJECTED)));
        Optional<Outcome> voted = raw.flatMap(words -> Outcome.of(words.value()))
                .filter(outcome -> outcome != Outcome.NO_VOTE)
                .or(() -> vote.flatMap(taken -> Votes.outcome(taken.value())));
        Optional<Stated<String>> spoken = ChairSays.inProceedings(reading.text());
        Optional<Stated<String>> elected = ChairSays.elected(reading.text());
        if (elected.isPresent()) {
            outcome(findings, elected.get(), Optional.of(Outcome.ELECTED));
            findings.words(Field.DECISION_TEXT, elected.get(), Certainty.WORDED);
            findings.decision(elected.get().at());
        }
        if (voted.isPresent() || vote.isPresent()) {
            outcome(
                    findings,
                    said(raw.orElseThrow(), resolved),
                    voted.map(outcome -> worded(outcome, raw.orElseThrow(), advised(outcome, resolved), resolved)));
        } else {
            resolved.filter(words -> contradicts(words, spoken))
                    .ifPresent(_ ->
                            spoken.ifPresent(words -> findings.words(Field.DECISION_TEXT, words, Certainty.PLACED)));
            Optional<Stated<String>> denied = resolved.filter(words -> contradicts(words, spoken));
            spoken.or(() -> resolved)
                    .flatMap(words -> Outcome.of(words.value()).map(outcome -> new Stated<>(outcome, words.at())))
                    .ifPresent(said -> outcome(findings, reading.text().words(said.at()), Optional.of(said.value())));
            denied.ifPresent(words -> Outcome.of(words.value())
                    .ifPresent(field ->
                            findings.otherwise(Field.OUTCOME, new FindingValue.Words(field.key()), words.at())));
        }
        vote.ifPresent(taken -> findings.vote(taken, Certainty.LABELLED));
        if (isOnlyProposed(reading)
                && findings.words(Field.OUTCOME)
                        .filter(Outcome.REJECTED.key()::equals)
                        .isPresent()) {
            resolved.ifPresent(words -> findings.words(Field.PROPOSED_DECISION, words, Certainty.LABELLED));
            ChairSays.refused(reading.text())
                    .ifPresent(words -> findings.words(Field.DECISION_TEXT, words, Certainty.PLACED));
            raw.ifPresent(words -> findings.decision(words.at()));
            return;
        }
        resolved.ifPresent(words -> findings.words(Field.DECISION_TEXT, words, Certainty.LABELLED));
        resolved.or(() -> raw.filter(_ -> voted.isPresent())).ifPresent(words -> findings.decision(words.at()));
    }

    /** Where the result tells numbers only, or a whole form of them, it is the decision that says what was done. */
    private static Stated<String> said(Stated<String> raw, Optional<Stated<String>> resolved) {
        return Outcome.of(raw.value()).isPresent()
                ? raw
                : resolved.filter(words -> ADVICE.matcher(words.value()).lookingAt()
                                || raw.value().length() > SHORT
                                        && DECIDES.matcher(words.value()).lookingAt())
                        .orElse(raw);
    }

    /** Where the result tells no more than how many agreed, the decision's own few words tell to what: "wird vertagt". */
    private static Outcome worded(
            Outcome voted, Stated<String> raw, Outcome advised, Optional<Stated<String>> resolved) {
        if (voted != Outcome.ADOPTED
                || advised != Outcome.ADOPTED
                || DEED.matcher(raw.value()).find()) {
            return advised;
        }
        return resolved.map(Stated::value)
                .filter(words -> words.length() <= ONE_SENTENCE)
                .flatMap(Outcome::of)
                .filter(BY_VOTE::contains)
                .orElse(advised);
    }

    /** What is adopted in words that only recommend is a recommendation. */
    static Outcome advised(Outcome voted, Optional<Stated<String>> resolved) {
        boolean advice = voted == Outcome.ADOPTED
                && resolved.filter(words -> ADVICE.matcher(words.value()).lookingAt())
                        .isPresent();
        return advice ? Outcome.RECOMMENDED : voted;
    }

    /** Whether the proceedings say otherwise than the field. */
    private static boolean contradicts(Stated<String> resolved, Optional<Stated<String>> spoken) {
        Optional<Outcome> field = Outcome.of(resolved.value());
        return field.isPresent()
                && spoken.isPresent()
                && !field.equals(Outcome.of(spoken.get().value()));
    }

    static void outcome(Findings findings, Stated<String> words, Optional<Outcome> outcome) {
        findings.words(Field.OUTCOME_RAW, words.as(ResultWords::of), Certainty.LABELLED);
        outcome.ifPresent(said -> findings.words(Field.OUTCOME, words.as(_ -> said.key()), Certainty.LABELLED));
    }

    /** The number of the paper may stand above the words. */
    private static Stated<String> withoutNumber(DocumentText text, Stated<String> words) {
        return text.filled(text.lineAt(words.at().start()))
                .limit(1)
                .flatMap(line -> PaperNumbers.alone(text, line).stream())
                .map(number -> text.words(new Span(
                        Math.min(number.at().end(), words.at().end()),
                        words.at().end())))
                .findFirst()
                .orElse(words);
    }

    static Stated<String> cut(DocumentText text, Span body) {
        Stated<String> words = withoutNumber(text, text.words(body));
        int line = LINE_TO_SIGN.matcher(text.of(words.at())).replaceFirst("").length();
        int end = words.at().start() + Math.min(line, LONGEST);
        return text.words(new Span(words.at().start(), end));
    }
}
