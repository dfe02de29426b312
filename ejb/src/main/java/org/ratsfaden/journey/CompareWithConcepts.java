package org.ratsfaden.journey;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ratsfaden.concept.AnnouncedConcept;
import org.ratsfaden.concept.Announcement;
import org.ratsfaden.concept.Announcements;
import org.ratsfaden.concept.ConceptDecisions;
import org.ratsfaden.concept.Milestone;
import org.ratsfaden.concept.Milestone.Kind;
import org.ratsfaden.concept.MilestonesTold;
import org.ratsfaden.document.Description;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.DocumentState;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.Page;
import org.ratsfaden.linking.LinkDocuments;
import org.ratsfaden.particular.Deadline;
import org.ratsfaden.particular.Enclosure;
import org.ratsfaden.particular.Event;
import org.ratsfaden.particular.Otherwise;
import org.ratsfaden.particular.Particular;
import org.ratsfaden.particular.Particulars;
import org.ratsfaden.particular.Person;
import org.ratsfaden.particular.Promise;
import org.ratsfaden.particular.Quotation;
import org.ratsfaden.transaction.Transactions;

/** What a document has to do with concepts: whether it tells of one that has no document yet, and which chapters it serves. */
public final class CompareWithConcepts {

    private final Documents documents;
    private final Particulars particulars;
    private final Announcements announcements;
    private final LinkDocuments links;
    private final StepQueue queue;
    private final Transactions transactions;

    public CompareWithConcepts(
            Documents documents,
            Particulars particulars,
            Announcements announcements,
            LinkDocuments links,
            StepQueue queue,
            Transactions transactions) {
        this.documents = documents;
        this.particulars = particulars;
        this.announcements = announcements;
        this.links = links;
        this.queue = queue;
        this.transactions = transactions;
    }

    private record Known(
            Document document,
            List<Page> pages,
            List<Finding> findings,
            List<Particular> particulars,
            Optional<Announcement> told) {}

    /** Compares a document and keeps what comes of it; if the concepts are others now, with the step that compares all others anew. */
    public void compare(DocumentId id) {
        Optional<Known> known = transactions.inOne(() -> documents
                .find(id)
                .filter(document -> document.state() instanceof DocumentState.Recognised)
                .map(document -> new Known(
                        document,
                        documents.pages(id),
                        documents.findings(id),
                        particulars.of(id),
                        announcements.of(id))));
        known.ifPresent(this::keepTold);
        links.link(id);
    }

    private void keepTold(Known known) {
        Optional<Announcement> now = announcement(known);
        if (now.equals(known.told())) {
            return;
        }
        transactions.inOne(() -> {
            if (isThere(known.document())) {
                String before = links.compared();
                announcements.keep(known.document().id(), now);
                if (!links.compared().equals(before)) {
                    queue.add(new Step.CompareOthers(known.document().id()));
                }
            }
            return known;
        });
    }

    private boolean isThere(Document document) {
        return documents.ofFile(document.file()).stream()
                .filter(one -> one.id().equals(document.id()))
                .anyMatch(one -> one.state() instanceof DocumentState.Recognised);
    }

    private static Optional<Announcement> announcement(Known known) {
        if (known.document().kind() == DocumentKind.CONCEPT || known.pages().isEmpty()) {
            return Optional.empty();
        }
        return told(known).flatMap(told -> body(told, known).map(body -> announcement(told, body, known)));
    }

    /** Its fields say most; then that it is commissioned by this document; then that it was adopted once. */
    private static Optional<AnnouncedConcept> told(Known known) {
        return AnnouncedConcept.in(known.pages())
                .or(() -> ConceptDecisions.commissioned(known.pages(), statements(known)))
                .or(() -> ConceptDecisions.adopted(known.pages()));
    }

    private static List<Evidence> statements(Known known) {
        return switch (known.document().kind()) {
            case EXTRACT, RESOLUTION, PROPOSAL ->
                known.findings().stream()
                        .filter(finding -> finding.field() == Field.TITLE
                                || finding.field() == Field.DECISION_TEXT
                                || finding.field() == Field.PROPOSED_DECISION)
                        .flatMap(finding -> Stream.ofNullable(finding.evidence()))
                        .toList();
            case PRESS_RELEASE, MINUTES, CONCEPT, NEWSPAPER, OTHER -> List.of();
        };
    }

    /** Named with the concept, or else the document's own; a concept of nobody is none. */
    private static Optional<String> body(AnnouncedConcept told, Known known) {
        return Optional.ofNullable(told.body())
                .or(() -> Optional.ofNullable(
                        Description.of(known.document(), known.findings()).body()));
    }

    private static Announcement announcement(AnnouncedConcept told, String body, Known known) {
        return new Announcement(
                known.document().id(),
                told.title(),
                body,
                told.stage(),
                told.adoptedOn(),
                told.evidence(),
                told.fields(),
                MilestonesTold.of(
                        told.title(),
                        known.pages(),
                        known.particulars().stream()
                                .flatMap(particular -> milestone(particular).stream())
                                .toList()));
    }

    private static Optional<Milestone> milestone(Particular particular) {
        return switch (particular) {
            case Event(var title, var day, var _, var _, var _, var evidence) ->
                Optional.of(new Milestone(Kind.EVENT, title, day, day, evidence));
            case Deadline(var wording, var window, var evidence) ->
                Optional.ofNullable(window.to())
                        .map(to -> new Milestone(Kind.DEADLINE, wording, window.from(), to, evidence));
            case Person(var _, var _, var _),
                    Promise(var _, var _, var _, var _),
                    Enclosure(var _, var _),
                    Quotation(var _, var _, var _),
                    Otherwise(var _, var _, var _) -> Optional.empty();
        };
    }
}
