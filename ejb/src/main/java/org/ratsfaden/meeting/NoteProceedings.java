package org.ratsfaden.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ratsfaden.council.AgendaItemNumber;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentItem;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.Facts;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.ItemKey;
import org.ratsfaden.document.Subject;

/** Notes which sitting, and which of its agenda items, a document speaks of, by what holds of it now. */
public final class NoteProceedings {

    /** What leaves a trace in the follow-up: taking note, or taking off the agenda, does not. */
    private static final Set<String> DECISIONS =
            Set.of("adopted", "adopted_amended", "recommended", "rejected", "deferred", "referred", "elected");

    private final Documents documents;
    private final Mentions mentions;
    private final TakenPromises promises;
    private final String homeBody;
    private final ItemMoves moves;

    /**
     * @param homeBody whose sitting it is where a document does not say
     * @param moves learns which items go by another id now
     */
    public NoteProceedings(
            Documents documents, Mentions mentions, TakenPromises promises, String homeBody, ItemMoves moves) {
        this.documents = documents;
        this.mentions = mentions;
        this.promises = promises;
        this.homeBody = homeBody;
        this.moves = moves;
    }

    /** To be called whenever something else holds of a document. Joins the caller's transaction. */
    public void note(DocumentId id) {
        documents.find(id).ifPresent(document -> {
            List<Mention> before = mentions.of(id);
            List<Mention> now = mentionsIn(document);
            mentions.keep(id, now);
            mentions.keepPapers(id, papersIn(document));
            MovedItems.between(before, now).forEach((from, to) -> move(id, before, from, to));
        });
    }

    /**
     * As long as another document tells of the item, what hangs on it stays there; and what hangs on a closed item never comes to one
     * that another document tells of openly.
     */
    private void move(DocumentId id, List<Mention> before, ResolutionId from, ResolutionId to) {
        boolean closed = before.stream()
                .anyMatch(told -> told.isClosed()
                        && told.resolution().filter(from::equals).isPresent());
        boolean opens = closed
                && mentions.of(List.of(to)).stream()
                        .anyMatch(told ->
                                !told.isClosed() && !told.subject().document().equals(id));
        if (!opens && mentions.of(List.of(from)).isEmpty()) {
            mentions.move(from, to);
            moves.moved(from, to);
        }
    }

    /** Which paper the document is about, or each of its items. */
    private Map<ItemKey, PaperNumber> papersIn(Document document) {
        Map<ItemKey, PaperNumber> papers = new HashMap<>();
        paper(new Facts(documents.findings(document.id()))).ifPresent(paper -> papers.put(ItemKey.WHOLE, paper));
        documents
                .items(document.id())
                .forEach(item -> paper(item.facts()).ifPresent(paper -> papers.put(item.key(), paper)));
        return papers;
    }

    private static Optional<PaperNumber> paper(Facts facts) {
        return facts.words(Field.PAPER_NUMBER)
                .flatMap(words -> PaperNumber.written(words).stream().findFirst());
    }

    private List<Mention> mentionsIn(Document document) {
        Facts facts = new Facts(documents.findings(document.id()));
        return meeting(facts)
                .map(meeting -> withPromises(document, meeting, mentions(document, meeting, facts)))
                .orElse(List.of());
    }

    /** Of a document that tells of one item, each promise was made under that, whatever number it had when it was taken up. */
    private List<Mention> withPromises(Document document, Meeting meeting, List<Mention> told) {
        List<TakenPromise> taken = promises.of(document.id());
        if (told.isEmpty() || taken.isEmpty()) {
            return told;
        }
        AgendaItemNumber only = told.size() == 1 ? told.getFirst().number() : null;
        Standing standing = told.getFirst().standing();
        return Stream.concat(
                        told.stream(),
                        taken.stream()
                                .map(promise -> Mention.ofPromise(
                                        promise, only == null ? promise.number() : only, meeting, standing)))
                .toList();
    }

    /** The sitting it belongs to; empty if committee or day is missing. */
    private Optional<Meeting> meeting(Facts facts) {
        return facts.words(Field.COMMITTEE)
                .filter(name -> CommitteeKey.named(name).isPresent())
                .flatMap(committee -> facts.day(Field.MEETING_DATE)
                        .map(day -> new Meeting(facts.words(Field.BODY).orElse(homeBody), committee, day)));
    }

    private List<Mention> mentions(Document document, Meeting meeting, Facts facts) {
        return switch (document.kind()) {
            case MINUTES -> ofMinutes(document, meeting, facts);
            case EXTRACT, RESOLUTION -> List.of(ofItem(document, meeting, facts));
            case PROPOSAL, OTHER -> List.of(ofWhole(document, meeting, Standing.BEFORE));
            case PRESS_RELEASE, CONCEPT, NEWSPAPER -> List.of();
        };
    }

    private List<Mention> ofMinutes(Document document, Meeting meeting, Facts facts) {
        Standing standing = standing(facts);
        List<Mention> noted = new ArrayList<>();
        noted.add(ofWhole(document, meeting, standing));
        for (DocumentItem item : documents.items(document.id())) {
            item.number()
                    .ifPresent(number -> noted.add(
                            mention(new Subject(document.id(), item.key()), meeting, number, standing, item.facts())));
        }
        return List.copyOf(noted);
    }

    private static Mention ofWhole(Document document, Meeting meeting, Standing standing) {
        return Mention.ofSitting(Subject.whole(document.id()), meeting, standing);
    }

    /** An extract speaks of one item; if its number is not stated, of the sitting only. */
    private static Mention ofItem(Document document, Meeting meeting, Facts facts) {
        DocumentItem item = DocumentItem.keyed(List.of(facts.findings())).getFirst();
        return item.number()
                .map(number -> mention(Subject.whole(document.id()), meeting, number, standing(facts), facts))
                .orElseGet(() -> ofWhole(document, meeting, standing(facts)));
    }

    private static Mention mention(
            Subject subject, Meeting meeting, AgendaItemNumber number, Standing standing, Facts facts) {
        Optional<String> outcome = facts.words(Field.OUTCOME);
        boolean decided = outcome.map(DECISIONS::contains).orElseGet(() -> facts.says(Field.HAS_DECISION));
        return new Mention(
                subject,
                meeting,
                number,
                standing,
                ConsultationRole.of(facts, meeting),
                decided,
                outcome.orElse(null),
                ItemKind.of(facts),
                facts.words(Field.SUBMITTER).orElse(null),
                null);
    }

    private static Standing standing(Facts facts) {
        return facts.words(Field.MINUTES_STATE).flatMap(Standing::ofKey).orElse(Standing.STATED);
    }
}
