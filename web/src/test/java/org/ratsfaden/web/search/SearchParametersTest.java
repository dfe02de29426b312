package org.ratsfaden.web.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ratsfaden.access.Reader;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.search.Filter;
import org.ratsfaden.search.SearchQuery;
import org.ratsfaden.web.error.Refused;

final class SearchParametersTest {

    private static final Reader CLERK = new Reader.Clerk("anna");

    private static SearchQuery parse(String... pairs) {
        MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
        for (String pair : pairs) {
            parameters.add(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return SearchParameters.parse(parameters, CLERK);
    }

    @Test
    void anEmptyAddressAsksForEverythingThisReaderMayRead() {
        assertThat(parse()).isEqualTo(new SearchQuery("", Filter.NONE, SearchQuery.Sort.RELEVANCE, 1, 20, CLERK));
    }

    @Test
    void aFullAddressIsReadWhole() {
        SearchQuery query = parse(
                "q=Radweg \"Nord\"",
                "kind=minutes",
                "kind=extract",
                "committee=Kultur- und Sozialausschuss",
                "committee=bauausschuss",
                "body=Stadt Grünau",
                "from=2018-03-06",
                "to=2018-03-06",
                "sort=-date",
                "page=3",
                "size=100",
                "unbekannt=1");

        assertThat(query)
                .isEqualTo(new SearchQuery(
                        "Radweg \"Nord\"",
                        new Filter(
                                Set.of(DocumentKind.MINUTES, DocumentKind.EXTRACT),
                                Set.of("Stadt Grünau"),
                                Set.of(
                                        new CommitteeKey("kultur-und-sozialausschuss"),
                                        new CommitteeKey("bauausschuss")),
                                LocalDate.of(2018, 3, 6),
                                LocalDate.of(2018, 3, 6)),
                        SearchQuery.Sort.NEWEST_FIRST,
                        3,
                        100,
                        CLERK));
    }

    @Test
    void emptyParametersAsFormsSendThemAreNone() {
        assertThat(parse("q=", "kind=", "committee= ", "body=", "from=", "to=", "sort=", "page=", "size=", "chapter="))
                .isEqualTo(parse());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind=protokoll        | 400 | kind: expected one of press_release, extract, minutes, resolution, proposal, concept, newspaper, other, but found: protokoll
            sort=title            | 400 | sort: expected one of relevance, date, -date, but found: title
            from=06.03.2018       | 400 | from: expected a day like 2018-03-06, but found: 06.03.2018
            to=2018-02-30         | 400 | to: expected a day like 2018-03-06, but found: 2018-02-30
            page=0                | 400 | page: expected a number from 1 to 10000, but found: 0
            page=999999999999     | 400 | page: expected a number from 1 to 10000, but found: 999999999999
            page=9999             | 400 | page: expected at most 10000 hits deep, but found: 9999
            size=101              | 400 | size: expected a number from 1 to 100, but found: 101
            size=zwei             | 400 | size: expected a number from 1 to 100, but found: zwei
            committee=!!!         | 400 | committee: expected a committee's key, but found: !!!
            outcome=angenommen    | 400 | outcome: expected one of deferred, referred, withdrawn, removed, recommended, rejected, adopted_amended, elected, adopted, noted, settled, no_vote, but found: angenommen
            """)
    void whatCannotBeUnderstoodIsNamedWithWhatWasExpected(String pair, int status, String detail) {
        assertThatThrownBy(() -> parse(pair))
                .asInstanceOf(type(Refused.class))
                .extracting(Refused::problem)
                .satisfies(problem -> {
                    assertThat(problem.status()).isEqualTo(status);
                    assertThat(problem.detail()).isEqualTo(detail);
                });
    }

    @Test
    void aPeriodRunsForwards() {
        assertThatThrownBy(() -> parse("from=2019-01-01", "to=2018-01-01"))
                .hasMessage("from: expected a day not after 2018-01-01, but found: 2019-01-01");
    }

    @Test
    void aVeryLongSearchIsRefused() {
        assertThatThrownBy(() -> parse("q=" + "a".repeat(1_001))).hasMessageContaining("at most 1000 characters");
    }
}
