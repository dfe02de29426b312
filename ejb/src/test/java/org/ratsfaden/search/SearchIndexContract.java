package org.ratsfaden.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.search.EntrySamples.ANYBODY;
import static org.ratsfaden.search.EntrySamples.BUILDING;
import static org.ratsfaden.search.EntrySamples.CLERK;
import static org.ratsfaden.search.EntrySamples.PUBLIC;
import static org.ratsfaden.search.EntrySamples.SOCIAL;
import static org.ratsfaden.search.EntrySamples.article;
import static org.ratsfaden.search.EntrySamples.deciding;
import static org.ratsfaden.search.EntrySamples.entry;
import static org.ratsfaden.search.EntrySamples.id;
import static org.ratsfaden.search.EntrySamples.minutes;
import static org.ratsfaden.search.EntrySamples.naming;
import static org.ratsfaden.search.EntrySamples.words;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.search.SearchQuery.Sort;
import org.ratsfaden.search.SearchResult.Facet;
import org.ratsfaden.search.SearchResult.FacetCount;

/** What every implementation of {@link SearchIndex} promises. */
public interface SearchIndexContract {

    /** An index that is empty at first and reads from {@link #texts}. */
    SearchIndex index();

    KnownTexts texts();

    @Test
    default void findsADocumentByAWordOfItsText() throws Exception {
        learn(entry(1, PUBLIC, "Die Brücke wird saniert."), entry(2, PUBLIC, "Der Haushalt wird beraten."));

        assertThat(found("Brücke", ANYBODY)).containsExactly(id(1));
        assertThat(found("Schwimmbad", ANYBODY)).isEmpty();
    }

    @Test
    default void learningTwiceIsLearningOnce() throws Exception {
        learn(entry(1, PUBLIC, "Die Brücke wird saniert."));
        learn(entry(1, PUBLIC, "Die Brücke wird saniert."));

        assertThat(search("Brücke", ANYBODY).total()).isEqualTo(1);
    }

    @Test
    default void aChangedDocumentIsFoundByItsNewWordsOnly() throws Exception {
        learn(entry(1, PUBLIC, "Die Brücke wird saniert."));
        learn(entry(1, PUBLIC, "Der Tunnel wird gebaut."));

        assertThat(found("Brücke", ANYBODY)).isEmpty();
        assertThat(found("Tunnel", ANYBODY)).containsExactly(id(1));
    }

    @Test
    default void aRemovedDocumentIsGone() throws Exception {
        learn(entry(1, PUBLIC, "Die Brücke wird saniert."), entry(2, new Visibility.CouncilOffice(), "Die Brücke."));

        index().apply(List.of(new IndexChange.Remove(id(1), 8), new IndexChange.Remove(id(2), 9)));

        assertThat(found("Brücke", CLERK)).isEmpty();
        assertThat(index().containedSeq()).isEqualTo(9);
    }

    @Test
    default void aClearedIndexLearnsFromTheBeginning() throws Exception {
        learn(entry(1, PUBLIC, "Die Brücke wird saniert."), entry(2, new Visibility.CouncilOffice(), "Die Brücke."));

        index().clear();

        assertThat(found("Brücke", CLERK)).isEmpty();
        assertThat(index().containedSeq()).isZero();
        learn(entry(1, PUBLIC, "Die Brücke wird saniert."));
        assertThat(found("Brücke", ANYBODY)).containsExactly(id(1));
    }

    @Test
    default void containsTheHighestNumberLearnt() throws Exception {
        assertThat(index().containedSeq()).isZero();

        index().apply(List.of(new IndexChange.Put(entry(1, PUBLIC, "a"), 4), new IndexChange.Put(entry(2, PUBLIC), 7)));

        assertThat(index().containedSeq()).isEqualTo(7);
    }

    @Test
    default void nonPublicMinutesAreFoundByTheirCommitteeOnly() throws Exception {
        learn(entry(1, new Visibility.OnlyFor(Set.of(SOCIAL)), "Ankauf eines Grundstücks"));

        assertThat(found("Grundstücks", ANYBODY)).isEmpty();
        assertThat(found("Grundstücks", new Reader.Member("m", Set.of(BUILDING))))
                .isEmpty();
        assertThat(found("Grundstücks", new Reader.Member("m", Set.of(SOCIAL)))).containsExactly(id(1));
        assertThat(found("Grundstücks", CLERK)).containsExactly(id(1));
    }

    @Test
    default void aNarrowedDocumentLeavesThePublicAtOnce() throws Exception {
        learn(entry(1, PUBLIC, "Ankauf eines Grundstücks"));
        learn(entry(1, new Visibility.CouncilOffice(), "Ankauf eines Grundstücks"));

        assertThat(found("Grundstücks", ANYBODY)).isEmpty();
        assertThat(found("Grundstücks", CLERK)).containsExactly(id(1));
    }

    @Test
    default void aPublishedDocumentIsFoundByEverybodyAndOnce() throws Exception {
        learn(entry(1, new Visibility.CouncilOffice(), "Ankauf eines Grundstücks"));
        learn(entry(1, PUBLIC, "Ankauf eines Grundstücks"));

        assertThat(found("Grundstücks", ANYBODY)).containsExactly(id(1));
        assertThat(found("Grundstücks", CLERK)).containsExactly(id(1));
        assertThat(search("Grundstücks", CLERK).hits().getFirst().isPublic()).isTrue();
    }

    @Test
    default void aNewspaperArticleIsFoundByItsTextInsideTheHouseOnly() throws Exception {
        learn(article(1, "Lotsen gesucht", "Seltenauer Bote", "Die Stadtmusik spielt am Hafen."));

        assertThat(found("Stadtmusik", ANYBODY)).isEmpty();
        assertThat(found("Stadtmusik", new Reader.Office("amt"))).isEmpty();
        assertThat(found("Stadtmusik", CLERK)).containsExactly(id(1));
        assertThat(found("Stadtmusik", new Reader.Press("p"))).containsExactly(id(1));
    }

    @Test
    default void theCardOfAnArticleIsFoundByEverybodyWithoutSnippets() throws Exception {
        learn(article(1, "Lotsen gesucht", "Bote", "Die Stadtmusik spielt am Hafen."));

        SearchResult answer = search("Lotsen", ANYBODY);

        assertThat(answer.total()).isEqualTo(1);
        assertThat(answer.hits().getFirst().description().title()).isEqualTo("Lotsen gesucht");
        assertThat(answer.hits().getFirst().snippets()).isEmpty();
        assertThat(answer.hits().getFirst().isPublic()).isTrue();
        assertThat(texts().askedFor()).isEmpty();
        assertThat(found("Bote", ANYBODY)).containsExactly(id(1));
    }

    @Test
    default void whoMayReadAnArticleFindsItOnce() throws Exception {
        learn(article(1, "Lotsen gesucht", "Bote", "Lotsen helfen im Hafen."));

        SearchResult answer = search("Lotsen", CLERK);

        assertThat(answer.total()).isEqualTo(1);
        assertThat(answer.hits()).hasSize(1);
        assertThat(answer.hits().getFirst().snippets()).isNotEmpty();
        assertThat(search("Lotsen", new Reader.Member("m", Set.of())).total()).isEqualTo(1);
    }

    @Test
    default void theSnippetNamesItsPageAndMarksTheWord() throws Exception {
        learn(entry(1, PUBLIC, "Eröffnung der Sitzung", "Die Brücke wird saniert.", "Schluss"));

        assertThat(search("Brücke", ANYBODY).hits().getFirst().snippets())
                .containsExactly(new Hit.Snippet(2, "Die <mark>Brücke</mark> wird saniert."));
    }

    @Test
    default void findsWhatCameOrChangedSince() throws Exception {
        learn(entry(1, PUBLIC, "Die Brücke wird saniert."), entry(2, PUBLIC, "Die Brücke wird gestrichen."));
        long seen = index().containedSeq();
        learn(entry(3, PUBLIC, "Die Brücke wird eingeweiht."));

        assertThat(filtered(Filter.NONE.changedAfter(seen))).containsExactly(id(3));
        assertThat(filtered(Filter.NONE.changedAfter(0))).hasSize(3);
    }

    @Test
    default void aTextIsMarkedWhereverAWordStands() throws Exception {
        assertThat(index().marks("Brücke Tunnel", "Die Brücke, der Tunnel.", ANYBODY))
                .containsExactly(new Mark(4, 10), new Mark(16, 22));
    }

    @Test
    default void snippetsAreEscaped() throws Exception {
        learn(entry(1, PUBLIC, "<script>alert('x')</script> Brücke & \"Tunnel\""));

        assertThat(search("Brücke", ANYBODY)
                        .hits()
                        .getFirst()
                        .snippets()
                        .getFirst()
                        .html())
                .isEqualTo(
                        "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; <mark>Brücke</mark> &amp; &quot;Tunnel&quot;");
    }

    @Test
    default void aTextThatHasGoneMeanwhileLeavesTheHitWithoutSnippet() throws Exception {
        learn(entry(1, PUBLIC, "Die Brücke wird saniert."));
        texts().forget(id(1));

        assertThat(search("Brücke", ANYBODY).hits().getFirst().snippets()).isEmpty();
    }

    @Test
    default void withoutWordsEverythingIsShownNewestFirst() throws Exception {
        learn(
                entry(1, PUBLIC, minutes("Alt", LocalDate.of(2015, 6, 26), "Bauausschuss"), "Text"),
                entry(2, PUBLIC, "ohne Datum"),
                entry(3, PUBLIC, minutes("Neu", LocalDate.of(2018, 3, 6), "Bauausschuss"), "Text"));

        assertThat(found("  ", ANYBODY)).containsExactly(id(3), id(1), id(2));
        assertThat(search("", ANYBODY).hits().getFirst().snippets()).containsExactly(new Hit.Snippet(1, "Text"));
        assertThat(ids(index().search(new SearchQuery("", Filter.NONE, Sort.OLDEST_FIRST, 1, 20, ANYBODY))))
                .containsExactly(id(1), id(3), id(2));
    }

    @Test
    default void pagesOfHitsFollowEachOther() throws Exception {
        for (int i = 1; i <= 5; i++) {
            learn(entry(i, PUBLIC, minutes("M", LocalDate.of(2010 + i, 1, 1), "Bauausschuss"), "Brücke"));
        }

        SearchResult second = index().search(new SearchQuery("Brücke", Filter.NONE, Sort.NEWEST_FIRST, 2, 2, ANYBODY));
        SearchResult beyond = index().search(new SearchQuery("Brücke", Filter.NONE, Sort.NEWEST_FIRST, 9, 2, ANYBODY));

        assertThat(ids(second)).containsExactly(id(3), id(2));
        assertThat(second.total()).isEqualTo(5);
        assertThat(beyond.hits()).isEmpty();
        assertThat(beyond.total()).isEqualTo(5);
    }

    @Test
    default void countsHitsByKindBodyCommitteeAndYear() throws Exception {
        learn(
                entry(1, PUBLIC, minutes("A", LocalDate.of(2017, 4, 19), "Bauausschuss"), "Brücke"),
                entry(2, PUBLIC, minutes("B", LocalDate.of(2017, 5, 3), "Kreistag"), "Brücke"),
                entry(3, PUBLIC, "Brücke"),
                entry(4, PUBLIC, minutes("C", LocalDate.of(2018, 5, 3), "Kreistag"), "Tunnel"),
                entry(
                        5,
                        new Visibility.CouncilOffice(),
                        minutes("D", LocalDate.of(2019, 1, 1), "Bauausschuss"),
                        "Brücke"));

        SearchResult forAll = search("Brücke", ANYBODY);
        SearchResult forClerks = search("Brücke", CLERK);

        assertThat(forAll.facets().get(Facet.KIND))
                .containsExactly(new FacetCount("minutes", 2), new FacetCount("other", 1));
        assertThat(forAll.facets().get(Facet.BODY)).containsExactly(new FacetCount("Landkreis Seltenau", 2));
        assertThat(forAll.facets().get(Facet.COMMITTEE))
                .containsExactly(new FacetCount("Bauausschuss", 1), new FacetCount("Kreistag", 1));
        assertThat(forAll.facets().get(Facet.YEAR)).containsExactly(new FacetCount("2017", 2));
        assertThat(forClerks.facets().get(Facet.COMMITTEE))
                .containsExactly(new FacetCount("Bauausschuss", 2), new FacetCount("Kreistag", 1));
        assertThat(forClerks.facets().get(Facet.YEAR))
                .containsExactly(new FacetCount("2017", 2), new FacetCount("2019", 1));
    }

    @Test
    default void filtersByKindBodyCommitteeAndDay() throws Exception {
        learn(
                entry(1, PUBLIC, minutes("A", LocalDate.of(2017, 4, 19), "Kultur- und Sozialausschuss"), "Brücke"),
                entry(2, PUBLIC, minutes("B", LocalDate.of(2017, 5, 3), "Bauausschuss"), "Brücke"),
                entry(3, PUBLIC, "Brücke"));

        assertThat(filtered(new Filter(Set.of(DocumentKind.OTHER), Set.of(), Set.of(), null, null)))
                .containsExactly(id(3));
        assertThat(filtered(new Filter(Set.of(), Set.of("Landkreis Seltenau"), Set.of(), null, null)))
                .containsExactlyInAnyOrder(id(1), id(2));
        assertThat(filtered(new Filter(Set.of(), Set.of(), Set.of(SOCIAL), null, null)))
                .containsExactly(id(1));
        assertThat(filtered(new Filter(Set.of(), Set.of(), Set.of(), LocalDate.of(2017, 4, 20), null)))
                .containsExactly(id(2));
        assertThat(filtered(new Filter(Set.of(), Set.of(), Set.of(), null, LocalDate.of(2017, 4, 19))))
                .containsExactly(id(1));
    }

    @Test
    default void filtersByWhatWasDecided() throws Exception {
        learn(
                deciding(entry(1, PUBLIC, "Brücke"), "adopted", "deferred"),
                deciding(entry(2, PUBLIC, "Brücke"), "rejected"));

        assertThat(filtered(Filter.NONE.outcomes(Set.of("deferred")))).containsExactly(id(1));
        assertThat(filtered(Filter.NONE.outcomes(Set.of("adopted", "rejected"))))
                .containsExactlyInAnyOrder(id(1), id(2));
        assertThat(filtered(Filter.NONE.outcomes(Set.of("noted")))).isEmpty();
    }

    @Test
    default void countsAndFiltersByPersonsAndNobodyOfWhatTheReaderMayNotRead() throws Exception {
        learn(
                naming(entry(1, PUBLIC, "Brücke"), "Imke Toll", "Karla Ohm"),
                naming(entry(2, PUBLIC, "Brücke"), "Imke Toll"),
                naming(entry(3, new Visibility.CouncilOffice(), "Brücke"), "Karla Ohm", "Jost Geheim"),
                naming(article(4, "Brücke", "Auenfurter Bote", "Brücke"), "Nele Blatt"));

        assertThat(search("Brücke", ANYBODY).facets().get(Facet.PERSON))
                .containsExactly(new FacetCount("Imke Toll", 2), new FacetCount("Karla Ohm", 1));
        assertThat(filtered(Filter.NONE.persons(Set.of("Karla Ohm")))).containsExactly(id(1));
        assertThat(filtered(Filter.NONE.persons(Set.of("Jost Geheim")))).isEmpty();
        assertThat(filtered(Filter.NONE.persons(Set.of("Karla", "karla ohm", "Nele Blatt"))))
                .isEmpty();
        assertThat(search("Brücke", CLERK).facets().get(Facet.PERSON))
                .contains(new FacetCount("Karla Ohm", 2), new FacetCount("Jost Geheim", 1));
    }

    @Test
    default void theOrderOfAllHitsIsTheOneOfTheirPages() throws Exception {
        for (int number = 1; number <= 70; number++) {
            learn(entry(number, PUBLIC, "Brücke ".repeat(1 + number % 7)));
        }
        List<DocumentId> paged = new ArrayList<>();
        for (int page = 1; page <= 4; page++) {
            paged.addAll(
                    ids(index().search(new SearchQuery("Brücke", Filter.NONE, Sort.RELEVANCE, page, 20, ANYBODY))));
        }

        Ordered all = index().order(words("Brücke", ANYBODY), 1_000);

        assertThat(all).isEqualTo(new Ordered(70, paged));
        assertThat(index().order(words("Brücke", ANYBODY), 55)).isEqualTo(new Ordered(70, paged.subList(0, 55)));
        assertThat(index().order(words("Xylophon", ANYBODY), 55)).isEqualTo(new Ordered(0, List.of()));
    }

    private List<DocumentId> filtered(Filter filter) throws IOException {
        return ids(index().search(new SearchQuery("Brücke", filter, Sort.RELEVANCE, 1, 20, ANYBODY)));
    }

    default void learn(Entry... entries) throws IOException {
        Arrays.stream(entries).forEach(texts()::know);
        long seq = index().containedSeq();
        for (Entry entry : entries) {
            index().apply(List.of(new IndexChange.Put(entry, ++seq)));
        }
    }

    default SearchResult search(String words, Reader reader) throws IOException {
        return index().search(words(words, reader));
    }

    default List<DocumentId> found(String words, Reader reader) throws IOException {
        return ids(search(words, reader));
    }

    static List<DocumentId> ids(SearchResult result) {
        return result.hits().stream().map(Hit::id).toList();
    }
}
