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

    /** A mandate or a public office held now; who chairs or leads something else is none of the public's business. */
    private static final Pattern PUBLIC_OFFICE = Pattern.compile(
            "(?iu)(?!.*(?:ehemalig|früher|a\\. ?D\\.)).*(?:landr(?:at|ätin)"
                    + "|(?:stadt|kreis|gemeinde|bezirks|markt)r(?:at|ätin)\\b|rats(?:herr|frau|mitglied)|\\bkta\\b|bürgermeister|beigeordnet|dezernent|kämmer(?:er|in)\\b"
                    + "|abgeordnet|stadtverordnet|(?:kreistags|ausschuss)(?:mitglied|vorsitzend|präsident)|ortsvorsteher|fraktions(?:vorsitzend|mitglied)|vorsitzend\\p{L}* der \\S*fraktion"
                    + "|(?:mitglied|vorsitzend|präsident)\\p{L}* (?:des|im|der) (?:\\p{L}*ausschuss|kreistag|stadtrat|gemeinderat|rat\\b|rates\\b|bürgerschaft|landtag|bundestag)"
                    + "|minister(?:präsident)?(?:in)?\\b|staatssekretär|(?:amts|fachbereichs|fachdienst|dezernats)leiter"
                    + "|leiter(?:in)? (?:des|der) (?:\\p{L}*amt|fachbereich|fachdienst|dezernat)|(?:gleichstellungs|integrations|ausländer|behinderten|senioren|datenschutz)beauftragt).*");

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
