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
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.Page;
import org.ratsfaden.document.StaleDocument;
import org.ratsfaden.document.Statements;

/** Documents in the database. */
public final class JpaDocuments implements Documents {

    private final EntityManager entities;

    /** @param entities a proxy that always means the caller's transaction */
    public JpaDocuments(EntityManager entities) {
        this.entities = entities;
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
                        "select f.hash, f.bytes from FileRow f where f.hash >= :from and f.hash < :to and exists"
                                + " (select d.id from DocumentRow d where d.fileHash = f.hash and d.state <> 'erased')",
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
    public void add(Document document, long bytes) {
        entities.persist(
                new FileRow(document.file().hex(), bytes, document.arrival().receivedAt()));
        entities.flush();
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
        entities.createQuery("delete from PageRow p where p.documentId = :id")
                .setParameter("id", id.toString())
                .executeUpdate();
        pages.forEach(page -> entities.persist(PageRow.of(id.toString(), page)));
        saidByPersons(id).forEach(row -> row.moveEvidence(pages));
    }

    private List<FindingRow> saidByPersons(DocumentId id) {
        return entities.createQuery(
                        "select f from FindingRow f where f.documentId = :id and f.machineVersion is null",
                        FindingRow.class)
                .setParameter("id", id.toString())
                .getResultList();
    }

    @Override
    public void forgetContent(DocumentId id) {
        for (String rows : List.of("PageRow", "FindingRow")) {
            entities.createQuery("delete from " + rows + " r where r.documentId = :id")
                    .setParameter("id", id.toString())
                    .executeUpdate();
        }
    }

    @Override
    public List<Finding> findings(DocumentId id) {
        return statements(id).holding();
    }

    @Override
    public Statements statements(DocumentId id) {
        return new Statements(entities
                .createQuery("select f from FindingRow f where f.documentId = :id order by f.id", FindingRow.class)
                .setParameter("id", id.toString())
                .getResultList()
                .stream()
                .map(FindingRow::toFinding)
                .toList());
    }

    @Override
    public void keepStatement(DocumentId id, Finding byPerson) {
        entities.persist(FindingRow.of(id.toString(), byPerson));
    }

    @Override
    public List<DocumentId> readBefore(int machineVersion, int limit) {
        return entities
                .createQuery(
                        "select distinct f.documentId from FindingRow f where f.machineVersion < :version",
                        String.class)
                .setParameter("version", machineVersion)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(id -> DocumentId.parse(id).orElseThrow())
                .toList();
    }

    @Override
    public Map<DocumentId, List<Finding>> findingsOf(Collection<DocumentId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities
                .createQuery(
                        "select f from FindingRow f where f.documentId in :ids order by f.documentId, f.id",
                        FindingRow.class)
                .setParameter("ids", ids.stream().map(DocumentId::toString).toList())
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        FindingRow::document,
                        Collectors.collectingAndThen(
                                Collectors.mapping(FindingRow::toFinding, Collectors.toList()),
                                said -> new Statements(said).holding())));
    }

    @Override
    public void keepMachineFindings(DocumentId id, List<Finding> findings) {
        entities.createQuery("delete from FindingRow f where f.documentId = :id and f.machineVersion is not null")
                .setParameter("id", id.toString())
                .executeUpdate();
        findings.forEach(finding -> entities.persist(FindingRow.of(id.toString(), finding)));
    }
}
