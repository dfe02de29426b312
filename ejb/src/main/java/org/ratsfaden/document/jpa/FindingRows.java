package org.ratsfaden.document.jpa;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentItem;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.ItemKey;
import org.ratsfaden.document.Page;
import org.ratsfaden.document.Statements;
import org.ratsfaden.document.Subject;

/** What machine and persons have said about documents and their items, in the database. */
final class FindingRows {

    private final EntityManager entities;

    FindingRows(EntityManager entities) {
        this.entities = entities;
    }

    /** What persons have said goes with its words to where these stand in {@code pages}. */
    void moveEvidence(DocumentId id, List<Page> pages) {
        entities.createQuery(
                        "select f from FindingRow f where f.documentId = :id and f.machineVersion is null",
                        FindingRow.class)
                .setParameter("id", id.toString())
                .getResultList()
                .forEach(row -> row.moveEvidence(pages));
    }

    void forget(DocumentId id) {
        entities.createQuery("delete from FindingRow f where f.documentId = :id")
                .setParameter("id", id.toString())
                .executeUpdate();
    }

    Statements statements(Subject subject) {
        return new Statements(
                rows(List.of(subject)).stream().map(FindingRow::toFinding).toList());
    }

    List<DocumentItem> items(DocumentId id) {
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

    void keepStatement(Subject subject, Finding byPerson) {
        entities.persist(FindingRow.of(subject, byPerson));
    }

    List<DocumentId> readBefore(int machineVersion, int limit) {
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

    Map<DocumentId, List<Finding>> ofDocuments(Collection<DocumentId> ids) {
        return holding(rows(ids.stream().map(Subject::whole).toList()), FindingRow::document);
    }

    Map<Subject, List<Finding>> about(Collection<Subject> subjects) {
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

    void keepRead(DocumentId id, List<Finding> findings) {
        forgetRead(id, "f.item = ''");
        findings.forEach(finding -> entities.persist(FindingRow.of(Subject.whole(id), finding)));
    }

    void keepItemsRead(DocumentId id, List<DocumentItem> items) {
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
