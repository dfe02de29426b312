package org.ratsfaden.web.upload;

import java.util.Optional;
import java.util.Set;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.council.CommitteeKey;

/** What the upload form says. */
final class UploadForm {

    private UploadForm() {}

    /**
     * For whom this sender declares the files: the press office brings drafts, a clerk says what they are; whatever is not said
     * to be public is not (decisions.md 5 and 6). Empty if the committee is not a name.
     */
    static Optional<Visibility> declared(Reader sender, String visibility, String committee) {
        if (!(sender instanceof Reader.Clerk)) {
            return Optional.of(new Visibility.Draft());
        }
        if (visibility.equals("public")) {
            return Optional.of(new Visibility.Public());
        }
        if (committee.isBlank()) {
            return Optional.of(new Visibility.CouncilOffice());
        }
        try {
            return Optional.of(new Visibility.OnlyFor(Set.of(CommitteeKey.of(committee))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
