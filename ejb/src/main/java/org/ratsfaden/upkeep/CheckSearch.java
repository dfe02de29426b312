package org.ratsfaden.upkeep;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ratsfaden.access.AccessPolicy;
import org.ratsfaden.access.Reader;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.DocumentState;
import org.ratsfaden.document.Documents;
import org.ratsfaden.journey.FollowChanges;
import org.ratsfaden.search.SearchIndex;
import org.ratsfaden.search.Shelved;
import org.ratsfaden.search.Shelved.Place;
import org.ratsfaden.transaction.Transactions;
import org.ratsfaden.upkeep.Complaint.Kind;

/**
 * The index holds what the database says, from the same change, and each thing in the index it belongs to. What seems wrong is
 * looked at again with the index brought up to date, and is wrong only if the document has not changed meanwhile.
 */
final class CheckSearch {

    private static final int LOOKS = 10;

    private final Documents documents;
    private final SearchIndex index;
    private final FollowChanges follow;
    private final Transactions transactions;
    private final Map<DocumentId, Set<Shelved>> unmatched;

    /** Takes stock of the index as it is now. */
    CheckSearch(Documents documents, SearchIndex index, FollowChanges follow, Transactions transactions)
            throws IOException {
        this.documents = documents;
        this.index = index;
        this.follow = follow;
        this.transactions = transactions;
        unmatched = index.inventory().stream().collect(Collectors.groupingBy(Shelved::id, Collectors.toSet()));
    }

    void check(Document document, Onlooker onlooker) throws IOException {
        Set<Shelved> held = Optional.ofNullable(unmatched.remove(document.id())).orElse(Set.of());
        if (!held.equals(expected(document))) {
            lookAgain(document.id(), onlooker);
        }
    }

    /** To be called at the end: what no document was found for. */
    void checkTheRest(Onlooker onlooker) throws IOException {
        for (DocumentId id : unmatched.keySet()) {
            lookAgain(id, onlooker);
        }
    }

    private void lookAgain(DocumentId id, Onlooker onlooker) throws IOException {
        for (int look = 0; look < LOOKS; look++) {
            Optional<Document> before = find(id);
            follow.catchUp();
            List<Shelved> held = index.inventory(id);
            if (find(id).equals(before)) {
                judge(id, before.map(CheckSearch::expected).orElse(Set.of()), held, onlooker);
                return;
            }
        }
    }

    private Optional<Document> find(DocumentId id) {
        return transactions.inOne(() -> documents.find(id));
    }

    private static void judge(DocumentId id, Set<Shelved> expected, List<Shelved> held, Onlooker onlooker) {
        if (held.size() == expected.size() && expected.containsAll(held)) {
            return;
        }
        Kind kind = expected.isEmpty()
                ? Kind.EXTRA_IN_SEARCH
                : held.isEmpty()
                        ? Kind.NOT_FOUND_BY_SEARCH
                        : places(held.stream()).equals(places(expected.stream()))
                                ? Kind.OLD_IN_SEARCH
                                : Kind.WRONG_INDEX;
        onlooker.found(
                new Complaint(kind, id.toString(), "expected %s, but found %s".formatted(told(expected), told(held))));
    }

    private static Set<Place> places(Stream<Shelved> shelved) {
        return shelved.map(Shelved::place).collect(Collectors.toSet());
    }

    private static String told(Collection<Shelved> shelved) {
        return shelved.isEmpty()
                ? "nothing"
                : shelved.stream()
                        .map(one ->
                                "%s%s of change %d".formatted(one.place(), one.card() ? " card" : "", one.indexSeq()))
                        .sorted()
                        .collect(Collectors.joining(" and "));
    }

    /** What the index should hold, told from who may read the document and not from how an entry is made. */
    private static Set<Shelved> expected(Document document) {
        return switch (document.state()) {
            case DocumentState.Recognised(var _, var _) -> shelved(document);
            case DocumentState.Received(), DocumentState.Quarantined(var _, var _), DocumentState.Erased(var _) ->
                Set.of();
        };
    }

    /** Everybody finds a public document; of a newspaper article its card, for its text is for the house. */
    private static Set<Shelved> shelved(Document document) {
        Place place =
                AccessPolicy.mayRead(new Reader.Anonymous(), document.visibility()) ? Place.PUBLIC : Place.INTERNAL;
        Set<Shelved> shelved = new HashSet<>();
        boolean isArticle = document.kind() == DocumentKind.NEWSPAPER;
        shelved.add(new Shelved(document.id(), document.indexSeq(), isArticle ? Place.INTERNAL : place, false));
        boolean hasReaders = !AccessPolicy.askedBy(document.visibility()).isEmpty();
        if (isArticle && hasReaders) {
            shelved.add(new Shelved(document.id(), document.indexSeq(), place, true));
        }
        return shelved;
    }
}
