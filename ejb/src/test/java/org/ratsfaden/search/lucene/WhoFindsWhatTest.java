package org.ratsfaden.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.ratsfaden.search.EntrySamples.ANYBODY;
import static org.ratsfaden.search.EntrySamples.BUILDING;
import static org.ratsfaden.search.EntrySamples.CLERK;
import static org.ratsfaden.search.EntrySamples.PUBLIC;
import static org.ratsfaden.search.EntrySamples.SOCIAL;
import static org.ratsfaden.search.EntrySamples.entry;
import static org.ratsfaden.search.EntrySamples.id;
import static org.ratsfaden.search.EntrySamples.minutes;
import static org.ratsfaden.search.EntrySamples.words;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ratsfaden.access.AccessPolicy;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.search.Entry;
import org.ratsfaden.search.EntrySamples;
import org.ratsfaden.search.Filter;
import org.ratsfaden.search.Hit;
import org.ratsfaden.search.IndexChange;
import org.ratsfaden.search.KnownTexts;
import org.ratsfaden.search.RelatedWords;
import org.ratsfaden.search.SearchQuery;
import org.ratsfaden.search.SearchQuery.Sort;
import org.ratsfaden.search.SearchResult;
import org.ratsfaden.search.SearchResult.Facet;
import org.ratsfaden.search.SearchResult.FacetCount;

/** Every reader against every visibility, and what the public can tell of secret documents: nothing. */
class WhoFindsWhatTest {

    private static final List<Reader> READERS = List.of(
            ANYBODY,
            new Reader.Member("anna", Set.of()),
            new Reader.Member("bernd", Set.of(SOCIAL)),
            new Reader.Member("carla", Set.of(SOCIAL, BUILDING)),
            new Reader.Office("amt"),
            new Reader.Press("presse"),
            new Reader.PressChief("leitung"),
            CLERK,
            new Reader.Admin("admin"));

    private static final List<Visibility> VISIBILITIES = List.of(
            PUBLIC,
            new Visibility.CouncilOffice(),
            new Visibility.OnlyFor(Set.of(SOCIAL)),
            new Visibility.OnlyFor(Set.of(BUILDING)),
            new Visibility.OnlyFor(Set.of(SOCIAL, BUILDING)),
            new Visibility.Confidential(Set.of()),
            new Visibility.Confidential(Set.of("anna", "clerk")),
            new Visibility.Draft(),
            new Visibility.Embargoed(Instant.EPOCH));

    @TempDir
    Path folder;

    private final KnownTexts texts = new KnownTexts();

    static Stream<Reader> readers() {
        return READERS.stream();
    }

    @ParameterizedTest
    @MethodSource("readers")
    void hitsCountsFacetsAndSnippetsAreWhatTheReaderMayRead(Reader reader) throws Exception {
        List<Integer> readable = new ArrayList<>();
        try (LuceneSearchIndex index = index("all")) {
            for (int i = 0; i < VISIBILITIES.size(); i++) {
                learn(
                        index,
                        entry(
                                i,
                                VISIBILITIES.get(i),
                                minutes("M", LocalDate.of(2000 + i, 1, 1), "Gremium " + i),
                                "Brücke " + i));
                if (AccessPolicy.mayRead(reader, VISIBILITIES.get(i))) {
                    readable.add(i);
                }
            }

            SearchResult answer = index.search(words("Brücke", reader));
            SearchResult everything = index.search(words("", reader));

            assertThat(answer.hits())
                    .extracting(Hit::id)
                    .containsExactlyInAnyOrderElementsOf(
                            readable.stream().map(EntrySamples::id).toList());
            assertThat(everything.total()).isEqualTo(readable.size());
            assertThat(answer.total()).isEqualTo(readable.size());
            assertThat(answer.facets().get(Facet.COMMITTEE))
                    .containsExactlyInAnyOrderElementsOf(readable.stream()
                            .map(i -> new FacetCount("Gremium " + i, 1))
                            .toList());
            assertThat(answer.facets().get(Facet.YEAR))
                    .extracting(FacetCount::value)
                    .containsExactlyInAnyOrderElementsOf(readable.stream()
                            .map(i -> Integer.toString(2000 + i))
                            .toList());
            assertThat(answer.hits())
                    .flatExtracting(Hit::snippets)
                    .extracting(snippet -> ((Hit.Snippet) snippet).html())
                    .containsExactlyInAnyOrderElementsOf(readable.stream()
                            .map(i -> "<mark>Brücke</mark> " + i)
                            .toList());
            assertThat(texts.askedFor())
                    .containsOnlyElementsOf(
                            readable.stream().map(EntrySamples::id).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Brücke",
                "Brücke Haushalt",
                "Geheimsache",
                "Gehaimsache",
                "Haushaltt",
                "Brück*",
                "PM 27/2031",
                "-Haushalt",
                "\"Brücke und Haushalt\""
            })
    void publicAnswersAreTheSameWithAndWithoutSecretDocuments(String typed) throws Exception {
        try (LuceneSearchIndex without = index("without");
                LuceneSearchIndex with = index("with")) {
            for (int i = 0; i < 300; i++) {
                if (i % 3 == 0) {
                    Entry open = entry(
                            i,
                            PUBLIC,
                            minutes("Sitzung", LocalDate.of(2031, 1, 1), "Kreistag"),
                            "Brücke und Haushalt " + "See ".repeat(i % 7));
                    learn(without, open);
                    learn(with, open);
                } else {
                    learn(
                            with,
                            entry(
                                    i,
                                    VISIBILITIES.get(1 + i % 8),
                                    minutes("Geheimsache", LocalDate.of(2032, 1, 1), "Kreistag"),
                                    "Geheimsache Brücke Haushaltt PM 27/2031"));
                }
            }
            for (Reader reader : List.of(ANYBODY, new Reader.Office("amt"), new Reader.Admin("admin"))) {
                for (Sort sort : Sort.values()) {
                    SearchQuery query = new SearchQuery(typed, Filter.NONE, sort, 1, 100, reader);
                    assertThat(with.search(query).toString())
                            .isEqualTo(without.search(query).toString());
                }
            }
        }
    }

    @Test
    void secretDocumentsShowInNoScoreOfAPublicOne() throws Exception {
        try (LuceneSearchIndex without = index("without");
                LuceneSearchIndex with = index("with")) {
            for (int i = 0; i < 20; i++) {
                Entry open = entry(i, PUBLIC, "Brücke am See " + "und Haushalt ".repeat(i));
                learn(without, open);
                learn(with, open, entry(100 + i, new Visibility.CouncilOffice(), "Brücke Brücke Brücke"));
            }
            Reader member = new Reader.Member("anna", Set.of(SOCIAL));

            assertThat(with.search(words("Brücke Haushalt", member)).toString())
                    .isEqualTo(without.search(words("Brücke Haushalt", member)).toString());
        }
    }

    @Test
    void aWordOfSecretDocumentsOnlyIsScoredAndFoundByThoseWhoMay() throws Exception {
        try (LuceneSearchIndex index = index("secret")) {
            learn(index, entry(1, new Visibility.CouncilOffice(), "Grundstückskauf am See"));

            assertThat(index.search(words("Grundstückskauf", CLERK)).hits())
                    .extracting(Hit::id)
                    .containsExactly(id(1));
            assertThat(index.search(words("Grundstückskauf", CLERK))
                            .hits()
                            .getFirst()
                            .score())
                    .isPositive();
        }
    }

    @Test
    void wordsOfSecretDocumentsAreSuggestedToClerksOnly() throws Exception {
        try (LuceneSearchIndex index = index("secret")) {
            learn(
                    index,
                    entry(1, new Visibility.OnlyFor(Set.of(SOCIAL)), "Grundstückskauf"),
                    entry(2, new Visibility.Confidential(Set.of("anna")), "Personalakte"));

            assertThat(index.search(words("Grundstükskauf", CLERK)).didYouMean())
                    .isEqualTo("grundstückskauf");
            assertThat(index.search(words("Grundstükskauf", ANYBODY)).didYouMean())
                    .isNull();
            assertThat(index.search(words("Grundstükskauf", new Reader.Member("m", Set.of(SOCIAL))))
                            .didYouMean())
                    .isNull();
            assertThat(index.search(words("Personalakde", CLERK)).didYouMean()).isNull();
        }
    }

    @Test
    void aDocumentThatChangesItsVisibilityIsNeverFoundTwiceAndNeverMissing() throws Exception {
        try (LuceneSearchIndex index = index("moving")) {
            learn(index, entry(1, PUBLIC, "Brücke"));
            Thread clerkAtWork = Thread.ofVirtual().start(() -> {
                for (int i = 0; i < 100; i++) {
                    Visibility next = i % 2 == 0 ? new Visibility.CouncilOffice() : PUBLIC;
                    assertThatCode(() -> learn(index, entry(1, next, "Brücke"))).doesNotThrowAnyException();
                }
            });

            while (clerkAtWork.isAlive()) {
                assertThat(index.search(words("Brücke", CLERK)).total()).isEqualTo(1);
            }

            assertThat(index.containedSeq()).isEqualTo(101);
        }
    }

    private LuceneSearchIndex index(String name) throws IOException {
        return new LuceneSearchIndex(folder.resolve(name), texts, () -> RelatedWords.NONE, Clock.systemUTC());
    }

    private void learn(LuceneSearchIndex index, Entry... entries) throws IOException {
        for (Entry entry : entries) {
            texts.know(entry);
            index.apply(List.of(new IndexChange.Put(entry, index.containedSeq() + 1)));
        }
    }
}
