package org.ratsfaden.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.search.EntrySamples.ANYBODY;
import static org.ratsfaden.search.EntrySamples.PUBLIC;
import static org.ratsfaden.search.EntrySamples.entry;
import static org.ratsfaden.search.EntrySamples.id;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ratsfaden.search.Entry;
import org.ratsfaden.search.Filter;
import org.ratsfaden.search.Hit;
import org.ratsfaden.search.RelatedWords;
import org.ratsfaden.search.SearchQuery;
import org.ratsfaden.search.SearchQuery.Sort;
import org.ratsfaden.search.SearchResult;

/** What has all that was asked for is told apart from what only comes close. */
class CloseHitsTest {

    private static final String FAR_APART =
            "Die Integration gelingt. " + "Viel wird berichtet und beraten. ".repeat(9) + "Das Konzept liegt aus.";

    @TempDir
    Path folder;

    private OpenIndex open;

    @BeforeEach
    void open() throws IOException {
        open = new OpenIndex(folder, RelatedWords.NONE, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    @AfterEach
    void close() throws IOException {
        open.close();
    }

    @Test
    void aPhraseNobodyHasWrittenFindsWhereAllOfItsWordsStandAndSaysSo() throws Exception {
        open.learn(
                entry(1, PUBLIC, "Der Wohnungsbau soll sozialer werden."),
                entry(2, PUBLIC, "Ein sozialer Verein stellt sich vor."));

        SearchResult answer = open.answer("\"sozialer Wohnungsbau\"");

        assertThat(answer.hits()).extracting(Hit::id).containsExactly(id(1));
        assertThat(answer.hits().getFirst().snippets().getFirst().html())
                .contains("<mark>Wohnungsbau</mark>", "<mark>sozialer</mark>");
        assertThat(answer.total()).isEqualTo(1);
        assertThat(answer.withAll()).isZero();
    }

    @Test
    void ofAPhraseWithAWordThatIsNowhereNothingIsFound() throws Exception {
        open.learn(entry(1, PUBLIC, "Ein sozialer Verein stellt sich vor."));

        assertThat(open.found("\"sozialer Xylophonbau\"")).isEmpty();
    }

    @Test
    void thePartsOfACompoundMeanItWhereTheyStandTogether() throws Exception {
        open.learn(
                entry(1, PUBLIC, "Ein Konzept zur Integration wird beraten."),
                entry(2, PUBLIC, "Das Integrationskonzept wird beraten."),
                entry(3, PUBLIC, FAR_APART));

        SearchResult answer = open.answer("Integrationskonzept");

        assertThat(answer.withAll()).isEqualTo(2);
        assertThat(answer.hits()).extracting(Hit::id).containsExactly(id(2), id(1), id(3));
    }

    @Test
    void wordsThatAreBothAskedForMayComeCloseToo() throws Exception {
        open.learn(entry(1, PUBLIC, FAR_APART + " Der Kreistag tagt."), entry(2, PUBLIC, FAR_APART));

        SearchResult answer = open.answer("Integrationskonzept UND Kreistag");

        assertThat(answer.hits()).extracting(Hit::id).containsExactly(id(1));
        assertThat(answer.withAll()).isZero();
    }

    @Test
    void whereManyHaveAllWordsNoOtherIsTakenIn() throws Exception {
        open.learn(IntStream.rangeClosed(1, 12)
                .mapToObj(number ->
                        entry(number, PUBLIC, number < 12 ? "Das Integrationskonzept wird beraten." : FAR_APART))
                .toArray(Entry[]::new));

        SearchResult answer = open.answer("Integrationskonzept");

        assertThat(answer.total()).isEqualTo(11);
        assertThat(answer.withAll()).isEqualTo(11);
    }

    @Test
    void anOrderOfDaysIsForWhatHasAllWordsOnly() throws Exception {
        open.learn(entry(1, PUBLIC, "Das Integrationskonzept wird beraten."), entry(2, PUBLIC, FAR_APART));

        SearchResult answer = open.index.search(newestFirst("Integrationskonzept"));

        assertThat(answer.hits()).extracting(Hit::id).containsExactly(id(1));
    }

    @Test
    void whatComesCloseIsShownInAnOrderOfDaysTooWhereNothingHasAllWords() throws Exception {
        open.learn(entry(1, PUBLIC, FAR_APART));

        SearchResult answer = open.index.search(newestFirst("Integrationskonzept"));

        assertThat(answer.hits()).extracting(Hit::id).containsExactly(id(1));
        assertThat(answer.withAll()).isZero();
    }

    private static SearchQuery newestFirst(String words) {
        return new SearchQuery(words, Filter.NONE, Sort.NEWEST_FIRST, 1, 20, ANYBODY);
    }
}
