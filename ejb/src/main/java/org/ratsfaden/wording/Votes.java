package org.ratsfaden.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.FindingValue.Majority;
import org.ratsfaden.document.FindingValue.Vote;

/**
 * How a vote went: "Bei 43 Ja-Stimmen und 2 Nein-Stimmen mehrheitlich zugestimmt", "Ja: 37, Nein: 5, Enthaltungen: 0",
 * "Dafür 7 / Dagegen --- / Enthaltungen ---". What is not stated stays {@code null}.
 */
public final class Votes {

    private enum Voice {
        YES,
        NO,
        ABSTAIN,
        BIASED,
        PRESENT
    }

    private static final List<String> NUMBER_WORDS = List.of(
            "null", "eine", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf");

    private static final String WORDS = String.join("|", NUMBER_WORDS);

    private static final Pattern TOKEN = Pattern.compile(
            "(?iu)(?<![\\d./])(?<!\\d,)(?:(?<!\\p{L})|(?<=einstimmig|mehrheitlich|stimmen|enthaltung|enthaltungen))(?:(?<number>\\d{1,3})(?![\\d./])|(?<zero>o(?= (?:ja|nein|enth|gegen))|keine[rn]?(?!\\p{L})|ohne(?= enth))|(?<word>einer|einem|"
                    + WORDS + ")(?!\\p{L})|(?<none>-{2,3}|(?<= )-(?= |$)))"
                    + "|(?<![\\p{L}])(?:(?<yes>ja(?:[- ]?stimmen?)?|dafür|zustimmung(?:en)?(?= ?:? ?\\d)|(?<=\\d )zustimmung(?:en)?|für(?:stimmen?|(?= ?: ?\\d)))|(?<no>nein(?:[- ]?stimmen?)?|gegenstimmen?|dagegen|ablehnung(?:en)?|gegen(?= ?: ?\\d))"
                    + "|(?<abstain>(?:stimm)?ent(?:haltung|ahltung)(?:en)?|enthielt(?:en)? sich|enth\\.|enth(?= \\d))|(?<biased>befangen(?:e|heit)?)|(?<present>anwesend))(?!(?-i:\\p{Ll}))");

    private static final Pattern UNANIMOUS =
            Pattern.compile("(?iu)(?<!\\p{L})e(?:in?|n)sti[mi]+(?:g|t|ung(?!\\p{L}))|einmütig|ohne gegenstimmen?");
    private static final Pattern MAJORITY = Pattern.compile(
            "(?iu)mehrheitlich|mit (?:\\p{L}+ )?(?:stimmen)?mehrheit|stimmenmehrheit|ansonsten zustimmung|mehrheit der stimmen");

    private static final Pattern MAJORITY_WORDS =
            Pattern.compile("(?iu)einstimmig|einmütig|mehrheitlich|mit (?:\\p{L}+ )?(?:stimmen)?mehrheit");
    /** "14 zu 9 Stimmen". */
    public static final Pattern AGAINST =
            Pattern.compile("(?iu)(?<![\\d\\p{L}])(?<yes>\\d{1,3}|" + WORDS + ") (?:zu|gegen|:) (?<no>\\d{1,3}|" + WORDS
                    + ") Stimmen(?!\\p{L})|(?<![\\d.,:])(?<yes2>\\d{1,3}):(?<no2>\\d{1,3}) Stimmen(?!\\p{L})");

    private static final Pattern ABSTAINED =
            Pattern.compile("(?iu)(?<![\\d\\p{L}])(?<number>\\d{1,3}|" + WORDS + "|einer) (?:stimm)?enthaltung");
    /** "Ja-Stimmen: 11": the number stands behind its voice. */
    private static final Pattern LABELLED =
            Pattern.compile("(?iu)(?<!\\p{L})(?:ja|nein|dafür|dagegen|enthaltung)(?:[- ]?stimm\\p{L}*|en)? ?: ?\\d");

    /** "Ja 18, Nein 0" without a colon. */
    private static final Pattern VOICE_NUMBER = Pattern.compile(
            "(?iu)(?<![\\p{L}\\d] )(?<!\\p{L})(?:ja|dafür)(?:[- ]?stimmen)? \\d{1,3}(?! ?(?:nein|gegen|dagegen|enth))");

    /** "14 : 2", "(11:0:2)" and nothing else. */
    private static final Pattern RATIO = Pattern.compile(
            "(?:mit )?\\(?(?<yes>\\d{1,3}) ?[:/] ?(?<no>\\d{1,3})(?: ?[:/] ?(?<abstain>\\d{1,3}))?\\)?(?: Stimmen)?(?: (?:angenommen|abgelehnt|beschlossen|zugestimmt))?\\.?");

    /** Two numbers for the same voice. */
    private static final Map<Voice, Integer> CONTRADICTORY = Collections.unmodifiableMap(new EnumMap<>(Voice.class));

    private static final int BESIDE = 3;

    private static final Pattern PARTS = Pattern.compile(
            "(?:^|[^\\p{L}(]|(?<=gen|men|ung|ig|mig))(?:[a-h][.)] ?(?=Ja\\s*Nein)|[1-9][.)]{1,2} ?(?=Ja\\s*Nein|\\d{1,2} Ja|[^\\d.:]{3,60}\\d{1,2} Ja)|\\p{Lu}\\p{Ll}+steuer(?: [AB])?:? *|[a-h]\\) ?|[A-Z]{2,6}\\p{Ll}*: +|Vorschlag \\d |\\d\\. Antrag |Antrag \\d |Beschluss \\d)(?=.{0,60}(?:[Ee]instim|Ja|\\d|[Kk]ein|[Mm]ehrh|[Ee]ntfall))");

    private static final Pattern TABLE_HEADS = Pattern.compile("Ja\\s*Nein\\s*Enthaltung");

    /** "9 Stimmen dafür". */
    private static final Pattern VOICES = Pattern.compile(
            "(\\d{1,3}) (?:Stimmen?|\\p{Lu}\\p{L}+ (?:stimmten|votierten)) (dafür|dagegen|für(?= (?:den|die|das) ))");

    /** "Zustimmung: SPD (4), FDP (2)": who voted how, and no sum. */
    private static final Pattern BY_GROUP = Pattern.compile(
            "(?iu)(?:zustimmung|ja|dafür|ablehnung|nein|dagegen) ?: ?(?-i:\\p{Lu})[\\p{L}/ \\d.]{1,30} \\(\\d{1,2}\\)");

    private static final Pattern EMPTY_BOX = Pattern.compile("\\( {0,3}\\)|☐");

    private Votes() {}

    /** The vote {@code span} states; empty if it states none, also for a form in which all numbers are 0. */
    public static Optional<Stated<Vote>> in(DocumentText text, Span span) {
        Stated<String> words = text.words(span)
                .as(said -> VOICES.matcher(said)
                        .replaceAll(
                                voice -> voice.group(1) + (voice.group(2).equals("dagegen") ? " dagegen" : " dafür")));
        if (isSeveral(words.value()) || BY_GROUP.matcher(words.value()).find()) {
            return Optional.empty();
        }
        Map<Voice, Integer> counts = against(words.value())
                .or(() -> ratio(words.value()))
                .or(() -> table(words.value()))
                .orElseGet(() -> counts(words.value()));
        if (counts == CONTRADICTORY || TABLE_HEADS.matcher(words.value()).find() && counts.isEmpty()) {
            return Optional.empty();
        }
        Majority majority = UNANIMOUS.matcher(words.value()).find()
                ? Majority.UNANIMOUS
                : MAJORITY.matcher(words.value()).find() ? Majority.MAJORITY : Majority.COUNTS;
        if (counts.isEmpty() && majority == Majority.COUNTS) {
            return Optional.empty();
        }
        boolean nobodyVoted = counts.values().stream().allMatch(count -> count == 0);
        if (majority == Majority.COUNTS && nobodyVoted) {
            return Optional.empty();
        }
        return Optional.of(words.as(_ -> new Vote(
                majority,
                counts.get(Voice.YES),
                counts.get(Voice.NO),
                counts.get(Voice.ABSTAIN),
                counts.get(Voice.BIASED),
                counts.get(Voice.PRESENT))));
    }

    /** {@code vote} with the majority that {@code words} name, if it is told by numbers only. */
    public static Stated<Vote> named(Stated<Vote> vote, String words) {
        boolean unanimous = UNANIMOUS.matcher(words).find();
        boolean named = unanimous || MAJORITY.matcher(words).find();
        return vote.value().majority() != Majority.COUNTS || !named
                ? vote
                : vote.as(told -> new Vote(
                        unanimous ? Majority.UNANIMOUS : Majority.MAJORITY,
                        told.yes(),
                        told.no(),
                        told.abstain(),
                        told.biased(),
                        told.present()));
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

    /** The words that name the majority: "mit großer Mehrheit". */
    public static Optional<Stated<String>> majority(DocumentText text, Span span) {
        Matcher matcher = MAJORITY_WORDS.matcher(text.all()).region(span.start(), span.end());
        return matcher.find() ? Optional.of(text.words(new Span(matcher.start(), matcher.end()))) : Optional.empty();
    }

    /** Numbers stand before their voices or behind them; the first of both says which. Counted twice otherwise, nothing is sure. */
    private static Map<Voice, Integer> counts(String words) {
        Map<Voice, Integer> counts = new EnumMap<>(Voice.class);
        List<MatchResult> tokens = TOKEN.matcher(words).results().toList();
        if (tokens.isEmpty()) {
            return counts;
        }
        boolean numberFirst = number(tokens.getFirst()) != null
                && !words.substring(0, tokens.getFirst().start()).endsWith(": ")
                && tokens.size() > 1
                && voice(tokens.get(1)) != null
                && gap(words, tokens, 0).length() <= BESIDE
                && gap(words, tokens, 0).indexOf(',') < 0;
        boolean voiceBeforeNumber =
                voice(tokens.getFirst()) != null && (tokens.size() == 1 || !isApart(gap(words, tokens, 0)));
        boolean voiceFirst = voiceBeforeNumber
                || number(tokens.getFirst()) != null
                        && !numberFirst
                        && (LABELLED.matcher(words).find()
                                || VOICE_NUMBER.matcher(words).find());
        for (int i = 0; i + 1 < tokens.size(); i++) {
            MatchResult first = tokens.get(i);
            MatchResult second = tokens.get(i + 1);
            Voice voice = voice(voiceFirst ? first : second);
            Integer number = number(voiceFirst ? second : first);
            String gap = gap(words, tokens, i);
            boolean together = gap.length() <= 12 && (voiceFirst ? !isApart(gap) : gap.indexOf(',') < 0);
            if (voice != null && number != null && together) {
                Integer before = counts.putIfAbsent(voice, number);
                if (before != null && !before.equals(number)) {
                    return CONTRADICTORY;
                }
            }
        }
        return counts;
    }

    private static String gap(String words, List<MatchResult> tokens, int i) {
        return words.substring(tokens.get(i).end(), tokens.get(i + 1).start());
    }

    private static boolean isApart(String gap) {
        return gap.indexOf('(') >= 0 || gap.codePoints().anyMatch(Character::isLetter);
    }

    /** "mit 14 zu 9 Stimmen". */
    private static Optional<Map<Voice, Integer>> against(String words) {
        Matcher matcher = AGAINST.matcher(words);
        if (!matcher.find()) {
            return Optional.empty();
        }
        boolean joined = matcher.group("yes2") != null;
        Map<Voice, Integer> counts = new EnumMap<>(Voice.class);
        counts.put(Voice.YES, number(matcher.group(joined ? "yes2" : "yes")));
        counts.put(Voice.NO, number(matcher.group(joined ? "no2" : "no")));
        Matcher abstained = ABSTAINED.matcher(words).region(matcher.end(), words.length());
        if (abstained.find()) {
            counts.put(Voice.ABSTAIN, number(abstained.group("number")));
        }
        return Optional.of(counts);
    }

    /** "a) einstimmig b) 9 Ja-Stimmen …": more than one vote; which of them counts is not for us to say. */
    private static boolean isSeveral(String words) {
        boolean table = TABLE_HEADS.matcher(words).find();
        return PARTS.matcher(words).results().limit(2).count() > 1
                || table && words.contains("nstimmig")
                || TABLE_HEADS.matcher(words).results().limit(2).count() > 1;
    }

    /** A table of factions: its total where it adds up, else nothing at all. */
    private static Optional<Map<Voice, Integer>> table(String words) {
        if (!FactionTable.isIn(words) && !TABLE_HEADS.matcher(words).find()) {
            return Optional.empty();
        }
        Map<Voice, Integer> counts = new EnumMap<>(Voice.class);
        List<Optional<Integer>> total = FactionTable.total(words);
        for (int column = 0; column < total.size(); column++) {
            Voice voice = List.of(Voice.YES, Voice.NO, Voice.ABSTAIN).get(column);
            total.get(column).ifPresent(count -> counts.put(voice, count));
        }
        return Optional.of(counts);
    }

    private static Optional<Map<Voice, Integer>> ratio(String words) {
        Matcher matcher = RATIO.matcher(words);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<Voice, Integer> counts = new EnumMap<>(Voice.class);
        counts.put(Voice.YES, Integer.valueOf(matcher.group("yes")));
        counts.put(Voice.NO, Integer.valueOf(matcher.group("no")));
        if (matcher.group("abstain") != null) {
            counts.put(Voice.ABSTAIN, Integer.valueOf(matcher.group("abstain")));
        }
        return Optional.of(counts);
    }

    private static @Nullable Voice voice(MatchResult token) {
        for (Voice voice : Voice.values()) {
            if (token.group(voice.name().toLowerCase(Locale.ROOT)) != null) {
                return voice;
            }
        }
        return null;
    }

    private static @Nullable Integer number(MatchResult token) {
        if (token.group("zero") != null) {
            return 0;
        }
        String digits = token.group("number");
        String written = digits == null ? token.group("word") : digits;
        return written == null ? null : Integer.valueOf(number(written));
    }

    /** "16" or "sechs"; "einer" is one as well. */
    private static int number(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        int number = NUMBER_WORDS.indexOf(written.toLowerCase(Locale.GERMAN));
        return number < 0 ? 1 : number;
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
}
