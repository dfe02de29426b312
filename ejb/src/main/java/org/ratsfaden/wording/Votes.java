package org.ratsfaden.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ratsfaden.document.FindingValue.Majority;
import org.ratsfaden.document.FindingValue.Vote;
import org.ratsfaden.wording.VoiceCounts.Voice;

/**
 * How a vote went: "Bei 43 Ja-Stimmen und 2 Nein-Stimmen mehrheitlich zugestimmt", "Ja: 37, Nein: 5, Enthaltungen: 0",
 * "Dafür 7 / Dagegen --- / Enthaltungen ---". What is not stated stays {@code null}.
 */
public final class Votes {

    private static final Pattern UNANIMOUS =
            Pattern.compile("(?iu)(?<!\\p{L})e(?:in?|n)sti[mi]+(?:g|t|ung(?!\\p{L}))|einmütig|ohne gegenstimmen?");
    private static final Pattern MAJORITY = Pattern.compile(
            "(?iu)mehrheitlich|mit (?:\\p{L}+ )?(?:stimmen)?mehrheit|stimmenmehrheit|ansonsten zustimmung|mehrheit der stimmen");

    private static final Pattern MAJORITY_WORDS =
            Pattern.compile("(?iu)einstimmig|einmütig|mehrheitlich|mit (?:\\p{L}+ )?(?:stimmen)?mehrheit");
    /** "mit 17 gegen elf Stimmen bei drei Enthaltungen abgelehnt". */
    private static final Pattern COUNTED = Pattern.compile(
            "[Mm]it " + VoiceCounts.NUMBER + "(?: ?: ?| zu | gegen )"
                    + VoiceCounts.NUMBER + " Stimmen(?: bei " + VoiceCounts.NUMBER
                    + " Enthaltung(?:en)?)?(?: (?:abgelehnt|angenommen|beschlossen|entschieden|zugestimmt|gebilligt|verabschiedet))?(?!\\p{L})");

    private static final Pattern PARTS = Pattern.compile(
            "(?:^|[^\\p{L}(]|(?<=gen|men|ung|ig|mig))(?:[a-h][.)] ?(?=Ja\\s*Nein)|[1-9][.)]{1,2} ?(?=Ja\\s*Nein|\\d{1,2} Ja|[^\\d.:]{3,60}\\d{1,2} Ja)|\\p{Lu}\\p{Ll}+steuer(?: [AB])?:? *|[a-h]\\) ?|[A-Z]{2,6}\\p{Ll}*: +|Vorschlag \\d |\\d\\. Antrag |Antrag \\d |Beschluss \\d)(?=.{0,60}(?:[Ee]instim|Ja|\\d|[Kk]ein|[Mm]ehrh|[Ee]ntfall))");

    /** "Zustimmung: SPD (4), FDP (2)": who voted how, and no sum. */
    private static final Pattern BY_GROUP = Pattern.compile(
            "(?iu)(?:zustimmung|ja|dafür|ablehnung|nein|dagegen) ?: ?(?-i:\\p{Lu})[\\p{L}/ \\d.]{1,30} \\(\\d{1,2}\\)");

    /** A form with a voice in each line: "Ja-Stimmen 8", below "Nein-Stimmen -". */
    private static final Pattern NEXT_VOICE = Pattern.compile(
            "(?<=\\d|-)[ \\t]{0,40}\\n\\s{0,40}(?=(?:davon )?(?:[Aa]nwesend|Ja|Nein|Stimmenth|Enth|Gegen|Ausschluss|Befangen))");

    private static final Pattern EMPTY_BOX = Pattern.compile("\\( {0,3}\\)|☐");

    private Votes() {}

    /** The vote {@code span} states; empty if it states none, also for a form in which all numbers are 0. */
    public static Optional<Stated<Vote>> in(DocumentText text, Span span) {
        Stated<String> words = text.words(span);
        String inLines =
                Wording.inOneLine(NEXT_VOICE.matcher(text.of(words.at())).replaceAll("; "));
        return isSeveral(words.value()) || BY_GROUP.matcher(words.value()).find()
                ? Optional.empty()
                : VoiceCounts.in(inLines)
                        .flatMap(counts -> vote(majority(words.value()), counts))
                        .map(vote -> words.as(_ -> vote));
    }

    private static Majority majority(String words) {
        return UNANIMOUS.matcher(words).find() || VoiceCounts.ofAll(words).isPresent()
                ? Majority.UNANIMOUS
                : MAJORITY.matcher(words).find() ? Majority.MAJORITY : Majority.COUNTS;
    }

    /** Empty where nobody voted and no majority is named. */
    private static Optional<Vote> vote(Majority majority, Map<Voice, Integer> counts) {
        if (majority == Majority.COUNTS && counts.values().stream().allMatch(count -> count == 0)) {
            return Optional.empty();
        }
        return Optional.of(new Vote(
                majority,
                counts.get(Voice.YES),
                counts.get(Voice.NO),
                counts.get(Voice.ABSTAIN),
                counts.get(Voice.BIASED),
                counts.get(Voice.PRESENT)));
    }

    /** {@code vote} with the majority that {@code words} name, if it is told by numbers only. */
    public static Stated<Vote> named(Stated<Vote> vote, String words) {
        Majority named = majority(words);
        return vote.value().majority() != Majority.COUNTS || named == Majority.COUNTS
                ? vote
                : vote.as(
                        told -> new Vote(named, told.yes(), told.no(), told.abstain(), told.biased(), told.present()));
    }

    /** The votes of {@code span} one by one, where it states several: "a) einstimmig b) 9 Ja-Stimmen, 4 Nein-Stimmen". */
    public static List<Stated<Vote>> each(DocumentText text, Span span) {
        List<Integer> borders = new ArrayList<>();
        Matcher parts = PARTS.matcher(text.all()).region(span.start(), span.end());
        while (parts.find()) {
            borders.add(parts.start());
        }
        borders.add(span.end());
        List<Stated<Vote>> votes = new ArrayList<>();
        for (int i = 0; i + 1 < borders.size(); i++) {
            in(text, new Span(borders.get(i), borders.get(i + 1))).ifPresent(votes::add);
        }
        return List.copyOf(votes);
    }

    /** Where {@code text} sets one number of voices against another: "14 zu 9 Stimmen". */
    public static List<Span> oneAgainstTheOther(DocumentText text) {
        return VoiceCounts.AGAINST
                .matcher(text.all())
                .results()
                .map(match -> new Span(match.start(), match.end()))
                .toList();
    }

    /** The words that name the majority: "mit großer Mehrheit". */
    public static Optional<Stated<String>> majority(DocumentText text, Span span) {
        Matcher matcher = MAJORITY_WORDS.matcher(text.all()).region(span.start(), span.end());
        return matcher.find() ? Optional.of(text.words(new Span(matcher.start(), matcher.end()))) : Optional.empty();
    }

    /** The words that tell by how many voices: "Mit 9:6 Stimmen". */
    public static Optional<Stated<String>> counted(DocumentText text, Span span) {
        Matcher matcher = COUNTED.matcher(text.all()).region(span.start(), span.end());
        return matcher.find() ? Optional.of(text.words(new Span(matcher.start(), matcher.end()))) : Optional.empty();
    }

    /** "a) einstimmig b) 9 Ja-Stimmen …": more than one vote; which of them counts is not for us to say. */
    private static boolean isSeveral(String words) {
        return PARTS.matcher(words).results().limit(2).count() > 1
                || VoiceCounts.isTable(words) && words.contains("nstimmig")
                || VoiceCounts.areTables(words);
    }

    /** Whether a majority is stated, or more said Ja than Nein, where both are stated or nobody said Nein. */
    public static boolean carried(Vote vote) {
        Integer yes = vote.yes();
        Integer no = vote.no();
        return vote.majority() == Majority.UNANIMOUS
                || vote.majority() == Majority.MAJORITY && yes == null
                || yes != null && yes > (no == null ? 0 : no);
    }

    /** Whether {@code words} are a form with boxes that nobody ticked. */
    public static boolean isVotingForm(String words) {
        return EMPTY_BOX.matcher(words).find();
    }

    /** Whoever gets more Ja than Nein has carried it; a tie rejects, as every Gemeindeordnung says (for example § 50 (1) GO NRW). */
    public static Optional<Outcome> outcome(Vote vote) {
        if (carried(vote)) {
            return Optional.of(Outcome.ADOPTED);
        }
        Integer yes = vote.yes();
        Integer no = vote.no();
        return yes != null && no != null && no > 0 && no >= yes ? Optional.of(Outcome.REJECTED) : Optional.empty();
    }
}
