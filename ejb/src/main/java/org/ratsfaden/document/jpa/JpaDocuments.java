package org.ratsfaden.document.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ratsfaden.document.ContentHash;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentItem;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.Page;
import org.ratsfaden.document.StaleDocument;
import org.ratsfaden.document.Statements;
import org.ratsfaden.document.Subject;

/** Documents in the database. */
public final class JpaDocuments implements Documents {

    private final EntityManager entities;
    private final FindingRows findings;

    /** @param entities a proxy that always means the caller's transaction */
    public JpaDocuments(EntityManager entities) {
        this.entities = entities;
        findings = new FindingRows(entities);
    }

    @Override
    public Optional<Document> find(DocumentId id) {
        return Optional.ofNullable(entities.find(DocumentRow.class, id.toString()))
                .map(DocumentRow::toDocument);
    }

    @Override
    public List<Document> findAll(Collection<DocumentId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return documents(entities.createQuery("select d from DocumentRow d where d.id in :ids", DocumentRow.class)
                .setParameter("ids", ids.stream().map(DocumentId::toString).toList())
                .getResultList());
    }

    @Override
    public List<DocumentId> idsAfter(Optional<DocumentId> last, int limit) {
        return entities
                .createQuery("select d.id from DocumentRow d where d.id > :last order by d.id", String.class)
                .setParameter("last", last.map(DocumentId::toString).orElse(""))
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .flatMap(id -> DocumentId.parse(id).stream())
                .toList();
    }

    @Override
    public long count() {
        return entities.createQuery("select count(d) from DocumentRow d", Long.class)
                .getSingleResult();
    }

    @Override
    public Map<ContentHash, Long> files(String digits) {
        return entities
                .createQuery(
                        "select f.hash, f.bytes from FileRow f where f.hash >= :from and f.hash < :to and (exists"
                                + " (select d.id from DocumentRow d where d.fileHash = f.hash and d.state <> 'erased')"
                                + " or exists (select a.id from AttachmentRow a where a.fileHash = f.hash))",
                        Object[].class)
                .setParameter("from", digits)
                .setParameter("to", digits + "g")
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> new ContentHash((String) row[0]), row -> (Long) row[1]));
    }

    @Override
    public List<Document> ofFile(ContentHash file) {
        entities.find(FileRow.class, file.hex(), LockModeType.PESSIMISTIC_WRITE);
        return documents(entities.createQuery(
                        "select d from DocumentRow d where d.fileHash = :hash order by d.receivedAt, d.part",
                        DocumentRow.class)
                .setParameter("hash", file.hex())
                .getResultList());
    }

    @Override
    public List<Document> ofFiles(Collection<ContentHash> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        return documents(entities.createQuery(
                        "select d from DocumentRow d where d.fileHash in :hashes order by d.receivedAt, d.part",
                        DocumentRow.class)
                .setParameter("hashes", files.stream().map(ContentHash::hex).toList())
                .getResultList());
    }

    @Override
    public List<Document> fromSource(String source) {
        return documents(entities.createQuery(
                        "select d from DocumentRow d where d.source = :source order by d.receivedAt, d.part",
                        DocumentRow.class)
                .setParameter("source", source)
                .getResultList());
    }

    @Override
    public void add(Document document, long bytes) {
        if (entities.find(FileRow.class, document.file().hex(), LockModeType.PESSIMISTIC_WRITE) == null) {
            entities.persist(
                    new FileRow(document.file().hex(), bytes, document.arrival().receivedAt()));
            entities.flush();
        } else if (!ofFile(document.file()).isEmpty()) {
            throw new IllegalStateException("the file has its first document already: " + document.file());
        }
        addAnother(document);
    }

    @Override
    public void addAnother(Document document) {
        entities.persist(DocumentRow.of(document));
    }

    @Override
    public void replace(Document document) {
        DocumentRow row = entities.find(DocumentRow.class, document.id().toString());
        if (row == null || row.version() != document.version()) {
            throw new StaleDocument(document.id(), document.version());
        }
        row.copy(document, nextIndexSeq());
    }

    private long nextIndexSeq() {
        entities.createNativeQuery("update index_counter set last_seq = last_seq + 1 where id = 1")
                .executeUpdate();
        return lastIndexSeq();
    }

    @Override
    public long lastIndexSeq() {
        return ((Number) entities.createNativeQuery("select last_seq from index_counter where id = 1")
                        .getSingleResult())
                .longValue();
    }

    @Override
    public List<Document> changedSince(long indexSeq, int limit) {
        return documents(entities.createQuery(
                        "select d from DocumentRow d where d.indexSeq > :seq order by d.indexSeq", DocumentRow.class)
                .setParameter("seq", indexSeq)
                .setMaxResults(limit)
                .getResultList());
    }

    private static List<Document> documents(List<DocumentRow> rows) {
        return rows.stream().map(DocumentRow::toDocument).toList();
    }

    @Override
    public List<Page> pages(DocumentId id) {
        return entities
                .createQuery("select p from PageRow p where p.documentId = :id order by p.number", PageRow.class)
                .setParameter("id", id.toString())
                .getResultList()
                .stream()
                .map(PageRow::toPage)
                .toList();
    }

    @Override
    public Map<DocumentId, List<String>> textsOf(Collection<DocumentId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities
                .createQuery(
                        "select p.documentId, p.text from PageRow p where p.documentId in :ids"
                                + " order by p.documentId, p.number",
                        Object[].class)
                .setParameter("ids", ids.stream().map(DocumentId::toString).toList())
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> DocumentId.parse((String) row[0]).orElseThrow(),
                        Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    @Override
    public void keepPages(DocumentId id, List<Page> pages) {
        forgetPages(id);
        pages.forEach(page -> entities.persist(PageRow.of(id.toString(), page)));
        findings.moveEvidence(id, pages);
    }

    private void forgetPages(DocumentId id) {
        entities.createQuery("delete from PageRow p where p.documentId = :id")
                .setParameter("id", id.toString())
                .executeUpdate();
    }

    @Override
    public void forgetContent(DocumentId id) {
        forgetPages(id);
        findings.forget(id);
    }

    @Override
    public List<Finding> findings(DocumentId id) {
        return statements(id).holding();
    }

    @Override
    public Statements statements(Subject subject) {
        return findings.statements(subject);
    }

    @Override
    public List<DocumentItem> items(DocumentId id) {
        return findings.items(id);
    }

    @Override
    public void keepStatement(Subject subject, Finding byPerson) {
        findings.keepStatement(subject, byPerson);
    }

    @Override
    public List<DocumentId> readBefore(int machineVersion, int limit) {
        return findings.readBefore(machineVersion, limit);
    }

    @Override
    public Map<DocumentId, List<Finding>> findingsOf(Collection<DocumentId> ids) {
        return findings.ofDocuments(ids);
    }

    @Override
    public Map<Subject, List<Finding>> findingsAbout(Collection<Subject> subjects) {
        return findings.about(subjects);
    }

    @Override
    public void keepMachineFindings(DocumentId id, List<Finding> read) {
        findings.keepRead(id, read);
    }

    @Override
    public void keepMachineItems(DocumentId id, List<DocumentItem> read) {
        findings.keepItemsRead(id, read);
    }
}
