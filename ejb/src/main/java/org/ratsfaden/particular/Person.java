package org.ratsfaden.particular;

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

    /** Whether an office, a mandate or a task before the public is stated (council-practice.md, "Who may read"). */
    boolean isInOffice() {
        return role != null
                && (role.startsWith("Bürgermeister") || !NO_OFFICE.matcher(role).matches());
    }
}
