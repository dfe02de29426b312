package org.ratsfaden.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ratsfaden.access.Reader;
import org.ratsfaden.search.SearchResult;
import org.ratsfaden.search.SearchResult.Facet;
import org.ratsfaden.search.SearchResult.FacetCount;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.text.Language;
import org.ratsfaden.web.text.Texts;

class SearchViewsTest {

    @Test
    void aCommitteeWhoseNameMakesNoKeyIsNoChoiceAndSpoilsNoPage() {
        List<FacetCount> committees = List.of(new FacetCount("Βουλή", 1), new FacetCount("Bauausschuss", 1));
        SearchResult found = new SearchResult(2, 2, List.of(), Map.of(Facet.COMMITTEE, committees), null);

        SearchView view = new SearchViews(frame(), SearchAddress.read(new MultivaluedHashMap<>()))
                .of(found, Period.of("", ""), LocalDate.of(2026, 3, 2));

        assertThat(view.facets())
                .singleElement()
                .satisfies(
                        facet -> assertThat(facet.choices()).extracting("label").containsExactly("Bauausschuss"));
    }

    @Test
    void aChapterOfWhateverConceptIsAnActiveFilterThatCanBeDropped() {
        MultivaluedHashMap<String, String> asked = new MultivaluedHashMap<>();
        asked.add("chapter", "SPRACHE");
        SearchAddress address = SearchAddress.read(asked);
        SearchResult found = new SearchResult(0, 0, List.of(), Map.of(), null);

        SearchView view = new SearchViews(frame(), address)
                .of(found, Period.of("", ""), LocalDate.of(2026, 3, 2))
                .withChapters(Optional.empty(), Optional.of("Sprache"), List.of());

        assertThat(address.isNarrowed()).isTrue();
        assertThat(view.chips()).singleElement().satisfies(chip -> {
            assertThat(chip.label()).isEqualTo("Handlungsfeld: Sprache");
            assertThat(chip.link()).doesNotContain("SPRACHE");
        });
    }

    private static Frame frame() {
        return new Frame(
                new Texts(Language.GERMAN),
                Address.of("/suche"),
                new Reader.Anonymous(),
                "",
                name -> "/static/" + name,
                "");
    }
}
