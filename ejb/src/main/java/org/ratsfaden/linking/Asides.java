package org.ratsfaden.linking;

import java.util.regex.Pattern;

/** Words that stand in a passage without being what it is about. They are blanked: every place stays where it is. */
final class Asides {

    /** Committees, ministries and offices bear the names of matters. */
    private static final Pattern OFFICE = Pattern.compile(
            "(?:\\p{L}*[Aa]ussch(?:uss|üsse)\\p{Ll}{0,2}|Ausschuß\\p{Ll}{0,2}|Minister(?:ium|in)?(?:s)?|Staatssekretär(?:in)?|Amt|Fachdienst|Fachbereich|FB|Dezernat|Dezernent(?:in)?|Abteilung|Referat|Bundesamt|Beigeordnete[rn]?|Senator(?:in)?|Behörde|Stadtamt|Sachgebiet|Schulamt|Staatliche[sn]? Schulamt)"
                    + "(?:[ \\n]\\d{1,3}(?:\\.\\d)?)?(?:,? ?[–-])?(?:[ \\n](?:für|im|beim|des))?(?:[ \\n]\\p{Lu}[\\p{L}-]+,)*[ \\n](?:\\p{Lu}[\\p{L}-]+)(?:[ \\n](?:und|sowie)(?:[ \\n]für)?[ \\n]\\p{Lu}[\\p{L}-]+)?"
                    + "|(?:[Vv]orbera\\p{L}+|[Ss]itzung|[Bb]eratung)[ \\n](?:im|des|beim|in|durch den)[ \\n]\\p{L}*(?:beirat|rat|rates|beirats|beirates)\\b"
                    + "|(?:[\\p{L}-]+(?: und [\\p{L}-]+)? ?/ ?)+[\\p{L}-]*(?:ausschuss|rat)\\p{Ll}{0,2}"
                    + "|\\p{L}+-? ?(?:und [\\p{L}]+)?[Aa]usschuss\\p{Ll}{0,2}");

    /** What a building was before: "die ehemalige Grundschule" is a house now, and no school. */
    private static final Pattern FORMER = Pattern.compile(
            "(?:(?:[Ee]hemalig|[Ff]rüher|[Vv]ormalig|[Ee]instig|[Ss]tillgelegt|[Ll]eerstehend|[Ll]eer stehend)e[nrsm]?)[ \\n](?:\\p{Lu}\\p{L}*-(?: und| oder)? )?"
                    + "\\p{L}*(?i:schule|schul(?:gebäude|haus)|gymnasium|kita|kindergarten|krippe|hort|heim|haus|hotel|gasthof|herberge|unterkunft|klinik|halle|gebäude|hof|internat|kaserne|zentrum|werkstatt|heimstätte|schülerheim|akademie|universität)(?:e?s|n|en|er)?(?!\\p{L})");

    /** How a web page is filed, and who speaks to an item: an office again. */
    private static final Pattern FILED = Pattern.compile(
            "(?:categories|tags|keywords|Kategorien?|Rubrik|Schlagwörter): ?(?:\\[[^\\]\\n]*\\]|[^\\n]*)"
                    + "|(?:Berichterstatter|Einreicher|Verfasser|Bearbeiter|Referent)(?:in|/in)?: ?[^\\n]*");

    /** A board that only advises, and from where somebody comes: they tell whom it is about, but of no chapter. */
    private static final Pattern STANDPOINT = Pattern.compile(
            "(?:[Vv]om|[Ii]m|[Dd]urch den|[Aa]us dem|[Dd]es|[Dd]er|[Dd]em)[ \\n](?:\\p{L}+[ \\n])?\\p{L}*[Bb]eirate?s?(?=[ \\n](?:\\p{L}+[ \\n]){0,3}?(?:empf|vorgeschlagen|vorberaten|beraten|befürwortet|schlägt|stimmt|begrüßt))"
                    + "|(?<=Empfehlung|Empfehlungen|Empfehlungsliste|Vorschlag|Vorschläge|Antrag|Anträge|Erhöhungsanträge|Vorberatung|Beratung|Stellungnahme)[ \\n](?:aus dem|des|im|vom|durch den)[ \\n](?:\\p{L}+[ \\n])?\\p{L}*[Bb]eirate?s?(?!\\p{L})"
                    + "|(?<=Kinder|Bewohner|Bewohnerinnen|Schüler|Schülerinnen|Menschen|Familien|Jugendliche|Frauen|Personen|Geflüchtete|Flüchtlinge)[ \\n]aus[ \\n](?:dem|der|den)[ \\n](?:\\p{L}+[ \\n])?\\p{L}*(?:heime?n?|unterkunft|unterkünften|einrichtung(?:en)?)(?!\\p{L})");

    private static final Pattern PERSON = Pattern.compile(
            "(?:Herrn?|Frau|Dr\\.|Prof\\.|(?:Stadt|Gemeinde|Kreis|Ober|Land)?\\p{L}*(?:rätin|rat|meister(?:in)?|leiter(?:in)?)) \\p{Lu}[\\p{L}-]+");

    private Asides() {}

    /** Without the names of offices and of what buildings once were. */
    static String withoutNames(String said) {
        return blanked(FILED, blanked(FORMER, blanked(OFFICE, said)));
    }

    /** And without who advises, and from where somebody comes. */
    static String withoutStandpoints(String said) {
        return blanked(STANDPOINT, said);
    }

    /** And without the names of persons: nobody's name shall teach anything. */
    static String withoutPersons(String said) {
        return blanked(PERSON, said);
    }

    private static String blanked(Pattern aside, String said) {
        return aside.matcher(said).replaceAll(found -> " ".repeat(found.group().length()));
    }
}
