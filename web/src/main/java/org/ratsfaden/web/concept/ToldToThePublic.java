package org.ratsfaden.web.concept;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ratsfaden.concept.ChapterKey;
import org.ratsfaden.concept.ConceptEdition;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.linking.ChapterLink.State;
import org.ratsfaden.linking.OpenedLink;
import org.ratsfaden.web.press.ReleaseListView.Line;
import org.ratsfaden.web.press.ToldByReleases.OfConcept;

/**
 * The releases the press office has linked to a concept, each where a reader looks for it: at the chapters it tells of, or at the
 * concept as a whole. It has said so itself: what a machine suggests for the same release is not counted beside it.
 */
final class ToldToThePublic {

    private final List<OfConcept> releases;
    private final Set<ChapterKey> fields;

    /** @param edition the one that is shown */
    ToldToThePublic(List<OfConcept> releases, ConceptEdition edition) {
        this.releases = releases;
        this.fields = edition.chapters().stream().map(chapter -> chapter.key()).collect(Collectors.toSet());
    }

    /** Whether a machine has suggested it, for a release of which the press office has said what it tells of. */
    boolean isSaidOtherwise(OpenedLink opened) {
        return opened.link().state() == State.SUGGESTED
                && documents()
                        .anyMatch(document -> document.equals(opened.document().id()));
    }

    private Stream<DocumentId> documents() {
        return releases.stream().flatMap(release -> Stream.ofNullable(release.document()));
    }

    /** What of the concept a release tells of; a chapter that is called otherwise by now counts as the concept as a whole. */
    private Set<ChapterKey> chapters(OfConcept release) {
        return release.chapters().stream()
                .map(key -> fields.contains(key) ? key : ChapterKey.WHOLE_CONCEPT)
                .collect(Collectors.toSet());
    }

    /** Those that tell of a chapter and do not stand there already. */
    List<Line> at(ChapterKey chapter, List<OpenedLink> there) {
        return releases.stream()
                .filter(release -> chapters(release).contains(chapter))
                .filter(release -> there.stream()
                        .noneMatch(link ->
                                Optional.of(link.document().id()).equals(Optional.ofNullable(release.document()))))
                .map(OfConcept::line)
                .toList();
    }
}
