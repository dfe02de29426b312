package org.ratsfaden.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.search.EntrySamples.ANYBODY;
import static org.ratsfaden.search.EntrySamples.CLERK;
import static org.ratsfaden.search.EntrySamples.PUBLIC;
import static org.ratsfaden.search.EntrySamples.SOCIAL;
import static org.ratsfaden.search.EntrySamples.entry;
import static org.ratsfaden.search.EntrySamples.id;
import static org.ratsfaden.search.EntrySamples.words;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.search.Entry;
import org.ratsfaden.search.Hit;
import org.ratsfaden.search.IndexChange;
import org.ratsfaden.search.KnownTexts;
import org.ratsfaden.search.RelatedWords;

class SimilarDocumentsTest {

    private static final Visibility INSIDE = new Visibility.OnlyFor(Set.of(SOCIAL));
    private static final String LOTSES =
            "Lotsinnen und Lotsen begleiten zugezogene Familien auf Ämter, zu Schulen und in Vereine;"
                    + " die Schulung beginnt im September und dauert sechs Abende an der Volkshochschule des Kreises.";
    private static final String COURSE =
            "Die Volkshochschule schult Lotsinnen, die Familien begleiten: sechs Abende im September, dann zu Ämtern und Schulen.";
    private static final String BRIDGE =
            "Die Brücke über die Selte wird saniert, der Verkehr weicht auf die Kreisstraße aus, Radfahrer nehmen den Steg.";

    @TempDir
    Path folder;

    private final KnownTexts texts = new KnownTexts();
    private LuceneSearchIndex index;
    private long seq;

    @BeforeEach
    void open() throws Exception {
        index = new LuceneSearchIndex(folder, texts, () -> RelatedWords.NONE, Clock.systemUTC());
        for (int number = 100; number < 130; number++) {
            learn(entry(number, PUBLIC, "Tagesordnung Nummer " + number + " mit den üblichen Punkten einer Sitzung"));
        }
    }

    @AfterEach
    void close() throws Exception {
        index.close();
    }

    @Test
    void whatSpeaksOfTheSameIsSimilarAndWhatDoesNotIsNot() throws Exception {
        learn(entry(1, PUBLIC, LOTSES), entry(2, PUBLIC, COURSE), entry(3, PUBLIC, BRIDGE));

        assertThat(similar(1, LOTSES, ANYBODY)).containsExactly(id(2));
        assertThat(similar(3, BRIDGE, ANYBODY)).isEmpty();
    }

    @Test
    void whatAReaderMayNotReadIsSimilarToNothing() throws Exception {
        learn(entry(1, PUBLIC, LOTSES));
        List<Hit> before = index.similar(id(1), List.of(LOTSES), ANYBODY, 5);

        learn(entry(2, INSIDE, COURSE), entry(4, INSIDE, LOTSES));

        assertThat(index.similar(id(1), List.of(LOTSES), ANYBODY, 5)).isEqualTo(before);
        assertThat(similar(1, LOTSES, CLERK)).containsExactlyInAnyOrder(id(2), id(4));
        assertThat(index.similar(id(4), List.of(LOTSES), ANYBODY, 5)).isEmpty();
    }

    @Test
    void aCopyIsToldOfTheHitBeforeIt() throws Exception {
        learn(entry(1, PUBLIC, LOTSES), entry(27, PUBLIC, "Seite drucken\n" + LOTSES), entry(3, PUBLIC, BRIDGE));

        List<Hit> hits = index.search(words("Lotsinnen", ANYBODY)).hits();

        assertThat(hits).hasSize(2);
        assertThat(hits.getFirst().sameAs()).isNull();
        assertThat(hits.getLast().sameAs()).isEqualTo(hits.getFirst().id());
    }

    @Test
    void aCopyInsideTheHouseIsToldOfToThoseInsideTheHouseOnly() throws Exception {
        learn(entry(1, PUBLIC, LOTSES), entry(27, INSIDE, LOTSES));

        assertThat(index.search(words("Lotsinnen", ANYBODY)).hits())
                .singleElement()
                .satisfies(hit -> assertThat(hit.sameAs()).isNull());
        assertThat(index.search(words("Lotsinnen", CLERK)).hits()).anyMatch(hit -> hit.sameAs() != null);
    }

    private List<DocumentId> similar(int number, String text, Reader reader) throws Exception {
        return index.similar(id(number), List.of(text), reader, 5).stream()
                .map(Hit::id)
                .toList();
    }

    private void learn(Entry... entries) throws Exception {
        List<IndexChange> changes = new ArrayList<>();
        for (Entry entry : entries) {
            texts.know(entry);
            changes.add(new IndexChange.Put(entry, ++seq));
        }
        index.apply(changes);
    }
}
