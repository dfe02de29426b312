package org.ratsfaden.press;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ratsfaden.access.Reader;
import org.ratsfaden.concept.ChapterKey;
import org.ratsfaden.concept.Concept;
import org.ratsfaden.concept.ConceptId;
import org.ratsfaden.concept.OpenConcepts;
import org.ratsfaden.meeting.AgendaItem;
import org.ratsfaden.meeting.OpenProceedings;
import org.ratsfaden.meeting.OpenedMeeting;
import org.ratsfaden.press.ReadReleases.Answer;
import org.ratsfaden.transaction.Transactions;

/** Opens the links of releases for one reader: of either side only what this reader may read. */
public final class OpenReleaseLinks {

    private final ReleaseLinks links;
    private final ReadReleases releases;
    private final OpenProceedings proceedings;
    private final OpenConcepts concepts;
    private final Transactions transactions;

    public OpenReleaseLinks(
            ReleaseLinks links,
            ReadReleases releases,
            OpenProceedings proceedings,
            OpenConcepts concepts,
            Transactions transactions) {
        this.links = links;
        this.releases = releases;
        this.proceedings = proceedings;
        this.concepts = concepts;
        this.transactions = transactions;
    }

    /** What a release is linked to; whether the reader may read the release is asked by whoever shows it. */
    public List<Linked> of(ReleaseId release, Reader reader) {
        List<ReleaseLink> kept = transactions.inOne(() -> links.of(release));
        return kept.stream()
                .flatMap(link -> open(link.target(), link.quote(), reader).stream())
                .toList();
    }

    /** What stands behind a target; empty if this reader may know of no such thing. */
    Optional<Linked> open(LinkTarget target, String quote, Reader reader) {
        return switch (target) {
            case LinkTarget.Decision(var id) ->
                proceedings.of(List.of(id), reader).stream()
                        .findFirst()
                        .map(item -> new Linked.ToDecision(item, quote));
            case LinkTarget.Sitting(var id) ->
                proceedings.sitting(id, reader).map(meeting -> new Linked.ToSitting(meeting, quote));
            case LinkTarget.Chapter chapter ->
                concepts.open(chapter.concept(), reader)
                        .flatMap(concept -> title(concept, chapter)
                                .map(title -> new Linked.ToChapter(concept, chapter, title, quote)));
        };
    }

    private static Optional<String> title(Concept concept, LinkTarget.Chapter target) {
        return target.chapter().isWhole()
                ? Optional.of(concept.title())
                : concept.latest().chapter(target.chapter()).map(chapter -> chapter.title());
    }

    /** Published releases that tell of one of these agenda items, the newest first, each once. */
    public List<PressRelease> tellingOf(List<AgendaItem> items) {
        return published(transactions.inOne(() -> items.stream()
                .flatMap(item -> links.to(item.id()).stream())
                .distinct()
                .toList()));
    }

    /** Published releases that tell of a sitting or of one of its agenda items, the newest first, each once. */
    public List<PressRelease> tellingOf(OpenedMeeting sitting) {
        return published(transactions.inOne(() -> Stream.concat(
                        links.to(sitting.meeting().id()).stream(),
                        sitting.items().stream().flatMap(item -> links.to(item.id()).stream()))
                .distinct()
                .toList()));
    }

    /**
     * A published release, and what of a concept it tells of.
     *
     * @param chapters as they were called when it was linked; {@link ChapterKey#WHOLE_CONCEPT} for the concept as a whole
     */
    public record TellsOf(PressRelease release, Set<ChapterKey> chapters) {

        public TellsOf {
            chapters = Set.copyOf(chapters);
        }
    }

    /** Published releases that tell of a concept or of a chapter of it, the newest first. */
    public List<TellsOf> tellingOf(ConceptId concept) {
        return transactions.inOne(() -> published(links.to(concept)).stream()
                .map(release -> new TellsOf(release, chapters(release.id(), concept)))
                .toList());
    }

    private Set<ChapterKey> chapters(ReleaseId release, ConceptId concept) {
        return links.of(release).stream()
                .flatMap(link -> link.target() instanceof LinkTarget.Chapter(var of, var chapter) && of.equals(concept)
                        ? Stream.of(chapter)
                        : Stream.empty())
                .collect(Collectors.toSet());
    }

    private List<PressRelease> published(List<ReleaseId> ids) {
        return ids.stream()
                .map(releases::find)
                .filter(Answer.Shown.class::isInstance)
                .map(answer -> ((Answer.Shown) answer).release())
                .collect(Collectors.toMap(PressRelease::id, Function.identity(), (one, _) -> one))
                .values()
                .stream()
                .sorted(Comparator.comparing(
                                (PressRelease release) -> release.publicSince().orElseThrow())
                        .reversed())
                .toList();
    }
}
