package org.ratsfaden.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Documents in memory; not for several threads. */
public final class InMemoryDocuments implements Documents {

    private final Map<DocumentId, Document> documents = new LinkedHashMap<>();
    private final Map<DocumentId, List<Page>> pages = new LinkedHashMap<>();
    private final Map<DocumentId, List<Finding>> findings = new LinkedHashMap<>();
    private final Map<ContentHash, Long> files = new LinkedHashMap<>();
    private long lastIndexSeq;

    @Override
    public Optional<Document> find(DocumentId id) {
        return Optional.ofNullable(documents.get(id));
    }

    @Override
    public List<Document> findAll(Collection<DocumentId> ids) {
        return ids.stream().map(this::find).flatMap(Optional::stream).toList();
    }

    @Override
    public List<DocumentId> idsAfter(Optional<DocumentId> last, int limit) {
        return documents.keySet().stream()
                .sorted(Comparator.comparing(DocumentId::toString))
                .filter(id ->
                        last.isEmpty() || id.toString().compareTo(last.get().toString()) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public long count() {
        return documents.size();
    }

    @Override
    public Map<ContentHash, Long> files(String digits) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().hex().startsWith(digits)
                        && !ofFile(file.getKey()).stream().allMatch(Document::isErased))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<Document> ofFile(ContentHash file) {
        return documents.values().stream()
                .filter(document -> document.file().equals(file))
                .sorted(Comparator.comparing(document -> document.arrival().receivedAt()))
                .toList();
    }

    @Override
    public List<Document> ofFiles(Collection<ContentHash> files) {
        return files.stream().flatMap(file -> ofFile(file).stream()).toList();
    }

    @Override
    public void add(Document document, long bytes) {
        if (!ofFile(document.file()).isEmpty()) {
            throw new IllegalStateException("file is known already: " + document.file());
        }
        files.put(document.file(), bytes);
        addAnother(document);
    }

    @Override
    public void addAnother(Document document) {
        documents.put(document.id(), next(document, document.indexSeq()));
    }

    @Override
    public void replace(Document document) {
        Document held = documents.get(document.id());
        if (held == null || held.version() != document.version()) {
            throw new StaleDocument(document.id(), document.version());
        }
        documents.put(document.id(), next(document, ++lastIndexSeq));
    }

    private static Document next(Document document, long indexSeq) {
        return new Document(
                document.id(),
                document.file(),
                document.part(),
                document.arrival(),
                document.visibility(),
                document.kind(),
                document.state(),
                indexSeq,
                document.version() + 1);
    }

    @Override
    public List<Document> changedSince(long indexSeq, int limit) {
        return documents.values().stream()
                .filter(document -> document.indexSeq() > indexSeq)
                .sorted(Comparator.comparing(Document::indexSeq))
                .limit(limit)
                .toList();
    }

    @Override
    public long lastIndexSeq() {
        return lastIndexSeq;
    }

    @Override
    public List<Page> pages(DocumentId id) {
        return pages.getOrDefault(id, List.of());
    }

    @Override
    public Map<DocumentId, List<String>> textsOf(Collection<DocumentId> ids) {
        return ids.stream()
                .filter(pages::containsKey)
                .collect(Collectors.toMap(
                        id -> id, id -> pages(id).stream().map(Page::text).toList()));
    }

    @Override
    public void keepPages(DocumentId id, List<Page> kept) {
        pages.put(id, List.copyOf(kept));
        findings.computeIfPresent(
                id,
                (_, said) -> said.stream()
                        .map(finding ->
                                finding.source() instanceof FindingSource.Person ? moved(finding, kept) : finding)
                        .toList());
    }

    private static Finding moved(Finding finding, List<Page> kept) {
        Evidence evidence = finding.evidence();
        return new Finding(
                finding.field(),
                finding.value(),
                finding.confidence(),
                evidence == null ? null : evidence.in(kept).orElse(null),
                finding.source());
    }

    @Override
    public void forgetContent(DocumentId id) {
        pages.remove(id);
        findings.remove(id);
    }

    @Override
    public List<Finding> findings(DocumentId id) {
        return statements(id).holding();
    }

    @Override
    public Statements statements(DocumentId id) {
        return new Statements(findings.getOrDefault(id, List.of()));
    }

    @Override
    public void keepStatement(DocumentId id, Finding byPerson) {
        findings.merge(
                id,
                List.of(byPerson),
                (before, now) -> Stream.concat(before.stream(), now.stream()).toList());
    }

    @Override
    public List<DocumentId> readBefore(int machineVersion, int limit) {
        return findings.entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                        .anyMatch(finding -> finding.source() instanceof FindingSource.Machine(var version)
                                && version < machineVersion))
                .map(Map.Entry::getKey)
                .limit(limit)
                .toList();
    }

    @Override
    public Map<DocumentId, List<Finding>> findingsOf(Collection<DocumentId> ids) {
        return ids.stream().filter(findings::containsKey).collect(Collectors.toMap(id -> id, this::findings));
    }

    @Override
    public void keepMachineFindings(DocumentId id, List<Finding> read) {
        Stream<Finding> said =
                statements(id).said().stream().filter(finding -> finding.source() instanceof FindingSource.Person);
        findings.put(id, Stream.concat(said, read.stream()).toList());
    }
}
