package org.ratsfaden.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ratsfaden.search.EntrySamples.ANYBODY;
import static org.ratsfaden.search.EntrySamples.PUBLIC;
import static org.ratsfaden.search.EntrySamples.entry;
import static org.ratsfaden.search.EntrySamples.words;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ratsfaden.fault.Faults;
import org.ratsfaden.search.IndexChange;
import org.ratsfaden.search.KnownTexts;
import org.ratsfaden.search.RelatedWords;

/** The disk fills up under the index, and has room again. */
class FullDiskTest {

    private static final Faults.Place NO_ROOM = new Faults.Place(
            "a file of the index is begun", "org.apache.lucene.store.FSDirectory", "createOutput", "AT ENTRY");

    static {
        Faults.prepare(List.of(NO_ROOM));
    }

    @TempDir
    Path folder;

    private final Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    @AfterEach
    void end() {
        Faults.end();
    }

    @Test
    void anIndexThatClosedItselfOnAFullDiskIsOpenAgainWhenThereIsRoomAndLearnsAgainWhatWasNotOnTheDisk()
            throws Exception {
        try (LuceneSearchIndex index = index(folder)) {
            index.apply(List.of(put(1, PUBLIC)));
            index.flush();
            index.apply(List.of(put(2, PUBLIC)));
            Faults.begin(Map.of(NO_ROOM.name(), () -> new IOException("No space left on device")));

            assertThatThrownBy(() -> {
                        index.apply(List.of(put(3, PUBLIC)));
                        index.flush();
                    })
                    .isInstanceOf(IOException.class);
            Faults.end();
            index.flush();
            assertThat(index.containedSeq()).isEqualTo(1);
            index.apply(List.of(put(2, PUBLIC), put(3, PUBLIC)));
            index.flush();

            assertThat(index.search(words("Brücke", ANYBODY)).total()).isEqualTo(3);
        }
        try (LuceneSearchIndex index = index(folder)) {
            assertThat(index.containedSeq()).isEqualTo(3);
        }
    }

    /** What was hidden just before is not on the disk yet. */
    @Test
    void whileAnIndexLearnsAgainWhatItHasLostNothingHiddenComesBack() throws Exception {
        try (LuceneSearchIndex index = index(folder)) {
            index.apply(List.of(put(1, PUBLIC), put(2, PUBLIC)));
            index.flush();
            index.apply(
                    List.of(new IndexChange.Remove(entry(1, PUBLIC, "Brücke").id(), 3), put(4, PUBLIC)));
            Faults.begin(Map.of(NO_ROOM.name(), () -> new IOException("No space left on device")));
            assertThatThrownBy(index::flush).isInstanceOf(IOException.class);
            Faults.end();

            assertThat(index.search(words("Brücke", ANYBODY)).total()).isEqualTo(2);
            index.apply(
                    List.of(new IndexChange.Remove(entry(1, PUBLIC, "Brücke").id(), 3)));
            assertThat(index.search(words("Brücke", ANYBODY)).total()).isEqualTo(2);
            index.apply(List.of(put(4, PUBLIC)));
            assertThat(index.search(words("Brücke", ANYBODY)).total()).isEqualTo(2);
        }
    }

    private LuceneSearchIndex index(Path where) throws IOException {
        return new LuceneSearchIndex(where, new KnownTexts(), () -> RelatedWords.NONE, clock);
    }

    private static IndexChange put(long seq, org.ratsfaden.access.Visibility visibility) {
        return new IndexChange.Put(entry((int) seq, visibility, "Brücke"), seq);
    }
}
