package org.ratsfaden.press.jpa;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.ratsfaden.concept.ChapterKey;
import org.ratsfaden.concept.ConceptId;
import org.ratsfaden.meeting.MeetingId;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.press.LinkTarget;
import org.ratsfaden.press.ReleaseId;
import org.ratsfaden.press.ReleaseLink;
import org.ratsfaden.press.ReleaseLinks;

/** Links of releases in the database. */
public final class JpaReleaseLinks implements ReleaseLinks {

    private final EntityManager entities;

    /** @param entities a proxy that always means the caller's transaction */
    public JpaReleaseLinks(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<ReleaseLink> of(ReleaseId release) {
        return entities
                .createQuery(
                        "select r from ReleaseLinkRow r where r.releaseId = :id order by r.target",
                        ReleaseLinkRow.class)
                .setParameter("id", release.toString())
                .getResultList()
                .stream()
                .map(ReleaseLinkRow::toLink)
                .toList();
    }

    @Override
    public void keep(ReleaseId release, ReleaseLink link) {
        row(release, link.target())
                .ifPresentOrElse(
                        row -> row.copy(link), () -> entities.persist(ReleaseLinkRow.of(release.toString(), link)));
    }

    private Optional<ReleaseLinkRow> row(ReleaseId release, LinkTarget target) {
        return Optional.ofNullable(entities.find(ReleaseLinkRow.class, ReleaseLinkRow.key(release.toString(), target)));
    }

    @Override
    public void remove(ReleaseId release, LinkTarget target) {
        row(release, target).ifPresent(entities::remove);
    }

    @Override
    public List<ReleaseId> to(ResolutionId decision) {
        return releases("r.target = :target", new LinkTarget.Decision(decision).key());
    }

    @Override
    public List<ReleaseId> to(MeetingId sitting) {
        return releases("r.target = :target", new LinkTarget.Sitting(sitting).key());
    }

    @Override
    public List<ReleaseId> to(ConceptId concept) {
        return releases("r.target like :target", "chapter/" + concept + "/%");
    }

    private List<ReleaseId> releases(String condition, String target) {
        return entities
                .createQuery(
                        "select distinct r.releaseId from ReleaseLinkRow r where " + condition
                                + " order by r.releaseId",
                        String.class)
                .setParameter("target", target)
                .getResultList()
                .stream()
                .map(id -> ReleaseId.parse(id).orElseThrow())
                .toList();
    }

    @Override
    public void move(ResolutionId from, ResolutionId to) {
        move(new LinkTarget.Decision(from), new LinkTarget.Decision(to));
    }

    @Override
    public void rename(ConceptId concept, ChapterKey before, ChapterKey after) {
        move(new LinkTarget.Chapter(concept, before), new LinkTarget.Chapter(concept, after));
    }

    private void move(LinkTarget before, LinkTarget after) {
        for (ReleaseId release : releases("r.target = :target", before.key())) {
            row(release, before).map(ReleaseLinkRow::toLink).ifPresent(link -> {
                if (row(release, after).isEmpty()) {
                    keep(release, new ReleaseLink(after, link.quote(), link.by(), link.at()));
                }
                remove(release, before);
            });
        }
    }
}
