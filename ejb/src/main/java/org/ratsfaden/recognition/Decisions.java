package org.ratsfaden.recognition;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.FindingValue.Vote;

/** What was decided, in what words, by what vote. A form with empty boxes decides nothing. */
final class Decisions {

    private static final String COUNCIL =
            "(?:(?:Der|Die|Das) )?(?:(?:Mitglieder|Mehrheit) (?:des|der) )?(?:\\p{Lu}[\\p{L}-]{0,40}(?: und \\p{Lu}\\p{L}{0,30})?)?"
                    + "(?:[Aa]usschuss(?:es)?|Kreistag(?:e?s)?|[Gg]emeinderat(?:e?s)?|Stadtrat(?:e?s)?|Bürgerschaft|[Bb]eirat(?:e?s)?"
                    + "|[Vv]ersammlung|Vertretung|Gremium)(?: (?:des|der) [\\p{L} -]{3,40})?";

    private static final String DEED =
            "(?:bestätig(?:t|te|ten|en)|beschließt|beschloss|beschließen|beschlossen|empfiehlt|empfahl|empfehlen"
                    + "|stimmt|stimmte|stimmten|lehnt|lehnte|nimmt|nahm|vertagt|vertagte|verweist|verwies|genehmigt|genehmigte|erteilt)";

    private static final Pattern SENTENCE = Pattern.compile(
            "(?<![\\p{L}])(?:Nach [\\p{L} ]{3,40} (?:nahm|stimmte|beschloss|lehnte|empfahl) (?:der|die) "
                    + "(?:\\p{Lu}\\p{L}{0,40}ausschuss|Kreistag|Gemeinderat|Stadtrat)|" + COUNCIL + " " + DEED
                    + ")(?!\\p{L})[^\\n]{0,60}?(?:[^.\\n]|\\.(?=\\d|\\p{Ll})|\\n(?!\\s*\\n)){0,500}[.:]");

    private static final Pattern PROCEEDINGS = Pattern.compile(
            "(?<postponed>(?:Der|Die) Vorsitzende vertagt (?:den )?(?:Tagesordnungspunkt|TOP) ?\\d{0,3}\\.?)"
                    + "|(?<referred>in (?:den|die|das) \\p{Lu}[\\p{L}-]{2,60}(?: für [\\p{L}, -]{3,60})? (?:verwiesen|überwiesen))");

    private static final Pattern NEXT_BODY = Pattern.compile(
            "(?:Beschlussfassung|Entscheidung) (?:durch|im|in) (?:den|der|dem)? ?(?<body>Kreistag|Gemeinderat|Stadtrat|Rat|Bürgerschaft)(?!\\p{L})");

    private static final int LONGEST = 4_000;

    private Decisions() {}

    /** Reads the parts "Beschluss" and "Abstimmungsergebnis", the first of each that belong together. */
    static boolean readSections(Reading reading) {
        Sections sections = reading.sections();
        Optional<Sections.Section> decision = sections.first(Sections.Topic.DECISION);
        Optional<Sections.Section> result = decision.flatMap(
                        section -> sections.following(section, Sections.Topic.RESULT))
                .or(() -> sections.first(Sections.Topic.RESULT));
        if (decision.isEmpty() && result.isEmpty()) {
            return false;
        }
        Optional<Stated<String>> resolved = decision.map(section -> cut(reading.text(), section.body()));
        Optional<Stated<String>> raw =
                result.map(section -> reading.text().words(sections.firstParagraph(section.body())));
        settle(reading, resolved, raw);
        return true;
    }

    /** The result counts where it says something; where nobody voted, the decision's own words do. */
    private static void settle(Reading reading, Optional<Stated<String>> resolved, Optional<Stated<String>> raw) {
        Findings findings = reading.findings();
        Optional<Stated<String>> spoken = proceedings(reading.text());
        Optional<Outcome> stated =
                raw.flatMap(words -> Outcome.of(words.value())).filter(outcome -> outcome != Outcome.NO_VOTE);
        Optional<Vote> vote = raw.filter(words -> !Votes.isVotingForm(words.value()))
                .flatMap(words -> Votes.in(reading.text(), words.at()))
                .map(Stated::value);
        if (raw.isPresent() && (stated.isPresent() || vote.isPresent())) {
            outcome(findings, raw.get(), stated.or(() -> byNumbers(vote)));
        } else {
            spoken.or(() -> resolved.filter(words -> Outcome.of(words.value()).isPresent()))
                    .ifPresent(words -> outcome(findings, words, Outcome.of(words.value())));
        }
        raw.flatMap(words -> Votes.in(reading.text(), words.at()))
                .ifPresent(counted -> findings.vote(counted, Certainty.LABELLED));
        resolved.ifPresent(words -> findings.words(Field.DECISION_TEXT, words, Certainty.LABELLED));
        resolved.or(() -> raw.filter(_ -> stated.isPresent())).ifPresent(words -> findings.decision(words.at()));
    }

    private static Optional<Outcome> byNumbers(Optional<Vote> vote) {
        return vote.filter(Votes::carried).map(_ -> Outcome.ADOPTED);
    }

    static void outcome(Findings findings, Stated<String> words, Optional<Outcome> outcome) {
        findings.words(Field.OUTCOME_RAW, words, Certainty.LABELLED);
        outcome.ifPresent(said -> findings.words(Field.OUTCOME, words.as(_ -> said.key()), Certainty.LABELLED));
    }

    private static Optional<Stated<String>> proceedings(DocumentText text) {
        Matcher matcher = PROCEEDINGS.matcher(text.all());
        return matcher.find() ? Optional.of(text.words(new Span(matcher.start(), matcher.end()))) : Optional.empty();
    }

    /** Reads a decision told in a sentence: "Die Mitglieder des Ausschusses bestätigen einstimmig …". */
    static void readWorded(Reading reading, Certainty certainty) {
        DocumentText text = reading.text();
        Matcher matcher = SENTENCE.matcher(text.all());
        if (!matcher.find()) {
            return;
        }
        Stated<String> sentence = text.words(new Span(matcher.start(), matcher.end()));
        Outcome.of(sentence.value()).ifPresent(outcome -> {
            reading.findings().words(Field.DECISION_TEXT, sentence, certainty);
            Outcome settled = outcome == Outcome.ADOPTED && decidesLater(reading) ? Outcome.RECOMMENDED : outcome;
            reading.findings().words(Field.OUTCOME, sentence.as(_ -> settled.key()), certainty);
            reading.findings().words(Field.OUTCOME_RAW, sentence, certainty);
            reading.findings().decision(sentence.at());
            Votes.in(text, sentence.at()).ifPresent(vote -> reading.findings().vote(vote, certainty));
        });
    }

    /** Whether an advising committee says that another body has yet to decide. */
    private static boolean decidesLater(Reading reading) {
        Matcher matcher = NEXT_BODY.matcher(reading.text().all());
        boolean advising = reading.findings()
                .words(Field.COMMITTEE)
                .filter(name -> name.contains("usschuss") || name.contains("eirat"))
                .isPresent();
        if (!advising || !matcher.find()) {
            return false;
        }
        Span at = new Span(matcher.start("body"), matcher.end("body"));
        reading.findings().words(Field.DECIDING_BODY, reading.text().words(at), Certainty.WORDED);
        return true;
    }

    private static Stated<String> cut(DocumentText text, Span body) {
        Stated<String> words = text.words(body);
        return words.at().end() - words.at().start() <= LONGEST
                ? words
                : text.words(new Span(words.at().start(), words.at().start() + LONGEST));
    }
}
