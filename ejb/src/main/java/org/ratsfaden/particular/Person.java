package org.ratsfaden.particular;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.Evidence;

/**
 * A person the document names as one.
 *
 * @param name as it is stated most fully; a surname where nothing else is
 * @param role office, party or task as the document words it; {@code null} if it states none
 * @param evidence where the person is named first
 */
public record Person(String name, @Nullable String role, Evidence evidence) implements Particular {

    /** Who only handles a paper or asks for something, in either form of the word: "Bearbeiter/-in", "Antragstellerin". */
    private static final Pattern NO_OFFICE = Pattern.compile(
            "(?iu)(?:(?:sach)?bearbeiter|antragsteller|verfasser|ansprechpartner|einreicher|anwohner|bürger|einwohner).*");

    /** What may stand before an office: "Erste", "2. stellv.", "Herr", "SPD,". */
    private static final String RANK = "(?:(?:(?-i:\\p{Lu}[\\p{Lu}/]{1,8})|\\S*fraktion), |\\p{L}+ und )?"
            + "(?:(?:\\d\\.|I{1,3}\\.|(?:erste|zweite|dritte|vierte|weitere|stellvertretende|vertretende|hauptamtliche|ehrenamtliche|amtierende|kommissarische"
            + "|geschäftsführende|neue|parlamentarische|fraktionslose|beratende|ordentliche|stimmberechtigte|allgemeine)[rsn]?"
            + "|stellv\\.|stv\\.?|hauptamtl\\.|ehrenamtl\\.|herrn?|frau|dr\\.|(?-i:\\p{Lu}[\\p{Lu}/]{1,8}))(?: |(?<=\\.)))*";

    /** An office in one word, which may go on before ("Oberbürgermeister"). */
    private static final String OFFICE =
            "(?:kta|[\\p{L}-]*(?:landr(?:at|ätin)|(?:stadt|kreis|gemeinde|bezirks|markt)r(?:at|ätin)"
                    + "|rats(?:herr|frau|mitglied)|bürgermeister|beigeordnet|dezernent|kämmer(?:er|in)|abgeordnet|stadtverordnet(?:envorsteher)?"
                    + "|(?:kreistags|ausschuss)(?:mitglied|vorsitzend|präsident)|ortsvorsteher|fraktions(?:vorsitzend|mitglied)"
                    + "|minister(?:präsident)?|staatssekretär|(?:amts|fachbereichs|fachdienst|dezernats)leiter"
                    + "|(?:gleichstellungs|integrations|ausländer|behinderten|senioren|datenschutz)beauftragt))(?:e[rnms]?|in|[/*:_(]-?(?:in|r|n)\\)?)?";

    /** An office that its genitive makes one: "Mitglied des Kreistages". */
    private static final String OFFICE_OF = "vorsitzend\\p{L}* der \\S*fraktion"
            + "|(?:mitglied|vorsitzend|(?:vize)?präsident)\\p{L}* (?:des|im|der) (?:\\p{L}*ausschuss|kreistag|stadtrat|gemeinderat|rat|bürgerschaft|landtag|bundestag)(?:e?s)?"
            + "|leiter(?:in)? (?:des|der) (?:\\p{L}*amt|fachbereich|fachdienst|dezernat)(?:e?s)?";

    /**
     * A mandate or a public office held now, at the head of the role: who works for one that holds it is none of the public's business,
     * nor who chairs or leads something else.
     */
    private static final Pattern PUBLIC_OFFICE =
            Pattern.compile("(?iu)(?!.*(?:ehemalig|früher|a\\. ?D\\.))(?!alt(?:ober)?(?:bürger|landr)|ex-)" + RANK
                    + "(?:" + OFFICE + "|" + OFFICE_OF + ")(?![\\p{L}*]|[-/:]\\p{L}).*");

    /** First name and surname, without a form of address. */
    private static final Pattern WHOLE_NAME =
            Pattern.compile("(?!(?:Herrn?|Frau)\\b)\\p{Lu}\\S*(?: \\S+)* \\p{Lu}\\S+");

    private static final Pattern TITLES =
            Pattern.compile("^(?:(?:Prof|Dr|Dipl|Ing|h|c|med|jur|phil|rer|nat|habil)\\.[- ]*|Dipl\\.-\\p{L}+\\.? )+");

    /**
     * The name by which persons may be counted and looked for: of those in a mandate or a public office only, who are named in full;
     * without titles, so that all documents mean the same. Empty for all others.
     */
    public Optional<String> publicName() {
        String plain = TITLES.matcher(name).replaceFirst("");
        return role != null
                        && PUBLIC_OFFICE.matcher(role).matches()
                        && WHOLE_NAME.matcher(plain).matches()
                ? Optional.of(plain)
                : Optional.empty();
    }

    /** Whether an office, a mandate or a task before the public is stated (council-practice.md, "Who may read"). */
    boolean isInOffice() {
        return role != null
                && (role.startsWith("Bürgermeister") || !NO_OFFICE.matcher(role).matches());
    }
}
