package org.ratsfaden.recognition;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.Line;
import org.ratsfaden.wording.PublicStatus;
import org.ratsfaden.wording.Stated;
import org.ratsfaden.wording.TickedBoxes;

/** The publicity that a line of the head says alone: "– Öffentlicher Teil –", "Sitzung am 24.10.2023 - öffentlich -", a ticked box. */
final class StatusInHead {

    private static final Pattern FRAME = Pattern.compile("^[-–—*(\\[ ]{1,6}|^[IVAB]{1,3}[.)] |[-–—*:)\\] ]{1,6}$");

    private static final Pattern OF_DAY = Pattern.compile(" (?:am|vom) [^:]{4,40}$");

    /** "Sitzung am 24.10.2023 - öffentlich -", "X öffentlich _ nichtöffentlich". */
    private static final Pattern STATUS_BEHIND = Pattern.compile(
            "(?=.{0,119}$)(?:.*(?:[Ss]itzung|[Aa]uszug|[Nn]iederschrift)(?!\\p{L}).* [-–(] ?(?<status>(?:nicht-? ?)?öffentlich(?:er Teil)?) ?[-–)]?"
                    + "|(?:Die )?Sitzung (?:war|ist) (?<was>(?:nicht-? ?)?öffentlich)\\.?|[xX] (?<ticked>(?:nicht-? ?)?öffentlich) {1,9}_+ ?(?:nicht-? ?)?öffentlich)");

    private StatusInHead() {}

    /** A line of the head that says nothing but "öffentlich" or "nichtöffentlich". */
    static Optional<Stated<PublicStatus>> aloneInHead(DocumentText text, int lines) {
        return text.firstLines(lines).stream()
                .flatMap(line -> aloneIn(text, line).stream())
                .findFirst();
    }

    /** The publicity a line says alone, or the only ticked of its boxes. */
    static Optional<Stated<PublicStatus>> aloneIn(DocumentText text, Line line) {
        Matcher behind = STATUS_BEHIND.matcher(line.text());
        return PublicStatus.of(OF_DAY.matcher(unframed(line.text())).replaceFirst(""))
                .or(() -> behind.matches()
                        ? Stream.of("status", "was", "ticked")
                                .map(behind::group)
                                .filter(Objects::nonNull)
                                .findFirst()
                                .flatMap(PublicStatus::of)
                        : Optional.empty())
                .map(status -> new Stated<>(status, line.at()))
                .or(() -> TickedBoxes.ticked(text, line.at())
                        .flatMap(words -> PublicStatus.of(words.value()).map(status -> words.as(_ -> status))));
    }

    /** "– Öffentlicher Teil –", "(öffentlich)" without what stands around it. */
    static String unframed(String line) {
        return FRAME.matcher(line).replaceAll("");
    }
}
