package org.ratsfaden.press.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.HeldFiles;
import org.ratsfaden.press.Attachment;
import org.ratsfaden.press.HistoryEntry;
import org.ratsfaden.press.PressNumber;
import org.ratsfaden.press.PressRelease;
import org.ratsfaden.press.PressReleases;
import org.ratsfaden.press.ReleaseId;
import org.ratsfaden.press.ReleaseVersion;
import org.ratsfaden.press.Stage;
import org.ratsfaden.press.StaleRelease;

/** Releases in the database. */
public final class JpaPressReleases implements PressReleases {

    /** The public reads a release as long as it may read the document that stands for it. */
    private static final String PUBLIC =
            " from ReleaseRow r where r.shown = 'published' and r.year between :from and :to"
                    + " and exists (select d from DocumentRow d where d.id = r.documentId and d.visibility = 'public')";

    private final EntityManager entities;
    private final AttachmentRows attachments;
    private final Clock clock;

    /** @param entities a proxy that always means the caller's transaction */
    public JpaPressReleases(EntityManager entities, HeldFiles files, Clock clock) {
        this.entities = entities;
        attachments = new AttachmentRows(entities, files);
        this.clock = clock;
    }

    @Override
    public Optional<PressRelease> find(ReleaseId id) {
        return Optional.ofNullable(entities.find(ReleaseRow.class, id.toString()))
                .map(row -> releases(List.of(row)).getFirst());
    }

    @Override
    public Optional<PressRelease> hold(ReleaseId id) {
        return Optional.ofNullable(entities.find(ReleaseRow.class, id.toString(), LockModeType.PESSIMISTIC_WRITE))
                .map(row -> releases(List.of(row)).getFirst());
    }

    @Override
    public Optional<PressRelease> withNumber(PressNumber number) {
        return releases(entities.createQuery(
                                "select r from ReleaseRow r where r.year = :year and r.number = :number",
                                ReleaseRow.class)
                        .setParameter("year", number.year())
                        .setParameter("number", number.number()))
                .stream()
                .findFirst();
    }

    @Override
    public Optional<PressRelease> ofDocument(DocumentId document) {
        return releases(entities.createQuery(
                                "select r from ReleaseRow r where r.originDocument = :id or r.documentId = :id",
                                ReleaseRow.class)
                        .setParameter("id", document.toString()))
                .stream()
                .findFirst();
    }

    @Override
    public void add(PressRelease release, Instant at) {
        entities.persist(ReleaseRow.of(release, at));
        entities.flush();
        keepVersions(release);
    }

    @Override
    public void replace(PressRelease release) {
        ReleaseRow row = entities.find(ReleaseRow.class, release.id().toString());
        if (row == null || row.revision() != release.revision()) {
            throw new StaleRelease(release.id(), release.revision());
        }
        row.copy(release, clock.instant());
        entities.lock(row, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        keepVersions(release);
        try {
            entities.flush();
        } catch (OptimisticLockException e) {
            throw new StaleRelease(release.id(), release.revision());
        }
    }

    private void keepVersions(PressRelease release) {
        String id = release.id().toString();
        int last = release.last().number();
        attachments.removeAfter(last, release.id());
        deleteWhere("VersionRow r where r.releaseId = :id and r.number > " + last, release.id());
        for (ReleaseVersion version : release.versions()) {
            VersionRow held = entities.find(VersionRow.class, VersionRow.key(id, version.number()));
            VersionRow row = held == null ? new VersionRow(id, version.number()) : held;
            row.copy(version);
            entities.persist(row);
        }
    }

    private void deleteWhere(String rows, ReleaseId id) {
        entities.createQuery("delete from " + rows)
                .setParameter("id", id.toString())
                .executeUpdate();
    }

    @Override
    public void remove(ReleaseId id) {
        strip(id);
        deleteWhere("VersionRow r where r.releaseId = :id", id);
        deleteWhere("ReleaseRow r where r.id = :id", id);
    }

    @Override
    public void strip(ReleaseId id) {
        attachments.removeAfter(0, id);
        deleteWhere("DeedRow r where r.releaseId = :id", id);
        deleteWhere("AudienceRow r where r.releaseId = :id", id);
        deleteWhere("ReleaseLinkRow r where r.releaseId = :id", id);
    }

    @Override
    public List<PressRelease> at(Collection<Stage> stages, int limit) {
        return releases(entities.createQuery(
                        "select r from ReleaseRow r where r.stage in :stages order by r.changedAt desc, r.id",
                        ReleaseRow.class)
                .setParameter("stages", stages.stream().map(Stage::key).toList())
                .setMaxResults(limit));
    }

    @Override
    public List<ReleaseId> due(Instant now, int limit) {
        return entities
                .createQuery("select r.id from ReleaseRow r where r.dueAt <= :now order by r.dueAt, r.id", String.class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(id -> ReleaseId.parse(id).orElseThrow())
                .toList();
    }

    @Override
    public List<PressRelease> published(int year, int offset, int limit) {
        return releases(ofYear(
                        year,
                        entities.createQuery(
                                "select r" + PUBLIC + " order by r.issuedOn desc, r.number desc", ReleaseRow.class))
                .setFirstResult(offset)
                .setMaxResults(limit));
    }

    @Override
    public long countPublished(int year) {
        return ofYear(year, entities.createQuery("select count(r)" + PUBLIC, Long.class))
                .getSingleResult();
    }

    /** @param year 0 for all */
    private static <T> TypedQuery<T> ofYear(int year, TypedQuery<T> query) {
        return query.setParameter("from", year).setParameter("to", year == 0 ? 9999 : year);
    }

    @Override
    public List<Integer> years() {
        return ofYear(
                        0,
                        entities.createQuery(
                                "select distinct r.year" + PUBLIC + " order by r.year desc", Integer.class))
                .getResultList();
    }

    @Override
    public List<PressRelease> lastChanged(int limit) {
        return releases(entities.createQuery(
                        "select r from ReleaseRow r where r.shown = 'withdrawn' or (r.shown = 'published' and exists"
                                + " (select d from DocumentRow d where d.id = r.documentId and d.visibility = 'public'))"
                                + " order by r.publicSince desc, r.id",
                        ReleaseRow.class)
                .setMaxResults(limit));
    }

    private List<PressRelease> releases(TypedQuery<ReleaseRow> query) {
        return releases(query.getResultList());
    }

    private List<PressRelease> releases(List<ReleaseRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<String, List<ReleaseVersion>> versions = entities
                .createQuery(
                        "select v from VersionRow v where v.releaseId in :ids order by v.releaseId, v.number",
                        VersionRow.class)
                .setParameter("ids", rows.stream().map(ReleaseRow::id).toList())
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        VersionRow::releaseId, Collectors.mapping(VersionRow::toVersion, Collectors.toList())));
        return rows.stream()
                .map(row -> row.toRelease(versions.getOrDefault(row.id(), List.of())))
                .toList();
    }

    @Override
    public void note(ReleaseId id, HistoryEntry entry) {
        entities.persist(DeedRow.of(id.toString(), entry));
    }

    @Override
    public List<HistoryEntry> history(ReleaseId id) {
        return entities
                .createQuery("select d from DeedRow d where d.releaseId = :id order by d.doneAt, d.id", DeedRow.class)
                .setParameter("id", id.toString())
                .getResultList()
                .stream()
                .map(DeedRow::toEntry)
                .toList();
    }

    @Override
    public List<Attachment> attachments(ReleaseId id, int version) {
        return attachments.of(id, version);
    }

    @Override
    public Map<ReleaseId, List<Attachment>> attachments(Map<ReleaseId, Integer> versions) {
        return attachments.of(versions);
    }

    @Override
    public void attach(ReleaseId id, int version, Attachment attachment) {
        attachments.add(id, version, attachment);
    }

    @Override
    public void describe(Attachment attachment) {
        attachments.describe(attachment);
    }

    @Override
    public void detach(Attachment attachment) {
        attachments.remove(attachment);
    }
}
