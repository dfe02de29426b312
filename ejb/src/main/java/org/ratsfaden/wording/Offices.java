package org.ratsfaden.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What persons around a council are called by their office: "Landrätin", "Erster Beigeordneter", "Leiterin des Büros für Vielfalt". */
public final class Offices {

    /** One word: an office, in the singular. */
    private static final String OFFICE =
            "(?:Landr(?:at|ats|ätin)|(?:Stadt|Kreis|Gemeinde|Bezirks|Markt|Kirchen|Regierungs|Amts)r(?:at|ats|ätin)|Ratsherrn?|Ratsfrau|KTA"
                    + "|Kämmerer|Kämmerin|(?:Pastor|Pfarrer|Professor|Rektor|Architekt|Notar)(?:in)?|[Pp]ädagog(?:e|in)"
                    + "|(?:\\p{Lu}\\p{L}{0,30}?-?)?(?:[Mm]itglied|[Bb]ürgermeister|[Dd]ezernent|[Ll]eiter|[Ss]precher|[Kk]oordinator|[Dd]irektor|[Pp]räsident|[Mm]inister|[Ss]ekretär"
                    + "|[Gg]eschäftsführer|[Ss]chriftführer|[Pp]rotokollführer|[Vv]orsteher|[Rr]eferent|[Pp]laner|[Mm]anager|[Mm]oderator|[Ff]örster|[Vv]ertreter"
                    + "|[Ss]achbearbeiter|[Bb]ereichsleiter|[Gg]utachter|[Bb]etreuer|[Ll]otse|[Bb]andmeister|[Bb]randmeister|[Aa]rchitekt|[Kk]urator|[Ii]ntendant)(?:s|in|/in|/-in)?"
                    + "|(?:\\p{Lu}\\p{L}{0,30}?-?)?(?:[Bb]eauftragt|[Vv]orsitzend|[Aa]bgeordnet|[Bb]eigeordnet|[Ss]tadtverordnet)e[rn]?)";

    private static final String RANK =
            "(?:(?:[Ss]tellvertretende|[Ss]tellv\\.|[Ee]rste|[Zz]weite|[Dd]ritte|[Ee]hemalige|[Ff]rühere|[Nn]eue|[Kk]ommissarische|[12]\\.)[rnms]? )?";

    private static final String NOUN = "\\p{Lu}[\\p{L}-]{1,40}";

    /** "Arbeit, Gleichstellung und Soziales", "Landkreises Rostock". */
    private static final String NOUNS =
            NOUN + "(?:(?:, " + NOUN + "){1,3} und " + NOUN + "| und " + NOUN + "| " + NOUN + ")?";

    private static final String OF =
            "(?: (?:des|der|im|in der|für|für den|für die|für das|beim|bei der|am|an der|vom|von der|zur) " + NOUNS
                    + ")";

    /** An office without what it is for. */
    public static final String SHORT = RANK + OFFICE + "(?![\\p{L}-])";

    /** An office with what it is for. */
    public static final String WHOLE = SHORT + "(?: und " + OFFICE + "(?![\\p{L}-]))?" + OF + "{0,3}";

    /** Offices nobody but a person follows; "Stadtrat Ahrental" is a council. */
    private static final Pattern ONLY_BEFORE_NAMES = Pattern.compile(
            "(?:.* )?(?:Landr(?:at|ats|ätin)|(?:Stadt|Kreis|Gemeinde|Bezirks|Markt)rätin|Ratsherrn?|Ratsfrau|KTA|Ratsmitglied|Ausschussmitglied|Kreistagsmitglied"
                    + "|\\p{L}*(?:[Bb]ürgermeister|[Dd]ezernent|amtsleiter|bereichsleiter|dienstleiter|Amtsleiter|ortsvorsteher|Ortsvorsteher)(?:s|in)?"
                    + "|\\p{L}*(?:[Aa]bgeordnet|[Bb]eigeordnet|[Ss]tadtverordnet)e[rn]?)");

    private static final Pattern BEFORE_NAME =
            Pattern.compile("(?=\\p{Lu})(?<![\\p{L}-])(?<word>\\p{Lu}[\\p{L}/-]{2,60})(?= (?:\\p{Lu}|von ))");

    private static final Pattern AT = Pattern.compile(SHORT + "(?= )");

    private static final Pattern BEFORE =
            Pattern.compile("(?<![\\p{L}-])(?:" + SHORT + " und |" + RANK.substring(0, RANK.length() - 1) + ")$");

    private static final int LONGEST_BEFORE = 60;

    /** Every office holds one of these; looking for them first saves most words the long look. */
    private static final List<String> STEMS = List.of(
            "meister",
            "zernent",
            "eiter",
            "precher",
            "oordinator",
            "irektor",
            "räsident",
            "inister",
            "sekretär",
            "Sekretär",
            "führer",
            "orsteher",
            "eferent",
            "laner",
            "anager",
            "oderator",
            "örster",
            "ertreter",
            "arbeiter",
            "utachter",
            "etreuer",
            "otse",
            "rchitekt",
            "urator",
            "ntendant",
            "eauftragt",
            "orsitzend",
            "eordnet",
            "erordnet",
            "itglied",
            "rat",
            "rät",
            "atsherr",
            "atsfrau",
            "KTA",
            "ämmer",
            "astor",
            "farrer",
            "rofessor",
            "ektor",
            "otar",
            "ädagog");

    private static final Pattern WORD = Pattern.compile(OFFICE);

    private static final Pattern DATIVE = Pattern.compile("(?<=ordnet|sitzend|auftragt)en$");

    private static final Pattern GENITIVE = Pattern.compile("(?<=rat|er|or|ent|är|errn)s$");

    private Offices() {}

    static boolean isOffice(String word) {
        return STEMS.stream().anyMatch(word::contains) && WORD.matcher(word).matches();
    }

    /** All of {@code words} that are followed by what may be a name. */
    public static List<Span> beforeNames(String words) {
        List<Span> offices = new ArrayList<>();
        Matcher pair = BEFORE_NAME.matcher(words);
        while (pair.find()) {
            if (isOffice(pair.group("word"))) {
                offices.add(whole(words, new Span(pair.start("word"), pair.end("word"))));
            }
        }
        return offices;
    }

    /** The office that ends at {@code end}; empty if none does. */
    public static Optional<Span> endingAt(String words, int end) {
        int start = end;
        while (start > 0 && (Character.isLetter(words.charAt(start - 1)) || words.charAt(start - 1) == '-')) {
            start--;
        }
        return isOffice(words.substring(start, end))
                ? Optional.of(whole(words, new Span(start, end)))
                : Optional.empty();
    }

    /** The office that begins at {@code offset} and is followed by more. */
    public static Optional<Span> at(String words, int offset) {
        Matcher office = AT.matcher(words).region(offset, words.length()).useTransparentBounds(true);
        return office.lookingAt() ? Optional.of(new Span(offset, office.end())) : Optional.empty();
    }

    /** With the rank and the first of two offices: "Erster Beigeordneter und Sozialdezernent". */
    private static Span whole(String words, Span office) {
        int from = Math.max(0, office.start() - LONGEST_BEFORE);
        Matcher before = BEFORE.matcher(words).region(from, office.start()).useTransparentBounds(true);
        return before.find() ? new Span(before.start(), office.end()) : office;
    }

    /** Whether a surname alone may follow. */
    public static boolean isOnlyBeforeNames(String office) {
        return ONLY_BEFORE_NAMES.matcher(office).matches();
    }

    /** "Landrats" is the office of a "Landrat"; of "dem Beigeordneten" only the weak form is sure. */
    public static String nominative(String office) {
        String last = office.substring(office.lastIndexOf(' ') + 1);
        return WORD.matcher(last).matches()
                ? GENITIVE.matcher(DATIVE.matcher(office).replaceFirst("e")).replaceFirst("")
                : office;
    }
}
