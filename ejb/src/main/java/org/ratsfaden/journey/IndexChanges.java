package org.ratsfaden.journey;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ratsfaden.access.AccessPolicy;
import org.ratsfaden.access.AccessToken;
import org.ratsfaden.document.Description;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentItem;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.DocumentState;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.Facts;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.Finding;
import org.ratsfaden.particular.Particulars;
import org.ratsfaden.particular.Person;
import org.ratsfaden.search.Entry;
import org.ratsfaden.search.IndexChange;

/** What the index has to learn of documents that have changed. Joins the caller's transaction. */
final class IndexChanges {

    private final Documents documents;
    private final Particulars particulars;

    IndexChanges(Documents documents, Particulars particulars) {
        this.documents = documents;
        this.particulars = particulars;
    }

    List<IndexChange> of(List<Document> changed) {
        List<DocumentId> readable = changed.stream()
                .filter(document -> document.state() instanceof DocumentState.Recognised)
                .map(Document::id)
                .toList();
        Map<DocumentId, List<Finding>> findings = documents.findingsOf(readable);
        Map<DocumentId, List<Person>> persons = particulars.personsIn(readable);
        Map<DocumentId, List<String>> texts = documents.textsOf(readable);
        return changed.stream()
                .map(document -> change(
                        document,
                        findings.getOrDefault(document.id(), List.of()),
                        persons.getOrDefault(document.id(), List.of()),
                        texts.getOrDefault(document.id(), List.of())))
                .toList();
    }

    private IndexChange change(Document document, List<Finding> findings, List<Person> persons, List<String> texts) {
        return switch (document.state()) {
            case DocumentState.Recognised(var _, var _) ->
                new IndexChange.Put(entry(document, findings, persons, texts), document.indexSeq());
            case DocumentState.Received(), DocumentState.Quarantined(var _, var _) ->
                new IndexChange.Remove(document.id(), document.indexSeq());
            case DocumentState.Erased(var _) -> new IndexChange.Erase(document.id(), document.indexSeq());
        };
    }

    /** Of minutes those of their items, but for the closed ones: these are for fewer readers than the minutes. */
    private Set<String> outcomes(Document document, List<Finding> findings) {
        Stream<List<Finding>> ofItems = document.kind() == DocumentKind.MINUTES
                ? documents.items(document.id()).stream()
                        .filter(item -> !item.isClosed())
                        .map(DocumentItem::findings)
                : Stream.empty();
        return Stream.concat(Stream.of(findings), ofItems)
                .flatMap(said -> new Facts(said).words(Field.OUTCOME).stream())
                .collect(Collectors.toSet());
    }

    private Entry entry(Document document, List<Finding> findings, List<Person> persons, List<String> texts) {
        Set<AccessToken> asked = AccessPolicy.askedBy(document.visibility());
        boolean thirdParty = document.kind() == DocumentKind.NEWSPAPER;
        return new Entry(
                document.id(),
                Description.of(document, findings),
                outcomes(document, findings),
                persons.stream().flatMap(person -> person.publicName().stream()).collect(Collectors.toSet()),
                texts,
                thirdParty ? AccessPolicy.askedByThirdPartyText(document.visibility()) : asked,
                thirdParty ? asked : Set.of());
    }
}
