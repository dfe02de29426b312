package org.ratsfaden.recognition;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.FindingValue;
import org.ratsfaden.document.FindingValue.Majority;
import org.ratsfaden.document.FindingValue.Vote;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.Outcome;
import org.ratsfaden.wording.Sections;
import org.ratsfaden.wording.Span;
import org.ratsfaden.wording.Stated;
import org.ratsfaden.wording.Votes;

/** Looks for what an item says twice and differently. An abstention beside "einstimmig" is none; a Nein is. */
final class Contradictions {

    /** The chair states the result in a sentence; a result field is no sentence. */
    private static final Pattern STATED = Pattern.compile(
            "(?<![\\p{L}-])(?:Der|Die) (?:Antrag|Beschlussvorlage|Vorlage|Beschlussvorschlag|Tagesordnungspunkt)(?: [^.\\n]{1,60}?)? (?:ist|wird|wurde) (?:damit |somit |hiermit |bei Stimmengleichheit )?(?:einstimmig |mehrheitlich )?(?<deed>abgelehnt|angenommen|vertagt|zurückgezogen|zurückgestellt)(?!\\p{L})");

    private Contradictions() {}

    static void note(Reading reading) {
        noteUnanimousWithNo(reading);
        noteOtherCounts(reading);
        noteOtherOutcome(reading);
    }

    private static void noteUnanimousWithNo(Reading reading) {
        reading.findings().statedVote().ifPresent(vote -> {
            Integer no = vote.value().no();
            if (vote.value().majority() == Majority.UNANIMOUS && no != null && no > 0) {
                reading.findings().otherwise(Field.VOTE, counted(vote.value()), vote.at());
            }
        });
    }

    private static FindingValue counted(Vote vote) {
        return new Vote(Majority.COUNTS, vote.yes(), vote.no(), vote.abstain(), vote.biased(), vote.present());
    }

    /** Where only one result is stated, a second count elsewhere contradicts it. */
    private static void noteOtherCounts(Reading reading) {
        Optional<Stated<Vote>> kept = reading.findings().statedVote();
        if (kept.isEmpty() || kept.get().value().yes() == null) {
            return;
        }
        DocumentText text = reading.text();
        for (Span at : Votes.oneAgainstTheOther(text)) {
            Votes.in(text, at)
                    .filter(vote -> !Objects.equals(
                            vote.value().yes(), kept.get().value().yes()))
                    .filter(_ -> reading.sections().all(Sections.Topic.RESULT).size() <= 1)
                    .ifPresent(vote -> reading.findings().otherwise(Field.VOTE, vote.value(), vote.at()));
        }
    }

    private static void noteOtherOutcome(Reading reading) {
        Optional<Stated<String>> kept = reading.findings().stated(Field.OUTCOME);
        if (kept.isEmpty()) {
            return;
        }
        Matcher stated = STATED.matcher(reading.text().running());
        while (stated.find()) {
            Span at = new Span(stated.start(), stated.end());
            Outcome.of(stated.group("deed"))
                    .filter(outcome -> !isSame(outcome.key(), kept.get().value()))
                    .filter(_ -> at.end() < kept.get().at().start()
                            || at.start() > kept.get().at().end())
                    .ifPresent(outcome ->
                            reading.findings().otherwise(Field.OUTCOME, new FindingValue.Words(outcome.key()), at));
        }
    }

    /** What is recommended or amended has been adopted too. */
    private static boolean isSame(String outcome, String kept) {
        return outcome.equals(kept)
                || outcome.equals(Outcome.ADOPTED.key())
                        && (kept.equals(Outcome.RECOMMENDED.key()) || kept.equals(Outcome.ADOPTED_AMENDED.key()));
    }
}
