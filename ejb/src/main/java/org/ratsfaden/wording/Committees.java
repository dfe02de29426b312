package org.ratsfaden.wording;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of councils and committees, brought into the nominative: "des Kultur- und Sozialausschusses" is the "Kultur- und Sozialausschuss". */
public final class Committees {

    /** What a council or committee is called, at the end of its word; in the nominative. */
    private static final String KIND =
            "(?:[Aa]usschuss|[Aa]usschuß|Kreistag|Regionalverbandstag|Gemeinderat|Stadtrat|Kreisrat"
                    + "|Marktgemeinderat|Ortschaftsrat|Ortsrat|Ortsbeirat|Bezirksbeirat|[Bb]eirat|[Ss]tadtverordnetenversammlung"
                    + "|[Bb]ezirksversammlung|[Bb]ezirksvertretung|[Gg]emeindevertretung|[Ss]tadtvertretung|[Vv]erbandsversammlung"
                    + "|Bürgerschaft|[Gg]emeinderat|[Kk]ommission|Magistrat|Rat|Ratsversammlung|Samtgemeinderat|Verbandsgemeinderat|Ortsgemeinderat|Jugendgemeinderat|Stadtbezirksrat|Bezirksrat|Stadtteilrat|Integrationsrat|Seniorenrat"
                    + "|Ältestenrat|Verwaltungsrat|Marktrat|Bezirkstag|Stadtteilversammlung|Bezirksverordnetenversammlung|Regionalversammlung|Hauptversammlung)";

    private static final String GENITIVE =
            "(?:[Aa]usschusses|Kreistage?s|Gemeinderate?s|Stadtrate?s|[Gg]emeinderate?s|Ältestenrate?s"
                    + "|Ortschaftsrate?s|Ortsrate?s|Ortsbeirate?s|[Bb]eirate?s|Rate?s|Magistrats|Stadtbezirksrate?s|Bezirksrate?s"
                    + "|Integrationsrate?s|Seniorenrate?s|Verwaltungsrate?s|Marktrate?s|Bezirkstage?s)";

    private static final Pattern NAME = Pattern.compile("(?:.{0,90}[\\s-])?\\p{L}{0,40}" + KIND + "(?:[ ,(].{0,120})?");

    /** What a table or a heading puts beside the name: "Öffentlich Bezirksversammlung", "02.12.2015 Kreistag", "Ortsbeirat (8)". */
    private static final Pattern AROUND = Pattern.compile(
            "^(?:Nichtöffentlich|Öffentlich|\\d{1,2}\\.\\d{1,2}\\.\\d{4})\\s{1,9}(?=\\p{Lu})|^Aus de[rm] (?=\\p{Lu})| \\(\\d{1,3}\\)$");

    private static final Pattern ORDINAL = Pattern.compile("^(?:Die )?\\d{1,3}\\. ");
    private static final Pattern SITTING = Pattern.compile(
            "^(?:(?iu:(?:außer)?ordentliche|öffentliche|nicht-? ?öffentliche|gemeinsame|konstituierende)n?(?: und |/| ))*"
                    + "(?:\\p{Lu}\\p{L}{0,12}sitzung|Sitzung)(?:,? (?<article>des|der))? ");
    private static final Pattern GENITIVE_WORD =
            Pattern.compile("(?<stem>[\\p{L}-]{0,60}?)(?<ending>" + GENITIVE + ")(?!\\p{L})");
    /** Whose council it is belongs to the body, not to the name. */
    private static final String OF_BODY =
            " (?:der|des) (?:Stadt|Gemeinde|Samtgemeinde|Verbandsgemeinde|Hansestadt|Landkreise?s|Kreises|Marktgemeinde|Landeshauptstadt|Ortsgemeinde|Kreisstadt|Universitätsstadt)(?: .*)?$";

    /** "Stadtverordnetenversammlung der Stadt Ahrenberg"; a "Rat der Stadt Ahrenberg" would be no name without it. */
    private static final Pattern COUNCIL_OF = Pattern.compile(
            "(?<council>Stadtverordnetenversammlung|Gemeindevertretung|Kreistag|Stadtrat|Gemeinderat|Bürgerschaft)"
                    + OF_BODY);

    private static final Pattern WHOLE_BODY = Pattern.compile(
            "^(?<council>\\p{L}*(?:Kreistag|[Gg]emeinderat|Stadtrat|[Gg]emeindevertretung|[Ss]tadtvertretung|[Ss]tadtverordnetenversammlung)) .+");

    /** A name inside running text: "Haupt- und Finanzausschuss", "Sonderausschuss für Asyl- und Flüchtlingsangelegenheiten". */
    private static final Pattern MENTION =
            Pattern.compile("(?<![\\p{L}-])(?<name>(?:\\p{Lu}\\p{L}{2,24}-(?:, \\p{Lu}\\p{L}{2,24}-){0,3} und )?"
                    + "(?:(?:\\p{Lu}\\p{L}{0,40}ausschuss|Ausschuss(?=(?:es)? für))(?:es(?!\\p{L}))?(?: für (?:\\p{Lu}\\p{L}{2,30}(?:-|,)?(?: und |, | )){0,4}\\p{Lu}\\p{L}{3,40})?"
                    + "|(?:Bezirksvertretung|Stadtbezirksrat|Stadtbezirksbeirat|Bezirksbeirat|Bezirksrat|Ortschaftsrat|Ortsbeirat|Ortsrat)(?:es|s)? (?!Sitzung|Vorlage|TOP|Beschluss|Antrag)\\p{Lu}\\p{Ll}{2,25}(?:-\\p{Lu}\\p{Ll}{2,25})?"
                    + "|(?:Kreistag|Marktgemeinderat|Samtgemeinderat|Verbandsgemeinderat|Ortsgemeinderat|Jugendgemeinderat|Gemeinderat|Stadtrat|Ortschaftsrat|Ortsbeirat|Ortsrat|Bezirksrat|Ältestenrat"
                    + "|Stadtverordnetenversammlung|Bezirksverordnetenversammlung|Gemeindevertretung|Stadtvertretung|Bezirksvertretung|Bezirksversammlung|Verbandsversammlung|Ratsversammlung|Marktrat"
                    + "|Bürgerschaft|Stadtbezirksrat|Integrationsrat|Seniorenrat|Beirat(?= für)|Rat(?=(?:e?s)? der (?:Stadt|Gemeinde|Hansestadt|Landeshauptstadt|Samtgemeinde))"
                    + "|\\p{Lu}\\p{L}{0,20}beirat)(?:(?:es|s)(?!\\p{L}))?))(?<sitting>ssitzung(?:en)?)?(?![\\p{L}-])"
                    + "(?: (?:des|der) (?:Kreistage?s|Gemeinderate?s|Stadtrate?s|Rate?s))?");

    private static final Pattern ACTING = Pattern.compile("(?:^|\\n|[.:“„] ?)(?:Der|Die) |(?<!\\p{L})(?:vom|von der) ");

    private static final int ACTING_LENGTH = 8;

    private static final Pattern SMALL = Pattern.compile(
            "der|des|die|und|für|von|in|am|über|zur|zum|öffentliche|nichtöffentliche|ordentliche|außerordentliche|gemeinsame");

    private Committees() {}

    /** Whether {@code words} are the name of a council or committee. */
    public static boolean isName(String words) {
        return words.length() < 160 && NAME.matcher(words).matches();
    }

    /** The name in the nominative, without number and kind of the sitting. */
    public static String nominative(String words) {
        String name = ORDINAL.matcher(AROUND.matcher(withoutShouting(words)).replaceAll(""))
                .replaceFirst("");
        Matcher sitting = SITTING.matcher(name);
        boolean genitive = false;
        if (sitting.find()) {
            genitive = "des".equals(sitting.group("article")) || "der".equals(sitting.group("article"));
            name = name.substring(sitting.end());
        }
        if (genitive) {
            name = withoutGenitive(name);
            Matcher whole = WHOLE_BODY.matcher(name);
            name = (whole.matches() ? whole.group("council") : name).replaceFirst(OF_BODY, "");
        }
        Matcher council = COUNCIL_OF.matcher(name);
        name = council.matches() ? council.group("council") : name;
        return name.replaceFirst("\\s*\\((?:Fortsetzung|öffentlich|nichtöffentlich)[^)]*\\)$", "")
                .strip();
    }

    /** "Stadtverordnetenversammlung der Stadt Ahrenberg": whose council it is belongs to the body. */
    public static String withoutBody(String name) {
        return name.replaceFirst(OF_BODY, "");
    }

    /** "17. ÖFFENTLICHE PLENARSITZUNG DES GEMEINDERATES" in small letters, its nouns with capitals. */
    public static String withoutShouting(String words) {
        return words.equals(words.toUpperCase(Locale.GERMAN))
                ? Wording.capitalized(words.toLowerCase(Locale.GERMAN), SMALL)
                : words;
    }

    private static String withoutGenitive(String name) {
        Matcher word = GENITIVE_WORD.matcher(name);
        if (!word.find()) {
            return name;
        }
        String before = name.substring(0, word.start()).replaceAll("(?<=\\p{Ll}{3})en $", "er ");
        return before + word.group("stem") + nominativeOf(word.group("ending")) + name.substring(word.end());
    }

    private static String nominativeOf(String ending) {
        for (String suffix : List.of("usses", "tages", "tags", "rates", "rats")) {
            if (ending.toLowerCase(Locale.GERMAN).endsWith(suffix)) {
                return ending.substring(0, ending.length() - (suffix.endsWith("es") ? 2 : 1));
            }
        }
        return ending;
    }

    /** The council or committee that is to act in {@code span}: "Der Sozialausschuss beschließt", "wird vom Sozialausschuss". */
    public static Optional<Stated<String>> acting(DocumentText text, Span span) {
        return MENTION.matcher(text.all())
                .region(span.start(), span.end())
                .useTransparentBounds(true)
                .results()
                .filter(match -> ACTING.matcher(text.all())
                        .region(Math.max(0, match.start() - ACTING_LENGTH), match.start())
                        .results()
                        .anyMatch(acting -> acting.end() == match.start()))
                .findFirst()
                .map(match ->
                        new Stated<>(plain(match.group("name")), new Span(match.start("name"), match.end("name"))));
    }

    /** The council or committee named first in {@code span}. */
    public static Optional<Stated<String>> first(DocumentText text, Span span) {
        Matcher first =
                MENTION.matcher(text.all()).region(span.start(), span.end()).useTransparentBounds(true);
        return first.find()
                ? Optional.of(
                        new Stated<>(plain(first.group("name")), new Span(first.start("name"), first.end("name"))))
                : Optional.empty();
    }

    /** The council or committee {@code span} reports on: the only one named, or else the only one whose sitting is named. */
    public static Optional<Stated<String>> reported(DocumentText text, Span span) {
        List<MatchResult> named = MENTION.matcher(text.all())
                .region(span.start(), span.end())
                .results()
                .toList();
        return only(named)
                .or(() -> only(named.stream()
                        .filter(match -> match.group("sitting") != null)
                        .toList()));
    }

    /** The only one named; "Sonderausschuss" stands for the "Sonderausschuss für Asyl" named beside it. */
    private static Optional<Stated<String>> only(List<MatchResult> named) {
        Optional<MatchResult> longest = named.stream()
                .max(Comparator.comparingInt((MatchResult match) ->
                                plain(match.group("name")).length())
                        .thenComparingInt(match -> -match.start()));
        return longest.filter(match -> named.stream()
                        .allMatch(other -> plain(match.group("name")).startsWith(plain(other.group("name")))))
                .map(match ->
                        new Stated<>(plain(match.group("name")), new Span(match.start("name"), match.end("name"))));
    }

    private static String plain(String name) {
        return withoutGenitive(Wording.inOneLine(name));
    }
}
