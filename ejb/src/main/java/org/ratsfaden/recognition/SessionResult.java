package org.ratsfaden.recognition;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ratsfaden.document.Field;

/** The result of an item as SessionNet and ALLRIS 4 print it: "Beschluss: einstimmig angenommen", "Abstimmung: Ja: 11, Nein: 0". */
final class SessionResult {

    private static final Pattern RESULT = Pattern.compile("(?:- )?Beschluss:[ \\t]*(?<result>[^\\n]{3,80})?");

    private SessionResult() {}

    static void read(Reading reading) {
        List<Sections.Section> decisions = reading.sections().all(Sections.Topic.DECISION);
        Optional<Sections.Section> short_ = decisions.stream()
                .filter(section -> RESULT.matcher(section.heading().text()).matches())
                .findFirst();
        short_.ifPresent(section -> read(reading, section, decisions));
    }

    private static void read(Reading reading, Sections.Section section, List<Sections.Section> decisions) {
        Stated<String> raw = reading.text().words(reading.sections().firstParagraph(section.body()));
        Optional<Outcome> outcome = Outcome.of(raw.value());
        if (raw.value().length() > 80 || outcome.isEmpty()) {
            return;
        }
        Decisions.outcome(reading.findings(), raw, outcome);
        if (outcome.get() != Outcome.NO_VOTE) {
            reading.findings().decision(raw.at());
        }
        decisions.stream()
                .filter(other -> other.heading().number() > section.heading().number())
                .findFirst()
                .ifPresent(other -> reading.findings()
                        .words(Field.DECISION_TEXT, reading.text().words(other.body()), Certainty.LABELLED));
        Span voting = reading.sections()
                .first(Sections.Topic.RESULT)
                .map(result -> new Span(
                        raw.at().start(),
                        reading.sections().firstParagraph(result.body()).end()))
                .orElse(raw.at());
        Votes.in(reading.text(), voting).ifPresent(vote -> reading.findings().vote(vote, Certainty.LABELLED));
    }
}
