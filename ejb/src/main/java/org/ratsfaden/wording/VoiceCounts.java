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

/** How many said yes and no and abstained, in the many ways in which words tell it. What is not told is not in the map. */
final class VoiceCounts {

    enum Voice {
        YES,
        NO,
        ABSTAIN,
        BIASED,
        PRESENT
    }

    private static final List<String> NUMBER_WORDS = List.of(
            "null", "eine", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf");

    private static final String WORDS = String.join("|", NUMBER_WORDS);

    /** A number of voices, for a pattern. */
    static final String NUMBER = "(?:\\d{1,3}|einer?|" + WORDS + ")";

    private static final Pattern TOKEN = Pattern.compile(
            "(?iu)(?<![\\d./])(?<!\\d,)(?:(?<!\\p{L})|(?<=einstimmig|mehrheitlich|stimmen|enthaltung|enthaltungen))(?:(?<number>\\d{1,3})(?![\\d/]|\\.(?!$))|(?<zero>o(?= (?:ja|nein|enth|gegen))|keine[rn]?(?!\\p{L})|ohne(?= enth))|(?<word>einer|einem|"
                    + WORDS + ")(?!\\p{L})|(?<none>-{2,3}|(?<= )-(?= |$)))"
                    + "|(?<![\\p{L}])(?:(?<yes>ja(?:[- ]?stimmen?)?|dafür|zustimmung(?:en)?(?= ?:? ?\\d)|(?<=\\d )zustimmung(?:en)?|für(?:stimmen?|(?= ?: ?\\d)))|(?<no>nein(?:[- ]?stimmen?)?|gegenstimmen?|dagegen|ablehnung(?:en)?|gegen(?= ?: ?\\d))"
                    + "|(?<abstain>(?:stimm)?ent(?:haltung|ahltung)(?:en)?|enthielt(?:en)? sich|enth\\.|enth(?= \\d))|(?<biased>befangen(?:e|heit)?)|(?<present>anwesend))(?!(?-i:\\p{Ll}))");

    /** "14 zu 9 Stimmen". */
    static final Pattern AGAINST =
            Pattern.compile("(?iu)(?<![\\d\\p{L}])(?<yes>\\d{1,3}|" + WORDS + ") (?:zu|gegen|:) (?<no>\\d{1,3}|" + WORDS
                    + ") Stimmen(?!\\p{L})|(?<![\\d.,:])(?<yes2>\\d{1,3}):(?<no2>\\d{1,3}) Stimmen(?!\\p{L})");

    /** "mit 17 gegen elf Stimmen abgelehnt": the more said Nein. */
    private static final Pattern REFUSED = Pattern.compile("(?<!\\p{L})(?:abgelehnt|lehnte[n]?)(?!\\p{L})");

    private static final Pattern CARRIED = Pattern.compile(
            "(?<!\\p{L})(?:angenommen|beschlossen|entschieden|zugestimmt|gebilligt|verabschiedet)(?!\\p{L})");

    /** What is told of a ratio up to the next sign; the abstentions may stand between signs. */
    private static final Pattern CLAUSE =
            Pattern.compile("(?:,? (?:bei|und|mit) [^.;,]{1,30}[Ee]nthaltung(?:en)?,?)?[^.;,]*");

    /** Every voice for it: not all of one group, not against others, nothing refused. */
    private static final Pattern ALL = Pattern.compile(
            "(?iu)mit allen (?:(?<yes>\\d{1,3}) )?stimmen(?!\\p{L})"
                    + "(?! (?:der|des|von|aus|seitens|d\\.)(?! (?:anwesenden|stimmberechtigten)(?: \\p{L}*mitglieder)?+(?! (?:der|des|von) )))"
                    + "(?!(?:(?![.;](?: (?-i:\\p{Lu})|$)).){0,200}?(?<!\\p{L})(?:gegen|\\d{1,3} gegenstimmen?|abgelehnt|ablehn\\p{L}*|zurückgewiesen)(?!\\p{L}))");

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

    private static final int BESIDE = 3;

    private static final Pattern TABLE_HEADS = Pattern.compile("Ja\\s*Nein\\s*Enthaltung");

    /** "9 Stimmen dafür". */
    private static final Pattern VOICES = Pattern.compile(
            "(\\d{1,3}) (?:Stimmen?|\\p{Lu}\\p{L}+ (?:stimmten|votierten)) (dafür|dagegen|für(?= (?:den|die|das) ))");

    private VoiceCounts() {}

    /** The numbers {@code words} tell; none if they tell none. Empty if they contradict each other, or a table does not add up. */
    static Optional<Map<Voice, Integer>> in(String words) {
        Optional<String> all = ofAll(words).map(found -> found.group("yes"));
        if (all.isPresent()) {
            return Optional.of(Map.of(Voice.YES, Integer.valueOf(all.get())));
        }
        String plain = VOICES.matcher(words)
                .replaceAll(voice -> voice.group(1) + (voice.group(2).equals("dagegen") ? " dagegen" : " dafür"));
        return against(plain)
                .or(() -> ratio(plain))
                .or(() -> table(plain))
                .map(Optional::of)
                .orElseGet(() -> told(plain))
                .filter(counts -> !counts.isEmpty() || !isTable(plain));
    }

    /** "mit allen 17 Stimmen", where those are the voices of all and for it. */
    static Optional<MatchResult> ofAll(String words) {
        return ALL.matcher(words)
                .results()
                .filter(all ->
                        !REFUSED.matcher(clauseBefore(words, all.start())).find())
                .findFirst();
    }

    /** Whether {@code words} begin a table of votes by faction. */
    static boolean isTable(String words) {
        return TABLE_HEADS.matcher(words).find();
    }

    /** Whether {@code words} begin several such tables. */
    static boolean areTables(String words) {
        return TABLE_HEADS.matcher(words).results().limit(2).count() > 1;
    }

    /** Numbers stand before their voices or behind them; the first of both says which. Empty if one voice is counted twice. */
    private static Optional<Map<Voice, Integer>> told(String words) {
        Map<Voice, Integer> counts = new EnumMap<>(Voice.class);
        List<MatchResult> tokens = TOKEN.matcher(words).results().toList();
        if (tokens.isEmpty()) {
            return Optional.of(counts);
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
                    return Optional.empty();
                }
            }
        }
        return Optional.of(counts);
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
        int first = number(matcher.group(joined ? "yes2" : "yes"));
        int second = number(matcher.group(joined ? "no2" : "no"));
        boolean refused =
                first > second && matcher.group().contains("gegen") && isRefused(words, matcher.start(), matcher.end());
        counts.put(Voice.YES, refused ? second : first);
        counts.put(Voice.NO, refused ? first : second);
        Matcher abstained = ABSTAINED.matcher(words).region(matcher.end(), words.length());
        if (abstained.find()) {
            counts.put(Voice.ABSTAIN, number(abstained.group("number")));
        }
        return Optional.of(counts);
    }

    /** Whether the clause of a ratio refuses, not another one beside it. */
    private static boolean isRefused(String words, int start, int end) {
        Matcher clause = CLAUSE.matcher(words).region(end, words.length());
        String behind = clause.lookingAt() ? clause.group() : "";
        return REFUSED.matcher(behind).find()
                || behind.endsWith(" ab")
                        && REFUSED.matcher(words.substring(0, start)).find()
                || !CARRIED.matcher(behind).find()
                        && REFUSED.matcher(clauseBefore(words, start)).find();
    }

    private static String clauseBefore(String words, int end) {
        String before = words.substring(0, end);
        return before.substring(
                Math.max(before.lastIndexOf('.'), Math.max(before.lastIndexOf(';'), before.lastIndexOf(','))) + 1);
    }

    /** A table of factions: its total where it adds up, else nothing at all. */
    private static Optional<Map<Voice, Integer>> table(String words) {
        if (!FactionTable.isIn(words) && !isTable(words)) {
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
}
