package org.ratsfaden.document.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ratsfaden.document.ContentHash;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentItem;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.ItemKey;
import org.ratsfaden.document.Page;
import org.ratsfaden.document.StaleDocument;
import org.ratsfaden.document.Statements;
import org.ratsfaden.document.Subject;

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
    public List<Document> fromSource(String source) {
        return documents(entities.createQuery(
                        "select d from DocumentRow d where d.source = :source order by d.receivedAt, d.part",
                        DocumentRow.class)
                .setParameter("source", source)
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
    public Statements statements(Subject subject) {
        return new Statements(
                rows(List.of(subject)).stream().map(FindingRow::toFinding).toList());
    }

    @Override
    public List<DocumentItem> items(DocumentId id) {
        Map<ItemKey, List<Finding>> holding = holding(
                entities.createQuery(
                                "select f from FindingRow f where f.documentId = :id and f.item <> '' order by f.id",
                                FindingRow.class)
                        .setParameter("id", id.toString())
                        .getResultList(),
                FindingRow::item);
        return holding.entrySet().stream()
                .map(item -> new DocumentItem(item.getKey(), item.getValue()))
                .toList();
    }

    @Override
    public void keepStatement(Subject subject, Finding byPerson) {
        entities.persist(FindingRow.of(subject, byPerson));
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
        return holding(rows(ids.stream().map(Subject::whole).toList()), FindingRow::document);
    }

    @Override
    public Map<Subject, List<Finding>> findingsAbout(Collection<Subject> subjects) {
        Set<Subject> asked = Set.copyOf(subjects);
        return holding(
                rows(asked).stream()
                        .filter(row -> asked.contains(row.subject()))
                        .toList(),
                FindingRow::subject);
    }

    /** Everything said about these, and perhaps about other items of the same documents, by document. */
    private List<FindingRow> rows(Collection<Subject> subjects) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select f from FindingRow f where f.documentId in :ids and f.item in :items"
                                + " order by f.documentId, f.id",
                        FindingRow.class)
                .setParameter(
                        "ids", distinct(subjects, subject -> subject.document().toString()))
                .setParameter(
                        "items", distinct(subjects, subject -> subject.item().value()))
                .getResultList();
    }

    private static List<String> distinct(Collection<Subject> subjects, Function<Subject, String> part) {
        return subjects.stream().map(part).distinct().toList();
    }

    /** What holds under each key; in the order of what the machine has read, then of what only persons have said. */
    private static <K> Map<K, List<Finding>> holding(List<FindingRow> rows, Function<FindingRow, K> key) {
        Map<K, List<Finding>> said = Stream.concat(
                        rows.stream().filter(row -> !row.isByPerson()),
                        rows.stream().filter(FindingRow::isByPerson))
                .collect(Collectors.groupingBy(
                        key, LinkedHashMap::new, Collectors.mapping(FindingRow::toFinding, Collectors.toList())));
        said.replaceAll((_, findings) -> new Statements(findings).holding());
        return said;
    }

    @Override
    public void keepMachineFindings(DocumentId id, List<Finding> findings) {
        forgetRead(id, "f.item = ''");
        findings.forEach(finding -> entities.persist(FindingRow.of(Subject.whole(id), finding)));
    }

    @Override
    public void keepMachineItems(DocumentId id, List<DocumentItem> items) {
        forgetRead(id, "f.item <> ''");
        items.forEach(item -> item.findings()
                .forEach(finding -> entities.persist(FindingRow.of(new Subject(id, item.key()), finding))));
    }

    private void forgetRead(DocumentId id, String part) {
        entities.createQuery("delete from FindingRow f where f.documentId = :id and f.machineVersion is not null and "
                        + part)
                .setParameter("id", id.toString())
                .executeUpdate();
    }
}
