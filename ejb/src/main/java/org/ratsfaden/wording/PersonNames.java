package org.ratsfaden.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of persons where something marks them as such: "Dr. Rainer Ohm", "Kay-Uwe von der Aue", "Brummer, Ines", a surname alone. */
public final class PersonNames {

    private static final String PART = "\\p{Lu}[\\p{Ll}'’]{1,20}(?:-\\p{Lu}\\p{Ll}{1,20}|\\p{Lu}\\p{Ll}{2,20})?";

    private static final String PARTICLE = "(?:(?:von|van|de|zu|vom|zum|da|el|al|ten|ter)(?: der| dem| den)? )?";

    private static final String TITLE =
            "(?:(?:Dr|Prof|Dipl|Ing|Mag|med|jur|iur|rer|nat|pol|phil|h|c|habil)\\.(?:-\\p{Lu}\\p{Ll}{1,10}\\.?)? ?){0,5}";

    private static final Pattern NAME = Pattern.compile("(?<title>" + TITLE + ")(?<first>" + PARTICLE + PART
            + ")(?: (?:(?<initial>\\p{Lu}\\.) )?(?<second>" + PARTICLE + PART + "))?(?: (?<third>" + PARTICLE + PART
            + "))?(?![\\p{L}-])");

    private static final Pattern REVERSED = Pattern.compile(
            "(?<last>" + PARTICLE + PART + "), (?<title>" + TITLE + ")(?<first>" + PART + ")(?![\\p{L}-])");

    /** Nouns that stand where names do. */
    private static final Set<String> NO_NAMES = Set.of(
            ("herr herrn frau der die das dem den ein eine und zum zur für mit bei auf von vom nach als wie wir ich sie"
                            + " bürger bürgerinnen nein uhr tel telefon telefax fax mail top seite jahr land bund kreis landkreis landkreises stadt gemeinde hansestadt amt büro"
                            + " grüne grünen linke linken freie wähler team gremium rat haus raum saal ort datum anwesend entschuldigt name vorname unterschrift ref nachrichtlich beginn ende bundestag landtag"
                            + " januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag")
                    .split(" "));

    /** What such nouns end with. */
    private static final List<String> NO_ENDINGS = List.of(
            ("ausschuss ausschusses tages versammlung verwaltung gemeinde vertretung straße platz schule bereich dienst dezernat referat abteilung verband verein fraktion gruppe"
                            + " sitzung ordnung konzept projekt zentrum angelegenheit angelegenheiten netzwerk konferenz vorlage antrag anfrage beschluss termin haushalt meisters führung leitung werke kreis ministerium amt amtes stelle"
                            + " wesen weg ungen innen beirat rathaus stadt dorf unterlage unterlagen information niederschrift protokoll heit keit schaft ität tion ismus ales isches liches eller elles igung erung ältnis")
                    .split(" "));

    /**
     * A name.
     *
     * @param words as one says it: titles, first name, surname
     * @param full whether a first name is stated
     */
    public record Name(String words, boolean full, Span at) {

        /** The surname, without what stands before it. */
        public String surname() {
            return words.substring(words.lastIndexOf(' ') + 1);
        }

        /** The name without titles: of two persons of the same name nothing tells them apart. */
        public String key() {
            return words.replaceAll("\\p{L}+\\.(?:-\\p{L}+\\.?)? ?", "").strip();
        }
    }

    private PersonNames() {}

    /** The name that begins at {@code offset} of {@code words}; empty if what stands there cannot be one. */
    public static Optional<Name> at(String words, int offset) {
        Matcher name = NAME.matcher(words).region(offset, words.length()).useTransparentBounds(true);
        if (!name.lookingAt() || !isPart(name.group("first"))) {
            return Optional.empty();
        }
        int end = name.end("first");
        boolean full = false;
        for (String part : new String[] {"second", "third"}) {
            if (name.group(part) == null || !isPart(name.group(part))) {
                break;
            }
            end = name.end(part);
            full = true;
        }
        return Optional.of(new Name(words.substring(offset, end), full, new Span(offset, end)));
    }

    /** The name that begins at {@code offset}, surname first: "Brummer, Ines". */
    public static Optional<Name> reversed(String words, int offset) {
        Matcher name = REVERSED.matcher(words).region(offset, words.length()).useTransparentBounds(true);
        return name.lookingAt() && isPart(name.group("last")) && isPart(name.group("first"))
                ? Optional.of(new Name(
                        name.group("title") + name.group("first") + " " + name.group("last"),
                        true,
                        new Span(offset, name.end())))
                : Optional.empty();
    }

    private static boolean isPart(String word) {
        String last = word.substring(word.lastIndexOf(' ') + 1);
        String lower = last.toLowerCase(Locale.GERMAN);
        return last.length() > 2
                && !NO_NAMES.contains(lower)
                && NO_ENDINGS.stream().noneMatch(lower::endsWith)
                && !Offices.isOffice(last);
    }
}
