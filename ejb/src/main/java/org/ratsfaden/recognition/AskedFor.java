package org.ratsfaden.recognition;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ratsfaden.document.Field;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.Sections;
import org.ratsfaden.wording.Span;
import org.ratsfaden.wording.Stated;
import org.ratsfaden.wording.Votes;

/** The decision a paper asks for: under its heading, or in the sentence that moves it. */
final class AskedFor {

    /** "Antrag," and below "zu beschließen, …". */
    private static final Pattern TO_DECIDE = Pattern.compile("zu beschließen,?:? (?<what>\\p{L}.{20,})");

    private static final Pattern REQUEST = Pattern.compile("(?iu).{0,60}\\b(?:beantragt|beantragen)\\b.{0,60}:");
    private static final Pattern SUBJECT = Pattern.compile(
            "(?iu)(?:berücksichtigung von|ergebnis der|kostentabelle|begründung|sachverhalt|finanzielle|klima).{0,60}");

    private AskedFor() {}

    /** What is asked for in one sentence; where the history says that it was adopted, it is the decision. */
    private static void readRequest(Reading reading) {
        DocumentText text = reading.text();
        text.lines().stream()
                .filter(line -> line.text().length() < 2_000
                        && TO_DECIDE.matcher(line.text()).matches())
                .findFirst()
                .ifPresent(line -> {
                    int start = line.at().start() + "zu beschließen".length();
                    int end = text.lines().subList(line.number(), text.lines().size()).stream()
                            .takeWhile(next -> !Sections.isHeading(next)
                                    && !SUBJECT.matcher(next.text()).matches())
                            .reduce((earlier, later) -> later)
                            .map(last -> last.at().end())
                            .orElse(line.at().end());
                    int from = start
                            + (int) text.of(new Span(start, end))
                                    .chars()
                                    .takeWhile(sign -> !Character.isLetter(sign))
                                    .count();
                    boolean adopted = reading.findings()
                            .words(Field.OUTCOME)
                            .filter("adopted"::equals)
                            .isPresent();
                    reading.findings()
                            .words(
                                    adopted ? Field.DECISION_TEXT : Field.PROPOSED_DECISION,
                                    text.words(new Span(from, end)),
                                    Certainty.PLACED);
                });
    }

    static void read(Reading reading) {
        readRequest(reading);
        reading.sections()
                .first(Sections.Topic.PROPOSAL)
                .or(() -> reading.sections().first(Sections.Topic.DECISION))
                .filter(section -> !Votes.isVotingForm(reading.text().of(section.body())))
                .map(section -> Decisions.cut(reading.text(), section.body()))
                .or(() -> requested(reading.text()))
                .ifPresent(words -> reading.findings().words(Field.PROPOSED_DECISION, words, Certainty.PLACED));
    }

    /** What follows "Deshalb beantragt die Fraktion:". */
    private static Optional<Stated<String>> requested(DocumentText text) {
        return text.lines().stream()
                .filter(line -> line.text().length() < 160
                        && REQUEST.matcher(line.text()).matches())
                .findFirst()
                .flatMap(line -> text.filled(line.number() + 1).findFirst())
                .map(text::paragraph);
    }
}
