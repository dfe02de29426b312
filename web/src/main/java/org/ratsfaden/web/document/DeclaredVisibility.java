package org.ratsfaden.web.document;

import java.util.Optional;
import java.util.Set;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.web.error.Problem;
import org.ratsfaden.web.error.Refused;

/** Who a sent file is for, by the sender's role and wish (decisions.md 6). */
public final class DeclaredVisibility {

    private DeclaredVisibility() {}

    /**
     * Clerks say it; what the press office sends is its draft, whatever it says.
     *
     * @param wish {@code public} or {@code non-public}
     * @param committee the key of the committee a non-public file is for
     */
    public static Visibility of(Reader sender, Optional<String> wish, Optional<String> committee) {
        return switch (sender) {
            case Reader.Clerk(var _) -> ofClerk(wish, committee);
            case Reader.Press(var _), Reader.PressChief(var _) -> new Visibility.Draft();
            case Reader.Anonymous() -> throw new Refused(Problem.signInNeeded());
            case Reader.Member(var _, var _), Reader.Office(var _), Reader.Admin(var _) ->
                throw new Refused(Problem.notAllowed("Clerks send documents, and the press office its drafts."));
        };
    }

    private static Visibility ofClerk(Optional<String> wish, Optional<String> committee) {
        String expected = "public or non-public";
        return switch (wish.orElseThrow(() -> new Refused(Problem.missingParameter("visibility", expected)))) {
            case "public" -> {
                if (committee.isPresent()) {
                    throw new Refused(Problem.badParameter("committee", "nothing for a public file", committee.get()));
                }
                yield new Visibility.Public();
            }
            case "non-public" ->
                committee.isEmpty()
                        ? new Visibility.CouncilOffice()
                        : new Visibility.OnlyFor(Set.of(key(committee.get())));
            default -> throw new Refused(Problem.badParameter("visibility", expected, wish.get()));
        };
    }

    private static CommitteeKey key(String text) {
        try {
            return new CommitteeKey(text);
        } catch (IllegalArgumentException e) {
            throw new Refused(Problem.badParameter("committee", "a key like kultur-und-sozialausschuss", text));
        }
    }
}
