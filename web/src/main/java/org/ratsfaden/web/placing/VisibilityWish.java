package org.ratsfaden.web.placing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.web.error.Problem;
import org.ratsfaden.web.error.Refused;

/** For whom somebody wishes a document to be, in the words it is sent with. */
final class VisibilityWish {

    private static final String EXPECTED = "public, non-public or draft";

    private VisibilityWish() {}

    /**
     * What a program wishes.
     *
     * @param visibility {@code public}, {@code non-public} or {@code draft}
     * @param committees keys of the committees that a non-public document is for; none means the council office
     * @throws Refused if it makes no sense
     */
    static Visibility of(String visibility, List<String> committees) {
        if (!committees.isEmpty() && !visibility.equals("non-public")) {
            throw new Refused(Problem.badParameter("committees", "none, unless it is non-public", visibility));
        }
        return switch (visibility) {
            case "public" -> new Visibility.Public();
            case "draft" -> new Visibility.Draft();
            case "non-public" ->
                committees.isEmpty() ? new Visibility.CouncilOffice() : new Visibility.OnlyFor(keys(committees));
            case "" -> throw new Refused(Problem.missingParameter("visibility", EXPECTED));
            default -> throw new Refused(Problem.badParameter("visibility", EXPECTED, visibility));
        };
    }

    private static Set<CommitteeKey> keys(List<String> committees) {
        return committees.stream().map(VisibilityWish::key).collect(Collectors.toSet());
    }

    private static CommitteeKey key(String text) {
        return CommitteeKey.parse(text)
                .orElseThrow(() ->
                        new Refused(Problem.badParameter("committees", "keys like kultur-und-sozialausschuss", text)));
    }
}
