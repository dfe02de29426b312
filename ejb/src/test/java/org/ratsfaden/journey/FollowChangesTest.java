package org.ratsfaden.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ratsfaden.document.DocumentSamples.onePage;
import static org.ratsfaden.document.DocumentSamples.receivedDocument;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.clarification.Clarification;
import org.ratsfaden.clarification.InMemoryClarifications;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.DocumentState;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.InMemoryDocuments;
import org.ratsfaden.particular.InMemoryParticulars;
import org.ratsfaden.particular.Person;
import org.ratsfaden.search.Filter;
import org.ratsfaden.search.InMemorySearchIndex;
import org.ratsfaden.search.IndexChange;
import org.ratsfaden.search.SearchIndex;
import org.ratsfaden.search.SearchQuery;
import org.ratsfaden.transaction.NoTransactions;
import org.ratsfaden.transaction.Transactions;

class FollowChangesTest {

    private final InMemoryDocuments documents = new InMemoryDocuments();
    private final InMemorySearchIndex index = new InMemorySearchIndex(new KeptTexts(documents, new NoTransactions()));
    private final InMemoryClarifications clarifications = new InMemoryClarifications(Clock.systemUTC());
    private final InMemoryParticulars particulars = new InMemoryParticulars();
    private final FollowChanges follow =
            new FollowChanges(documents, particulars, index, clarifications, new NoTransactions());

    @Test
    void whatIsHiddenIsNoLongerFoundAfterwards() throws IOException {
        DocumentId id = published("Der Westpark bekommt eine Seilbahn.");
        follow.catchUp();
        assertThat(found("Seilbahn")).isEqualTo(1);

        documents.replace(documents.find(id).orElseThrow().narrowedTo(new Visibility.CouncilOffice()));
        follow.catchUp();

        assertThat(found("Seilbahn")).isZero();
    }

    @Test
    void aDocumentIsFoundByThosePersonsOnlyWhoHoldAnOfficeAndNobodyRefused() throws IOException {
        DocumentId id = published("Landrätin Dr. Imke Toll dankt der Anwohnerin Britta Ammon.");
        Evidence here = new Evidence(1, 0, 9, "Landrätin");
        Person inOffice = new Person("Dr. Imke Toll", "Landrätin", here);
        particulars.keep(id, List.of(inOffice, new Person("Britta Ammon", "Anwohnerin", here)));
        follow.catchUp();

        assertThat(naming("Imke Toll")).isEqualTo(1);
        assertThat(naming("Britta Ammon")).isZero();

        particulars.refuse(id, inOffice.key(), "k.ahlers", Instant.EPOCH);
        documents.replace(documents.find(id).orElseThrow());
        follow.catchUp();

        assertThat(naming("Imke Toll")).isZero();
    }

    private long naming(String person) throws IOException {
        return index.search(new SearchQuery(
                        "",
                        Filter.NONE.persons(Set.of(person)),
                        SearchQuery.Sort.NEWEST_FIRST,
                        1,
                        10,
                        new Reader.Anonymous()))
                .total();
    }

    @Test
    void anIndexThatKnowsOfMoreThanTheDatabaseIsBuiltAnew() throws IOException {
        published("Der Westpark bekommt eine Seilbahn.");
        index.apply(List.of(new IndexChange.Remove(DocumentId.next(), 4711)));

        follow.beginAnewIfAhead();
        follow.catchUp();

        assertThat(found("Seilbahn")).isEqualTo(1);
    }

    @Test
    void anIndexThatIsBehindIsNotBuiltAnew() throws IOException {
        published("Der Westpark bekommt eine Seilbahn.");
        follow.catchUp();
        published("Der Westpark bekommt eine Schaukel.");

        follow.beginAnewIfAhead();

        assertThat(found("Seilbahn")).isEqualTo(1);
    }

    @Test
    void healthIsToldWhileSearchCannotFollowAndWhenItCanAgain() throws IOException {
        Breakable database = new Breakable();
        FollowChanges fragile = new FollowChanges(documents, particulars, index, clarifications, database);

        database.broken = true;
        assertThatThrownBy(fragile::catchUp).isInstanceOf(IllegalStateException.class);
        assertThat(fragile.isFailing()).isTrue();
        database.broken = false;
        fragile.catchUp();

        assertThat(fragile.isFailing()).isFalse();
    }

    @Test
    void aDocumentTheIndexRefusesIsAQuestionForTheClerkAndTheNextOnesAreFound() throws IOException {
        published("Die Seilbahn kostet 4711 Euro.");
        DocumentId refused = published("Die Seilbahn ist unverdaulich.");
        published("Die Seilbahn fährt ab Mai.");
        FollowChanges follows = new FollowChanges(
                documents, particulars, refusing("unverdaulich"), clarifications, new NoTransactions());

        follows.catchUp();

        assertThat(found("Seilbahn")).isEqualTo(2);
        assertThat(follows.isFailing()).isFalse();
        assertThat(clarifications.open(0, 10)).singleElement().satisfies(question -> {
            assertThat(question.document()).isEqualTo(refused);
            assertThat(question.question()).isEqualTo(Clarification.Question.NOT_FINDABLE);
            assertThat(question.detail()).contains("too much for me");
        });
    }

    @Test
    void whatTheIndexRefusesIsNotFoundAsItWasBefore() throws IOException {
        DocumentId id = published("Die Seilbahn ist unverdaulich.");
        follow.catchUp();
        documents.replace(documents.find(id).orElseThrow().narrowedTo(new Visibility.CouncilOffice()));

        new FollowChanges(documents, particulars, refusing("unverdaulich"), clarifications, new NoTransactions())
                .catchUp();

        assertThat(found("Seilbahn")).isZero();
    }

    @Test
    void anIndexThatRefusesEverythingIsAtFaultItselfAndNothingIsLeftOut() {
        published("Die Seilbahn kostet 4711 Euro.");
        FollowChanges follows =
                new FollowChanges(documents, particulars, refusing(""), clarifications, new NoTransactions());

        assertThatThrownBy(follows::catchUp).isInstanceOf(IllegalArgumentException.class);

        assertThat(follows.isFailing()).isTrue();
        assertThat(index.containedSeq()).isZero();
    }

    /** The index, but it refuses documents in which a word stands; with no word, everything. */
    private SearchIndex refusing(String word) {
        return (SearchIndex) Proxy.newProxyInstance(
                SearchIndex.class.getClassLoader(), new Class<?>[] {SearchIndex.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("apply") && (word.isEmpty() || holds((List<?>) arguments[0], word))) {
                        throw new IllegalArgumentException("too much for me");
                    }
                    return method.invoke(index, arguments);
                });
    }

    private static boolean holds(List<?> changes, String word) {
        return changes.stream()
                .anyMatch(change -> change instanceof IndexChange.Put(var entry, var _)
                        && entry.pages().stream().anyMatch(page -> page.contains(word)));
    }

    @Test
    void whatIsNarrowedWhileTheIndexIsBuiltAnewIsHiddenAtOnceAndStaysHidden() throws IOException {
        DocumentId id = published("Der Westpark bekommt eine Seilbahn.");
        published("Der Westpark bekommt eine Schaukel.");
        follow.catchUp();
        List<Long> foundMeanwhile = new ArrayList<>();

        follow.rebuild(done -> {
            if (foundMeanwhile.isEmpty()) {
                documents.replace(documents.find(id).orElseThrow().narrowedTo(new Visibility.CouncilOffice()));
                foundMeanwhile.add(catchUpAndFind("Seilbahn"));
            }
        });

        assertThat(foundMeanwhile).containsExactly(0L);
        assertThat(found("Seilbahn")).isZero();
        assertThat(found("Schaukel")).isEqualTo(1);
        assertThat(index.containedSeq()).isEqualTo(documents.lastIndexSeq());
    }

    private long catchUpAndFind(String words) {
        try {
            follow.catchUp();
            return found(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DocumentId published(String text) {
        Document document = receivedDocument(text, new Visibility.Public());
        documents.add(document, 1);
        documents.keepPages(document.id(), onePage(text));
        documents.replace(documents
                .find(document.id())
                .orElseThrow()
                .recognised(
                        DocumentKind.OTHER, new Visibility.Public(), new DocumentState.Recognised("text/plain", true)));
        return document.id();
    }

    private long found(String words) throws IOException {
        return index.search(
                        new SearchQuery(words, Filter.NONE, SearchQuery.Sort.RELEVANCE, 1, 10, new Reader.Anonymous()))
                .total();
    }

    /** A database that may be gone. */
    private static final class Breakable implements Transactions {

        private boolean broken;

        @Override
        public <T, E extends Exception> T inOne(Work<T, E> work) throws E {
            if (broken) {
                throw new IllegalStateException("the database is gone");
            }
            return work.run();
        }
    }
}
