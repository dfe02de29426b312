package org.ratsfaden.recognition;

import static org.ratsfaden.wording.PublicStatus.NOT;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.Line;
import org.ratsfaden.wording.PublicStatus;
import org.ratsfaden.wording.Span;
import org.ratsfaden.wording.Stated;
import org.ratsfaden.wording.TickedBoxes;

/** The publicity that a line of the head says alone: "– Öffentlicher Teil –", "Sitzung am 24.10.2023 - öffentlich -", a ticked box. */
final class StatusInHead {

    /** Looking for it first saves most lines the long look. */
    private static final Pattern SAYS_SO = Pattern.compile("(?i)ffentlich");

    private static final Pattern FRAME = Pattern.compile("^[-–—*(\\[ ]{1,6}|^[IVAB]{1,3}[.)] |[-–—*:)\\] ]{1,6}$");

    private static final Pattern OF_DAY = Pattern.compile(" (?:am|vom) [^:]{4,40}$");

    /** "Sitzung am 24.10.2023 - öffentlich -", "X öffentlich _ nichtöffentlich". */
    private static final Pattern STATUS_BEHIND = Pattern.compile(
            "(?=.{0,119}$)(?:.*(?:[Ss]itzung|[Aa]uszug|[Nn]iederschrift)(?!\\p{L}).* [-–(] ?(?<status>(?:" + NOT
                    + ")?öffentlich(?:er Teil)?) ?[-–)]?" + "|(?<sitting>(?iu:(?:" + NOT
                    + ")?öffentliche sitzung)) (?:TOP|Tagesordnungspunkt) \\d.{0,9}|(?:Die )?Sitzung (?:war|ist) (?<was>(?:"
                    + NOT + ")?öffentlich)\\.?|[xX] (?<ticked>(?:" + NOT + ")?öffentlich) {1,9}_+ ?(?:" + NOT
                    + ")?öffentlich)");

    private static final Pattern PUBLIC_SITTING =
            Pattern.compile("(?iu)zur Beratung in (?<status>(?:" + NOT + ")?öffentlicher Sitzung):?");

    /** "Vorlage Nr. 2023-117 öffentlich". */
    private static final Pattern BEHIND_NUMBER =
            Pattern.compile("(?:Vorlage|Drucksache|Beschlussvorlage|DS|BV).{0,30}\\d[\\p{L}\\d/-]* (?<status>(?:" + NOT
                    + ")?öffentlich)");

    /** "Landratsamt öffentlich", "öffentlich 18/SVV/0391": beside something else on top. */
    private static final Pattern BESIDE =
            Pattern.compile("[\\p{L}\\d./\\p{Z}-]{3,50}?(?:\\p{Z}|-(?=(?iu:nicht)))(?<status>(?:" + NOT
                    + ")?öffentlich)|(?<first>(?:" + NOT + ")?öffentlich) [\\p{Lu}\\d]{2,6}[/-]\\S{3,20}");

    /** Words that take back the "öffentlich" behind them: "teilweise", "nicht mehr", "öffentlich und". */
    private static final Pattern TAKEN_BACK = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:nicht|nie|niemals|kein\\p{L}*|teil(?:s|weise)|zum teil|halb|bedingt|eingeschränkt|nur)(?!\\p{L})"
                    + "|(?<!\\p{L})(?:und|oder|bzw\\.)\\P{L}*$");

    private static final int BESIDE_LINES = 8;

    private static final int HEAD_LINES = 40;

    private StatusInHead() {}

    /** A line of the head that says nothing but "öffentlich" or "nichtöffentlich". */
    static Optional<Stated<PublicStatus>> aloneInHead(DocumentText text, int lines) {
        return text.firstLines(lines).stream()
                .flatMap(line -> aloneIn(text, line).stream())
                .findFirst();
    }

    /** The publicity a line says alone, or the only ticked of its boxes. */
    static Optional<Stated<PublicStatus>> aloneIn(DocumentText text, Line line) {
        if (!SAYS_SO.matcher(line.text()).find()) {
            return Optional.empty();
        }
        Matcher behind = STATUS_BEHIND.matcher(line.text());
        return PublicStatus.of(OF_DAY.matcher(unframed(line.text())).replaceFirst(""))
                .or(() -> behind.matches()
                        ? Stream.of("status", "sitting", "was", "ticked")
                                .filter(group -> behind.group(group) != null)
                                .findFirst()
                                .flatMap(group -> said(behind, group))
                        : Optional.empty())
                .map(status -> new Stated<>(status, line.at()))
                .or(() -> TickedBoxes.ticked(text, line.at())
                        .flatMap(words -> PublicStatus.of(words.value()).map(status -> words.as(_ -> status))));
    }

    /** What {@code group} of a line says; empty for a public one that the words before it take back. */
    private static Optional<PublicStatus> said(Matcher line, String group) {
        String before = line.group().substring(0, line.start(group) - line.start());
        return PublicStatus.of(line.group(group))
                .filter(status -> status == PublicStatus.NON_PUBLIC
                        || !TAKEN_BACK.matcher(before).find());
    }

    /** "– Öffentlicher Teil –", "(öffentlich)" without what stands around it. */
    static String unframed(String line) {
        return FRAME.matcher(line).replaceAll("");
    }

    /** What a paper says of it beside its number, or where it is to be dealt with. */
    static void readBeside(DocumentText text, Findings findings) {
        for (Line line : text.firstLines(BESIDE_LINES)) {
            Matcher beside = BESIDE.matcher(line.text());
            if (beside.matches()) {
                String group = beside.group("status") == null ? "first" : "status";
                Span at = new Span(
                        line.at().start() + beside.start(group), line.at().start() + beside.end(group));
                said(beside, group)
                        .ifPresent(status -> MeetingHead.status(findings, new Stated<>(status, at), Certainty.PLACED));
            }
        }
        for (Line line : text.firstLines(HEAD_LINES)) {
            Matcher matcher = PUBLIC_SITTING.matcher(line.text());
            Matcher behind = BEHIND_NUMBER.matcher(line.text());
            if (behind.matches()) {
                Span at = new Span(
                        line.at().start() + behind.start("status"), line.at().end());
                said(behind, "status")
                        .ifPresent(status -> MeetingHead.status(findings, new Stated<>(status, at), Certainty.PLACED));
            }
            if (matcher.matches()) {
                said(matcher, "status")
                        .ifPresent(status ->
                                MeetingHead.status(findings, new Stated<>(status, line.at()), Certainty.PLACED));
            }
        }
    }
}
