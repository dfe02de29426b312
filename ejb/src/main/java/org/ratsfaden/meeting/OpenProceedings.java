package org.ratsfaden.meeting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ratsfaden.access.OpeningLog;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.Documents;
import org.ratsfaden.meeting.Mentions.Found;
import org.ratsfaden.meeting.Mentions.View;
import org.ratsfaden.meeting.Mentions.Wanted;
import org.ratsfaden.meeting.Mentions.Within;
import org.ratsfaden.transaction.Transactions;

/**
 * Opens sittings and agenda items for one reader: out of the documents this reader may read, and of those only the passages. What
 * no such document tells of does not exist, neither in a list nor in a count.
 */
public final class OpenProceedings {

    private final Mentions mentions;
    private final Documents documents;
    private final Tellings tellings;
    private final OpeningLog openings;
    private final Transactions transactions;

    public OpenProceedings(Mentions mentions, Documents documents, OpeningLog openings, Transactions transactions) {
        this.mentions = mentions;
        this.documents = documents;
        this.tellings = new Tellings(mentions, documents);
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
            List<Telling> told = tellings.of(mentions.of(id), reader);
            Optional<OpenedMeeting> meeting = told.isEmpty() ? Optional.empty() : Optional.of(Tellings.meeting(told));
            note(told, reader);
            return meeting;
        });
    }

    /** Which sitting goes by this id, if {@code reader} may know of it; nothing of it is opened. */
    public Optional<Meeting> sitting(MeetingId id, Reader reader) {
        return transactions.inOne(() -> tellings.of(mentions.of(id), reader).stream()
                .findFirst()
                .map(telling -> telling.mention().meeting()));
    }

    /** The agenda items a document tells of, each with all that is told of it; in the order of the sitting. */
    public List<AgendaItem> of(DocumentId document, Reader reader) {
        return transactions.inOne(() -> {
            List<ResolutionId> told = Tellings.ofItems(tellings.of(mentions.of(document), reader)).stream()
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
                    .filter(mention -> Tellings.mayRead(reader, mention, known.orElse(null)))
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
            Found<ResolutionId> found = mentions.decided(wanted, within, tellings.view(reader));
            return new Found<>(found.total(), of(found.items(), reader));
        });
    }

    /** The documents {@code reader} may be told of, by their visibility. Joins the caller's transaction. */
    public View view(Reader reader) {
        return tellings.view(reader);
    }

    private List<AgendaItem> items(List<Mention> told, Reader reader) {
        return Tellings.items(tellings.of(told, reader));
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
