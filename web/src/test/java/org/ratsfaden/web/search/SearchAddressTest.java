package org.ratsfaden.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.junit.jupiter.api.Test;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.search.SearchQuery.Sort;

class SearchAddressTest {

    @Test
    void theWholeSearchStandsInTheAddress() {
        SearchAddress asked = SearchAddress.of("Straße & Weg")
                .toggled(DocumentKind.MINUTES)
                .toggled(new CommitteeKey("bauausschuss"))
                .toggledBody("Landkreis Mittelau")
                .between("2017", "04/2019")
                .sorted(Sort.NEWEST_FIRST)
                .onPage(3);

        assertThat(asked.address())
                .hasToString("/suche?q=Stra%C3%9Fe+%26+Weg&kind=minutes&committee=bauausschuss"
                        + "&body=Landkreis+Mittelau&from=2017&to=04%2F2019&sort=-date&page=3");
    }

    @Test
    void whatTheAddressSaysIsReadBack() {
        MultivaluedMap<String, String> query = new MultivaluedHashMap<>();
        query.add("q", "Kita");
        query.add("kind", "minutes");
        query.add("kind", "press_release");
        query.add("committee", "Kultur- und Sozialausschuss");
        query.add("sort", "date");
        query.add("page", "2");

        SearchAddress asked = SearchAddress.read(query);

        assertThat(asked.kinds()).containsExactly(DocumentKind.MINUTES, DocumentKind.PRESS_RELEASE);
        assertThat(asked.committees()).containsExactly(new CommitteeKey("kultur-und-sozialausschuss"));
        assertThat(asked.sort()).isEqualTo(Sort.OLDEST_FIRST);
        assertThat(asked.page()).isEqualTo(2);
    }

    @Test
    void nonsenseInTheAddressIsLeftOut() {
        MultivaluedMap<String, String> query = new MultivaluedHashMap<>();
        query.add("kind", "poem");
        query.add("committee", "???");
        query.add("page", "-7");
        query.add("sort", "colour");

        assertThat(SearchAddress.read(query)).isEqualTo(SearchAddress.of(""));
    }

    @Test
    void nobodyPagesDeeperThanTheSearchGoes() {
        MultivaluedMap<String, String> query = new MultivaluedHashMap<>();
        query.add("page", "999999");

        assertThat(SearchAddress.read(query).page() * SearchAddress.SIZE).isEqualTo(10_000);
    }

    @Test
    void anotherFilterLeadsToTheFirstPage() {
        SearchAddress asked = SearchAddress.of("Kita").onPage(4);

        assertThat(asked.toggled(DocumentKind.CONCEPT).page()).isEqualTo(1);
    }

    @Test
    void aFilterChosenTwiceIsDropped() {
        SearchAddress asked = SearchAddress.of("Kita").toggled(DocumentKind.CONCEPT);

        assertThat(asked.toggled(DocumentKind.CONCEPT)).isEqualTo(SearchAddress.of("Kita"));
    }

    @Test
    void aSavedSearchIsReadAsItWasWithoutItsOrderAndPage() {
        SearchAddress asked = SearchAddress.of("Kita & \"Rat der Stadt\"")
                .toggled(DocumentKind.MINUTES)
                .toggledBody("Gemeinde Öd")
                .between("04/2017", "2018");

        assertThat(SearchAddress.ofSaved(
                        asked.sorted(Sort.NEWEST_FIRST).onPage(3).toBeSaved()))
                .contains(asked);
        assertThat(SearchAddress.ofSaved("")).contains(SearchAddress.of(""));
    }

    @Test
    void whatNobodyCanHaveSavedIsNoSearch() {
        assertThat(SearchAddress.ofSaved("/suche?q=%zz")).isEmpty();
        assertThat(SearchAddress.ofSaved("/suche?%=Kita")).isEmpty();
    }

    @Test
    void aLookAtASavedSearchStaysOneWhenItIsNarrowedFurther() {
        SearchAddress look = SearchAddress.of("Kita").lookingAt("00000000-0000-0000-0000-000000000001");

        assertThat(look.toggled(DocumentKind.CONCEPT).saved()).isEqualTo(look.saved());
        assertThat(look.toBeSaved()).isEqualTo("/suche?q=Kita");
    }
}
