package org.ratsfaden.meeting;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.access.AccessPolicy;
import org.ratsfaden.access.OpeningLog;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.document.Description;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.Facts;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.Subject;
import org.ratsfaden.meeting.Mentions.CommitteeCount;
import org.ratsfaden.meeting.Mentions.Found;
import org.ratsfaden.meeting.Mentions.Sitting;
import org.ratsfaden.meeting.Mentions.View;
import org.ratsfaden.meeting.Mentions.Wanted;
import org.ratsfaden.meeting.Mentions.Within;
import org.ratsfaden.transaction.Transactions;

/**
 * Opens sittings and agenda items for one reader: out of the documents this reader may read, and of those only the passages. What
 * no such document tells of does not exist, neither in a list nor in a count.
 */
public final class OpenProceedings {

    /** The valid Fassung first: the more final, then minutes before extracts, then the later. */
    private static final Comparator<Telling> VALID_FIRST = Comparator.comparing(
                    (Telling telling) -> telling.mention().standing(), Comparator.reverseOrder())
            .thenComparing(telling -> telling.document().kind() != DocumentKind.MINUTES)
            .thenComparing(telling -> telling.document().arrival().receivedAt(), Comparator.reverseOrder())
            .thenComparing(telling -> telling.document().id().value());

    private final Mentions mentions;
    private final Documents documents;
    private final OpeningLog openings;
    private final Transactions transactions;

    public OpenProceedings(Mentions mentions, Documents documents, OpeningLog openings, Transactions transactions) {
        this.mentions = mentions;
        this.documents = documents;
        this.openings = openings;
        this.transactions = transactions;
    }

    /** An agenda item, if {@code reader} may know of it; whoever opens a non-public document by it is noted. */
    public Optional<AgendaItem> open(ResolutionId id, Reader reader) {
        return transactions.inOne(() -> {
            Optional<AgendaItem> item =
                    items(mentions.of(List.of(id)), reader).stream().findFirst();
            item.ifPresent(opened -> note(opened.tellings(), reader));
            return item;
        });
    }

    /** The id by which an item goes now that went by {@code old}, if {@code reader} may know of it. */
    public Optional<ResolutionId> movedTo(ResolutionId old, Reader reader) {
        return transactions.inOne(() -> mentions.movedTo(old)
                .filter(id -> !items(mentions.of(List.of(id)), reader).isEmpty()));
    }

    /** A sitting, if {@code reader} may know of it; whoever opens a non-public document by it is noted. */
    public Optional<OpenedMeeting> open(MeetingId id, Reader reader) {
        return transactions.inOne(() -> {
            List<Telling> tellings = tellings(mentions.of(id), reader);
            Optional<OpenedMeeting> meeting = tellings.isEmpty() ? Optional.empty() : Optional.of(opened(tellings));
            note(tellings, reader);
            return meeting;
        });
    }

    /** Which sitting goes by this id, if {@code reader} may know of it; nothing of it is opened. */
    public Optional<Meeting> sitting(MeetingId id, Reader reader) {
        return transactions.inOne(() -> tellings(mentions.of(id), reader).stream()
                .findFirst()
                .map(telling -> telling.mention().meeting()));
    }

    private OpenedMeeting opened(List<Telling> tellings) {
        List<Telling> sorted = ofItems(tellings).stream().sorted(VALID_FIRST).toList();
        Map<DocumentId, Telling> byDocument = new LinkedHashMap<>();
        sorted.stream()
                .filter(telling -> telling.mention().subject().item().isWhole())
                .forEach(telling -> byDocument.putIfAbsent(telling.document().id(), telling));
        sorted.forEach(telling -> byDocument.putIfAbsent(telling.document().id(), telling));
        return new OpenedMeeting(
                sorted.getFirst().mention().meeting(), List.copyOf(byDocument.values()), items(sorted));
    }

    /** The agenda items a document tells of, each with all that is told of it; in the order of the sitting. */
    public List<AgendaItem> of(DocumentId document, Reader reader) {
        return transactions.inOne(() -> {
            List<ResolutionId> told = ofItems(tellings(mentions.of(document), reader)).stream()
                    .flatMap(telling -> telling.mention().resolution().stream())
                    .toList();
            return items(mentions.of(told), reader);
        });
    }

    /** What a document speaks of, as far as it is for this reader; in the order of the sitting. */
    public List<Mention> mentionsIn(DocumentId document, Reader reader) {
        return transactions.inOne(() -> {
            Optional<Document> known = documents.find(document);
            return mentions.of(document).stream()
                    .filter(mention -> !mention.isPromise())
                    .filter(mention -> mayRead(reader, mention, known.orElse(null)))
                    .toList();
        });
    }

    /** Those of {@code ids} that exist for this reader, in their order. */
    public List<AgendaItem> of(List<ResolutionId> ids, Reader reader) {
        return transactions.inOne(() -> {
            Map<ResolutionId, AgendaItem> found = items(mentions.of(ids), reader).stream()
                    .collect(Collectors.toMap(AgendaItem::id, Function.identity()));
            return ids.stream()
                    .distinct()
                    .filter(found::containsKey)
                    .map(found::get)
                    .toList();
        });
    }

    /** Agenda items in which something was decided, latest sitting first. */
    public Found<AgendaItem> decided(Wanted wanted, Within within, Reader reader) {
        return transactions.inOne(() -> {
            Found<ResolutionId> found = mentions.decided(wanted, within, view(reader));
            return new Found<>(found.total(), of(found.items(), reader));
        });
    }

    /** Sittings, latest first. */
    public Found<Sitting> meetings(Wanted wanted, Within within, Reader reader) {
        return transactions.inOne(() -> mentions.meetings(wanted, within, view(reader)));
    }

    /** Sittings of these committees from a day on, the next first. */
    public List<Sitting> ahead(Set<CommitteeKey> committees, LocalDate from, int most, Reader reader) {
        return transactions.inOne(() -> mentions.ahead(committees, from, most, view(reader)));
    }

    /** The day of the last sitting of these committees before {@code day}; empty if none is known. */
    public Optional<LocalDate> lastBefore(Set<CommitteeKey> committees, LocalDate day, Reader reader) {
        return transactions.inOne(() -> mentions.lastBefore(committees, day, view(reader)));
    }

    /** Committees of whose sittings something is known, by name. */
    public List<CommitteeCount> committees(Reader reader) {
        return transactions.inOne(() -> mentions.committees(view(reader)));
    }

    /** Bodies of whose sittings something is known, by name. */
    public List<String> bodies(Reader reader) {
        return transactions.inOne(() -> mentions.bodies(view(reader)));
    }

    /** Years of whose sittings something is known, latest first. */
    public List<Year> years(Reader reader) {
        return transactions.inOne(() -> mentions.years(view(reader)));
    }

    /** The documents {@code reader} may be told of, by their visibility. Joins the caller's transaction. */
    public View view(Reader reader) {
        Set<Visibility> all = mentions.visibilities();
        return new View(
                all.stream()
                        .filter(visibility -> AccessPolicy.mayRead(reader, visibility))
                        .collect(Collectors.toSet()),
                all.stream()
                        .filter(visibility -> AccessPolicy.mayRead(reader, visibility.ofClosedPassage()))
                        .collect(Collectors.toSet()));
    }

    /** Without promises, which are no items of the sitting. */
    private static List<Telling> ofItems(List<Telling> tellings) {
        return tellings.stream()
                .filter(telling -> !telling.mention().isPromise())
                .toList();
    }

    private List<AgendaItem> items(List<Mention> told, Reader reader) {
        return items(tellings(told, reader));
    }

    private static List<AgendaItem> items(List<Telling> tellings) {
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

    /** What of it this reader may read. */
    private List<Telling> tellings(List<Mention> told, Reader reader) {
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

    private static Set<DocumentId> documentsOf(Collection<Mention> told) {
        return told.stream().map(mention -> mention.subject().document()).collect(Collectors.toSet());
    }

    private static boolean mayRead(Reader reader, Mention mention, @Nullable Document document) {
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

    private void note(List<Telling> opened, Reader reader) {
        reader.accountName()
                .ifPresent(account -> opened.stream()
                        .map(Telling::document)
                        .filter(document -> !(document.visibility() instanceof Visibility.Public))
                        .map(Document::id)
                        .distinct()
                        .forEach(id -> openings.opened(account, id.value(), "page")));
    }
}
