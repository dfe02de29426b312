package org.ratsfaden.concept;

import java.util.Optional;
import org.ratsfaden.document.DocumentId;

/** Forgets what an erased document told of a concept, and with the last that told of it what persons made of that. */
public final class ForgetAnnouncement {

    private final Announcements announcements;
    private final EditionWords words;

    public ForgetAnnouncement(Announcements announcements, EditionWords words) {
        this.announcements = announcements;
        this.words = words;
    }

    /** An outline is made of titles that documents named. Joins the caller's transaction. */
    public void ofErased(DocumentId document) {
        Optional<ConceptId> told = announcements.of(document).map(Announcement::concept);
        announcements.keep(document, Optional.empty());
        words.forget(EditionId.of(document));
        told.filter(concept -> announcements.all().stream()
                        .noneMatch(other -> other.concept().equals(concept)))
                .map(EditionId::without)
                .ifPresent(words::forget);
    }
}
