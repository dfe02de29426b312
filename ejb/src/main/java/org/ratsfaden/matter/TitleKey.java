package org.ratsfaden.matter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is left of a title when it is compared with others: without numbers of papers, and without what is done with the matter. */
final class TitleKey {

    private static final int LONGEST = 200;
    private static final int LONG_WORD = 4;

    /** A shorter one, or one of fewer long words, is that of many matters. */
    private static final int SHORTEST = 15;

    private static final int FEWEST_WORDS = 2;

    /** "1. Änderung der Hauptsatzung": which one it is belongs to its name. */
    private static final String ONE_OF_SEVERAL =
            "(?!(?:\\p{L}{2,20} )?\\p{L}*(?:änderung|nachtrag|fortschreibung|erweiterung"
                    + "|abschnitt|satzung|stufe|quartal|halbjahr|ergänzung|aktualisierung))";

    /** Numbers of items and papers; the years of a double budget are none. */
    private static final Pattern NUMBERS = Pattern.compile(
            "(?iu)^(?:(?:TOP|Punkt|Ö|N) ?[ÖN]? ?\\d{1,2}(?:\\.\\d{1,2})*\\.?[a-z]?:? |\\d{1,2}(?:\\.\\d{1,2})*\\.?[a-z]?:? "
                    + ONE_OF_SEVERAL
                    + ")|(?<!\\p{L})(?:Vorlage|Drucksache|DS)(?!\\p{L})[ -]*(?:Nr\\.? ?)?"
                    + "|(?<![\\p{L}\\d/-])(?!(?:19|20)\\d{2}[/-](?:19|20)?\\d{2}(?!\\d))[A-ZÄÖÜ\\d]{1,8}(?:[/-][A-ZÄÖÜ\\d.]{1,9}){0,3}[/-]\\d{2,6}");

    /** What is done with it, before what it is. */
    private static final Pattern DEED = Pattern.compile(
            "(?iu)^(?:(?:Beratung|Beschlussfassung|Beschluss|Information|Informationen"
                    + "|Bericht|Sachstandsbericht|Sachstand|Vorstellung|Vorberatung|Kenntnisnahme|Antrag|Änderungsantrag|Ergänzungsantrag|Anfrage)"
                    + "(?: und (?:Beratung|Beschlussfassung|Beschluss|Diskussion))?(?: (?:der|von der) (?:Fraktion|Verwaltung)\\b[^:]{0,60}(?=:))?"
                    + "(?:(?: ?[:–-])| über| zur| zum| zu| des| der| von| betreffend)+ (?:die |den |das |der |dem )?)+");

    /** Headings under which another matter stands each time. */
    private static final Pattern EVERYTHING = Pattern.compile(
            "(?:mitteilung|information|anfrage|verschiedenes|sonstiges|bericht).{0,12}"
                    + "(?:der|des|an die|aus|von)? ?(?:verwaltung|landrat.?|landraetin|landrätin|buergermeister.*|bürgermeister.*|vorsitzenden?|ausschuss.*|kreistag.*|mitglieder.*|fraktionen)?");

    private TitleKey() {}

    /** Empty for a title that many matters have. */
    static Optional<String> of(String title) {
        String named =
                DEED.matcher(NUMBERS.matcher(title).replaceAll(" ").strip()).replaceFirst("");
        String key = named.toLowerCase(Locale.GERMAN)
                .replaceAll("[^\\p{L}\\d]+", " ")
                .strip();
        String cut = key.substring(0, Math.min(key.length(), LONGEST)).strip();
        return isOfOneMatter(cut) ? Optional.of(cut) : Optional.empty();
    }

    private static boolean isOfOneMatter(String key) {
        long longWords = Arrays.stream(key.split(" "))
                .filter(word -> word.length() >= LONG_WORD)
                .count();
        return key.length() >= SHORTEST
                && longWords >= FEWEST_WORDS
                && !EVERYTHING.matcher(key).matches();
    }
}
