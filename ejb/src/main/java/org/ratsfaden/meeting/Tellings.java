package org.ratsfaden.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.access.AccessPolicy;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.document.Description;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.Facts;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.Subject;
import org.ratsfaden.meeting.Mentions.View;

/** Mentions made into what they tell one reader. Joins the caller's transaction. */
final class Tellings {

    /** The valid Fassung first: the more final, then minutes before extracts, then the later. */
    private static final Comparator<Telling> VALID_FIRST = Comparator.comparing(
                    (Telling telling) -> telling.mention().standing(), Comparator.reverseOrder())
            .thenComparing(telling -> telling.document().kind() != DocumentKind.MINUTES)
            .thenComparing(telling -> telling.document().arrival().receivedAt(), Comparator.reverseOrder())
            .thenComparing(telling -> telling.document().id().value());

    private final Mentions mentions;
    private final Documents documents;

    Tellings(Mentions mentions, Documents documents) {
        this.mentions = mentions;
        this.documents = documents;
    }

    /** The documents {@code reader} may be told of, by their visibility. */
    View view(Reader reader) {
        Set<Visibility> all = mentions.visibilities();
        return new View(
                all.stream()
                        .filter(visibility -> AccessPolicy.mayRead(reader, visibility))
                        .collect(Collectors.toSet()),
                all.stream()
                        .filter(visibility -> AccessPolicy.mayRead(reader, visibility.ofClosedPassage()))
                        .collect(Collectors.toSet()));
    }

    /** What of it this reader may read. */
    List<Telling> of(List<Mention> told, Reader reader) {
        Map<DocumentId, Document> known = documents.findAll(documentsOf(told)).stream()
                .collect(Collectors.toMap(Document::id, Function.identity()));
        List<Mention> allowed = told.stream()
                .filter(mention ->
                        mayRead(reader, mention, known.get(mention.subject().document())))
                .toList();
        Map<Subject, List<Finding>> findings = documents.findingsAbout(Stream.concat(
                        allowed.stream().map(Mention::subject),
                        documentsOf(allowed).stream().map(Subject::whole))
                .collect(Collectors.toSet()));
        return allowed.stream()
                .flatMap(
                        mention -> Stream.ofNullable(known.get(mention.subject().document()))
                                .map(document -> telling(mention, document, findings)))
                .toList();
    }

    /** A sitting, as at least one telling tells of it. */
    static OpenedMeeting meeting(List<Telling> tellings) {
        List<Telling> sorted = ofItems(tellings).stream().sorted(VALID_FIRST).toList();
        Map<DocumentId, Telling> byDocument = new LinkedHashMap<>();
        sorted.stream()
                .filter(telling -> telling.mention().subject().item().isWhole())
                .forEach(telling -> byDocument.putIfAbsent(telling.document().id(), telling));
        sorted.forEach(telling -> byDocument.putIfAbsent(telling.document().id(), telling));
        return new OpenedMeeting(
                sorted.getFirst().mention().meeting(), List.copyOf(byDocument.values()), items(sorted));
    }

    /** The agenda items that are told of, in the order of the sitting. */
    static List<AgendaItem> items(List<Telling> tellings) {
        Map<ResolutionId, List<Telling>> byItem = new LinkedHashMap<>();
        for (Telling telling : tellings) {
            telling.mention()
                    .resolution()
                    .ifPresent(id ->
                            byItem.computeIfAbsent(id, _ -> new ArrayList<>()).add(telling));
        }
        return byItem.values().stream()
                .map(item -> new AgendaItem(item.stream().sorted(VALID_FIRST).toList()))
                .sorted(Comparator.comparing(AgendaItem::number))
                .toList();
    }

    /** Without promises, which are no items of the sitting. */
    static List<Telling> ofItems(List<Telling> tellings) {
        return tellings.stream()
                .filter(telling -> !telling.mention().isPromise())
                .toList();
    }

    private static Set<DocumentId> documentsOf(Collection<Mention> told) {
        return told.stream().map(mention -> mention.subject().document()).collect(Collectors.toSet());
    }

    static boolean mayRead(Reader reader, Mention mention, @Nullable Document document) {
        if (document == null) {
            return false;
        }
        Visibility visibility = document.visibility();
        return AccessPolicy.mayRead(reader, mention.isClosed() ? visibility.ofClosedPassage() : visibility);
    }

    private static Telling telling(Mention mention, Document document, Map<Subject, List<Finding>> findings) {
        List<Finding> whole = findings.getOrDefault(Subject.whole(document.id()), List.of());
        return new Telling(
                document,
                Description.of(document, whole),
                mention,
                mention.promised() == null
                        ? new Facts(findings.getOrDefault(mention.subject(), List.of()))
                        : mention.promised().facts());
    }
}
