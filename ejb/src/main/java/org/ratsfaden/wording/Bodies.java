package org.ratsfaden.wording;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of the bodies behind councils: "Landkreis Börde", "Stadt Karlsruhe", also "des Landkreises Rostock". */
public final class Bodies {

    private static final Pattern NAME = Pattern.compile(
            "(?=\\p{Lu})(?<![\\p{L}-])(?:(?<kind>Landkreis(?:es)?|LANDKREIS|Kreis(?:es)?|KREIS|Hansestadt|HANSESTADT|Universitätsstadt|Landeshauptstadt"
                    + "|Stadtverwaltung|Gemeindeverwaltung|Verbandsgemeindeverwaltung|Samtgemeindeverwaltung|Stadt|STADT|Samtgemeinde|Verbandsgemeinde|Gemeinde|GEMEINDE|Städteregion|Regionalverband|Bezirksversammlung|Landesdirektion|Regierungspräsidium|Bezirksregierung|Bezirksamt|Markt(?= \\p{Lu})|Marktgemeinde|Ortsgemeinde|Große Kreisstadt|Kreisstadt|Klingenstadt|Wissenschaftsstadt|Region(?= \\p{Lu})|Bezirksverordnetenversammlung)"
                    + "[ \\t]+(?<name>(?:(?:Bad|Sankt|St\\.|Groß|Klein|Neu|Alt) )?\\p{Lu}\\p{L}{2,30}"
                    + "(?:-\\p{Lu}\\p{L}{1,30}){0,2}(?: (?:am (?:Main|Rhein|Neckar|Inn|Lech|Bodensee)|(?:an|in|ob) der \\p{Lu}\\p{Ll}{2,20}|im Breisgau))?)"
                    + "|(?<union>(?:\\p{Lu}\\p{L}{0,20}z|Z)weckverband|(?:Schul|Planungs|Wasser|Abwasser|Gewässer|Regional)verband)(?<of>(?: \\p{Lu}[\\p{L}-]{2,30}){1,3})"
                    + "|(?<district>(?:\\p{Lu}\\p{Ll}{2,20}-){1,3}Kreis|\\p{Lu}\\p{Ll}{3,16}kreis)(?:es)?(?![\\p{L}-]))");

    /** Circles that are no districts. */
    private static final Pattern NO_DISTRICT = Pattern.compile(
            "(?:Land|Stadt|Wahl|Arbeits|Freundes|Förder|Personen|Teilnehmer|Gesprächs|Bekannten|Adressaten"
                    + "|Empfänger|Nutzer|Helfer|Unterstützer|Familien|Kunden|Halb|Sprecher|Kollegen|Bewerber|Zuhörer|Themen|Senioren|Jugend|Ältesten|Führungs|Verbraucher"
                    + "|Interessenten|Experten|Berater|Leser|Mitglieder|Rand|Strom|Regel|Kassen|Patienten|Initiativ|Aktions|Runder|Polar|Um|Wende|Farb|Tier|Stuhl|Verteiler)[Kk]reis");

    private static final Pattern NOT_A_PLACE = Pattern.compile(
            "\\p{Lu}{2,4}|(?i:der|die|das|und|Ende|Anfang|Mitte|Landrat|Bürgermeister|Der|Beschluss.*|Sitzung.*|Berichterstatter(?:in)?|Einreicher(?:in)?|Verfasser(?:in)?|Bearbeiter(?:in)?|Gremium|Vorlage|Datum|Status|Betreff|Anlage|Anlagen|Tagesordnung)");

    private static final Pattern ALONE_BEFORE = Pattern.compile("[^|]{0,11}");

    private static final Pattern COUNCIL = Pattern.compile(
            ".*(?<![\\p{L}-])(?<kind>Gemeinde|Stadt)rate?s (?<place>\\p{Lu}\\p{Ll}{2,30}(?:-\\p{Lu}\\p{Ll}{2,30})?)");

    /** So many times as often as any other. */
    private static final int OFTEN = 2;

    private static final int PARTNER = 30;

    /** Whoever talks with somebody is another. */
    private static final Pattern PARTNERS = Pattern.compile(
            "(?:mit|beim?|vom|an) (?:dem |der |den )?(?:Landrat|Landrätin|Kreis|Bürgermeister)?\\p{L}* ?(?:des|der|dem)? $|Nachbar\\p{L}+ $");

    private Bodies() {}

    /** The body whose name begins at {@code offset}; empty if none does. */
    public static Optional<Stated<String>> startingAt(DocumentText text, int offset) {
        return all(
                        text,
                        new Span(
                                offset,
                                text.lines().get(text.lineAt(offset)).at().end()))
                .filter(body -> body.at().start() == offset)
                .findFirst();
    }

    /** The first body named within {@code span}. */
    public static Optional<Stated<String>> first(DocumentText text, Span span) {
        return all(text, span).findFirst();
    }

    private static Stream<Stated<String>> all(DocumentText text, Span span) {
        return NAME.matcher(text.all())
                .region(span.start(), span.end())
                .results()
                .filter(Bodies::isBody)
                .map(match -> new Stated<>(name(match), new Span(match.start(), match.end())));
    }

    private static boolean isBody(MatchResult match) {
        if (match.group("union") != null) {
            return true;
        }
        return match.group("district") == null
                ? !NOT_A_PLACE.matcher(match.group("name")).matches()
                : !NO_DISTRICT.matcher(match.group("district")).matches();
    }

    private static String name(MatchResult match) {
        if (match.group("union") != null) {
            return match.group("union") + match.group("of");
        }
        return match.group("district") == null
                ? nominative(match.group("kind")) + " " + withoutShouting(match.group("name"))
                : match.group("district");
    }

    /** The first of {@code span}'s lines that consists of nothing but a body's name. */
    public static Optional<Stated<String>> alone(DocumentText text, Span span) {
        return text.lines().stream()
                .filter(line -> line.at().start() >= span.start() && line.at().end() <= span.end())
                .filter(line -> {
                    Matcher matcher = NAME.matcher(line.text());
                    return matcher.find()
                            && ALONE_BEFORE
                                    .matcher(line.text().substring(0, matcher.start()))
                                    .matches()
                            && (matcher.end() == line.text().length()
                                    || isOnly(line.text().substring(matcher.end())));
                })
                .findFirst()
                .flatMap(line -> first(text, line.at()));
    }

    /** "Gemeinde Brunntal   Landkreis Sontheim": where it lies stands beside its name. */
    private static boolean isOnly(String beside) {
        Matcher district = NAME.matcher(beside.strip());
        return district.matches() && beside.strip().startsWith("Landkreis ");
    }

    /**
     * The body {@code span} speaks of: the only one it names, or the one it names far more often than any other. A body that is
     * mentioned once may as well be a neighbour; empty then, unless it stands in the head.
     */
    public static Optional<Stated<String>> onlyOneNamed(DocumentText text, Span span) {
        List<Stated<String>> named = all(text, span).toList();
        Map<String, Long> often = named.stream().collect(Collectors.groupingBy(Stated::value, Collectors.counting()));
        long most = often.values().stream().mapToLong(Long::longValue).max().orElse(0);
        long others = named.size() - most;
        return named.stream()
                .filter(body -> often.getOrDefault(body.value(), 0L) == most)
                .filter(body -> others == 0 ? most > 1 || isOwn(text, body) : most >= OFTEN * others)
                .findFirst();
    }

    /** "der Stadt Ahrenberg" as owner, not "des Landrats des Landkreises". */
    private static boolean isOwn(DocumentText text, Stated<String> body) {
        String before = text.of(
                new Span(Math.max(0, body.at().start() - PARTNER), body.at().start()));
        return !PARTNERS.matcher(before).find();
    }

    /** The body whose name runs along the edges of the pages. */
    public static Optional<Stated<String>> onEdges(DocumentText text) {
        return text.edges().stream()
                .flatMap(edge -> NAME.matcher(edge.value())
                        .results()
                        .limit(1)
                        .filter(Bodies::isBody)
                        .map(match -> new Stated<>(
                                name(match),
                                new Span(
                                        edge.at().start() + match.start(),
                                        edge.at().start() + match.end()))))
                .findFirst();
    }

    /** "Gemeinderat Ahrental" is the council of the "Gemeinde Ahrental". */
    public static Optional<Stated<String>> ofCouncil(Stated<String> sitting) {
        Matcher council = COUNCIL.matcher(sitting.value());
        return council.matches()
                ? Optional.of(sitting.as(_ -> council.group("kind") + " " + council.group("place")))
                : Optional.empty();
    }

    private static String nominative(String kind) {
        String name = kind.replaceFirst("(?<=kreis|Kreis)es$|verwaltung$", "");
        return withoutShouting(name);
    }

    private static String withoutShouting(String name) {
        return name.equals(name.toUpperCase(Locale.GERMAN))
                ? name.charAt(0) + name.substring(1).toLowerCase(Locale.GERMAN)
                : name;
    }
}
