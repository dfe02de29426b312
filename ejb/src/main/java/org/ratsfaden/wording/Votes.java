package org.ratsfaden.wording;

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

    private static final Pattern TOKEN = Pattern.compile(
            "(?iu)(?<![\\p{L}\\d,./])(?:(?<number>\\d{1,3})(?![\\d./])|(?<word>einer|einem|"
                    + String.join("|", NUMBER_WORDS) + ")(?!\\p{L})|(?<none>-{2,3}))"
                    + "|(?<![\\p{L}])(?:(?<yes>ja(?:[- ]?stimmen?)?|dafür)|(?<no>nein(?:[- ]?stimmen?)?|gegenstimmen?|dagegen)"
                    + "|(?<abstain>(?:stimm)?ent(?:haltung|ahltung)(?:en)?|enth\\.)|(?<biased>befangen(?:e|heit)?)|(?<present>anwesend))(?!\\p{L})");

    private static final Pattern UNANIMOUS = Pattern.compile("(?iu)einsti[mi]+g|einmütig|ohne gegenstimmen?");
    private static final Pattern MAJORITY = Pattern.compile(
            "(?iu)mehrheitlich|mit (?:\\p{L}+ )?(?:stimmen)?mehrheit|stimmenmehrheit|ansonsten zustimmung|mehrheit der stimmen");

    private static final Pattern MAJORITY_WORDS =
            Pattern.compile("(?iu)einstimmig|einmütig|mehrheitlich|mit (?:\\p{L}+ )?(?:stimmen)?mehrheit");
    private static final Pattern AGAINST =
            Pattern.compile("(?<!\\d)(?<yes>\\d{1,3}) (?:zu|gegen) (?<no>\\d{1,3}) Stimmen(?!\\p{L})");
    private static final Pattern EMPTY_BOX = Pattern.compile("\\( {0,3}\\)|☐");

    private Votes() {}

    /** The vote {@code span} states; empty if it states none, also for a form in which all numbers are 0. */
    public static Optional<Stated<Vote>> in(DocumentText text, Span span) {
        Stated<String> words = text.words(span);
        Map<Voice, Integer> counts = against(words.value()).orElseGet(() -> counts(words.value()));
        Majority majority = UNANIMOUS.matcher(words.value()).find()
                ? Majority.UNANIMOUS
                : MAJORITY.matcher(words.value()).find() ? Majority.MAJORITY : Majority.COUNTS;
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

    /** The words that name the majority: "mit großer Mehrheit". */
    public static Optional<Stated<String>> majority(DocumentText text, Span span) {
        Matcher matcher = MAJORITY_WORDS.matcher(text.all()).region(span.start(), span.end());
        return matcher.find() ? Optional.of(text.words(new Span(matcher.start(), matcher.end()))) : Optional.empty();
    }

    /** Numbers stand before their voices or behind them; the first of both says which. */
    private static Map<Voice, Integer> counts(String words) {
        Map<Voice, Integer> counts = new EnumMap<>(Voice.class);
        List<MatchResult> tokens = TOKEN.matcher(words).results().toList();
        if (tokens.isEmpty()) {
            return counts;
        }
        boolean voiceFirst = voice(tokens.getFirst()) != null;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            MatchResult first = tokens.get(i);
            MatchResult second = tokens.get(i + 1);
            Voice voice = voice(voiceFirst ? first : second);
            Integer number = number(voiceFirst ? second : first);
            if (voice != null && number != null && second.start() - first.end() <= 12) {
                counts.putIfAbsent(voice, number);
            }
        }
        return counts;
    }

    /** "mit 14 zu 9 Stimmen". */
    private static Optional<Map<Voice, Integer>> against(String words) {
        Matcher matcher = AGAINST.matcher(words);
        return matcher.find()
                ? Optional.of(Map.of(
                        Voice.YES,
                        Integer.valueOf(matcher.group("yes")),
                        Voice.NO,
                        Integer.valueOf(matcher.group("no"))))
                : Optional.empty();
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
        if (token.group("number") != null) {
            return Integer.valueOf(token.group("number"));
        }
        String word = token.group("word");
        if (word == null) {
            return null;
        }
        int number = NUMBER_WORDS.indexOf(word.toLowerCase(Locale.GERMAN));
        return number < 0 ? 1 : number;
    }

    /** Whether more said Ja than Nein, where both are stated or nobody said Nein. */
    public static boolean carried(Vote vote) {
        Integer yes = vote.yes();
        Integer no = vote.no();
        return vote.majority() == Majority.UNANIMOUS || yes != null && yes > (no == null ? 0 : no);
    }

    /** Whether {@code words} are a form with boxes that nobody ticked. */
    public static boolean isVotingForm(String words) {
        return EMPTY_BOX.matcher(words).find();
    }
}
