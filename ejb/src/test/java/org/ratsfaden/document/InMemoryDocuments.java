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
    private final Map<Subject, List<Finding>> findings = new LinkedHashMap<>();
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
    public List<Document> fromSource(String source) {
        return documents.values().stream()
                .filter(document -> document.arrival().source().equals(source))
                .sorted(Comparator.comparing(document -> document.arrival().receivedAt()))
                .toList();
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
        findings.replaceAll((subject, said) -> subject.document().equals(id)
                ? said.stream()
                        .map(finding ->
                                finding.source() instanceof FindingSource.Person ? moved(finding, kept) : finding)
                        .toList()
                : said);
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
        findings.keySet().removeIf(subject -> subject.document().equals(id));
    }

    @Override
    public List<Finding> findings(DocumentId id) {
        return statements(id).holding();
    }

    @Override
    public Statements statements(Subject subject) {
        return new Statements(findings.getOrDefault(subject, List.of()));
    }

    @Override
    public List<DocumentItem> items(DocumentId id) {
        return Stream.concat(
                        about(id)
                                .filter(subject ->
                                        readByMachine(statements(subject).said())),
                        about(id)
                                .filter(subject ->
                                        !readByMachine(statements(subject).said())))
                .filter(subject -> !subject.item().isWhole())
                .map(subject ->
                        new DocumentItem(subject.item(), statements(subject).holding()))
                .toList();
    }

    private Stream<Subject> about(DocumentId id) {
        return findings.keySet().stream().filter(subject -> subject.document().equals(id));
    }

    private static boolean readByMachine(List<Finding> said) {
        return said.stream().anyMatch(finding -> finding.source() instanceof FindingSource.Machine);
    }

    @Override
    public void keepStatement(Subject subject, Finding byPerson) {
        findings.merge(
                subject,
                List.of(byPerson),
                (before, now) -> Stream.concat(before.stream(), now.stream()).toList());
    }

    @Override
    public List<DocumentId> readBefore(int machineVersion, int limit) {
        return findings.entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                        .anyMatch(finding -> finding.source() instanceof FindingSource.Machine(var version)
                                && version < machineVersion))
                .map(entry -> entry.getKey().document())
                .distinct()
                .limit(limit)
                .toList();
    }

    @Override
    public Map<DocumentId, List<Finding>> findingsOf(Collection<DocumentId> ids) {
        return ids.stream()
                .filter(id -> findings.containsKey(Subject.whole(id)))
                .collect(Collectors.toMap(id -> id, this::findings));
    }

    @Override
    public Map<Subject, List<Finding>> findingsAbout(Collection<Subject> subjects) {
        return subjects.stream()
                .distinct()
                .filter(findings::containsKey)
                .collect(Collectors.toMap(
                        subject -> subject, subject -> statements(subject).holding()));
    }

    @Override
    public void keepMachineFindings(DocumentId id, List<Finding> read) {
        keepRead(Subject.whole(id), read);
    }

    @Override
    public void keepMachineItems(DocumentId id, List<DocumentItem> items) {
        List<Subject> before =
                about(id).filter(subject -> !subject.item().isWhole()).toList();
        Map<Subject, List<Finding>> persons = new LinkedHashMap<>();
        for (Subject subject : before) {
            persons.put(subject, saidByPersons(subject));
            findings.remove(subject);
        }
        items.forEach(item -> findings.put(new Subject(id, item.key()), item.findings()));
        persons.forEach((subject, said) -> said.forEach(finding -> keepStatement(subject, finding)));
    }

    private List<Finding> saidByPersons(Subject subject) {
        return statements(subject).said().stream()
                .filter(finding -> finding.source() instanceof FindingSource.Person)
                .toList();
    }

    private void keepRead(Subject subject, List<Finding> read) {
        findings.put(
                subject,
                Stream.concat(saidByPersons(subject).stream(), read.stream()).toList());
    }
}
