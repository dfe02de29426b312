package org.ratsfaden.press.jpa;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ratsfaden.document.HeldFiles;
import org.ratsfaden.press.Attachment;
import org.ratsfaden.press.ReleaseId;

/** What goes with releases, in the database. Whatever is taken away is let go of. */
final class AttachmentRows {

    private final EntityManager entities;
    private final HeldFiles files;

    AttachmentRows(EntityManager entities, HeldFiles files) {
        this.entities = entities;
        this.files = files;
    }

    List<Attachment> of(ReleaseId id, int version) {
        return rows(id, version).stream().map(AttachmentRow::toAttachment).toList();
    }

    private List<AttachmentRow> rows(ReleaseId id, int version) {
        return entities.createQuery(
                        "select a from AttachmentRow a where a.releaseId = :id and a.version = :version"
                                + " order by a.position",
                        AttachmentRow.class)
                .setParameter("id", id.toString())
                .setParameter("version", version)
                .getResultList();
    }

    Map<ReleaseId, List<Attachment>> of(Map<ReleaseId, Integer> versions) {
        if (versions.isEmpty()) {
            return Map.of();
        }
        return entities
                .createQuery(
                        "select a from AttachmentRow a where a.releaseId in :ids order by a.releaseId, a.position",
                        AttachmentRow.class)
                .setParameter(
                        "ids",
                        versions.keySet().stream().map(ReleaseId::toString).toList())
                .getResultList()
                .stream()
                .filter(row -> row.isOf(versions))
                .collect(Collectors.groupingBy(
                        AttachmentRow::release, Collectors.mapping(AttachmentRow::toAttachment, Collectors.toList())));
    }

    void add(ReleaseId id, int version, Attachment attachment) {
        int last = rows(id, version).stream().map(AttachmentRow::position).reduce(0, Math::max);
        entities.persist(AttachmentRow.of(id.toString(), version, last + 1, attachment));
    }

    void describe(Attachment attachment) {
        row(attachment).ifPresent(row -> row.describe(attachment));
    }

    private Optional<AttachmentRow> row(Attachment attachment) {
        return Optional.ofNullable(
                entities.find(AttachmentRow.class, attachment.id().toString()));
    }

    void remove(Attachment attachment) {
        row(attachment).ifPresent(this::remove);
    }

    /** @param last version that keeps what goes with it */
    void removeAfter(int last, ReleaseId id) {
        entities.createQuery(
                        "select a from AttachmentRow a where a.releaseId = :id and a.version > :last",
                        AttachmentRow.class)
                .setParameter("id", id.toString())
                .setParameter("last", last)
                .getResultList()
                .forEach(this::remove);
    }

    private void remove(AttachmentRow row) {
        entities.remove(row);
        files.letGo(row.file());
    }
}
