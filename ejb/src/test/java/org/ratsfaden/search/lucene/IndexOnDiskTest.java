package org.ratsfaden.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ratsfaden.search.EntrySamples.ANYBODY;
import static org.ratsfaden.search.EntrySamples.CLERK;
import static org.ratsfaden.search.EntrySamples.PUBLIC;
import static org.ratsfaden.search.EntrySamples.entry;
import static org.ratsfaden.search.EntrySamples.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ratsfaden.HandedClock;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.search.IndexChange;
import org.ratsfaden.search.KnownTexts;
import org.ratsfaden.search.RelatedWords;

/** What is on disk, when, and what happens if it is not what it was. */
class IndexOnDiskTest {

    @TempDir
    Path folder;

    private final HandedClock clock = new HandedClock(Instant.EPOCH);

    @Test
    void whatWasFlushedSurvivesAnAbruptEnd() throws Exception {
        try (LuceneSearchIndex index = index(folder)) {
            index.apply(List.of(put(1, PUBLIC), put(2, new Visibility.CouncilOffice())));
            index.flush();
            index.apply(List.of(put(3, PUBLIC)));

            try (LuceneSearchIndex afterwards = index(asAfterKill())) {
                assertThat(afterwards.containedSeq()).isEqualTo(2);
                assertThat(afterwards.search(words("Brücke", CLERK)).total()).isEqualTo(2);
                assertThat(afterwards.search(words("Brücke", ANYBODY)).total()).isEqualTo(1);
            }
        }
    }

    @Test
    void changesReachTheDiskAfterASecondOrAThousand() throws Exception {
        try (LuceneSearchIndex index = index(folder)) {
            index.apply(List.of(put(1, PUBLIC)));
            assertThat(seqOnDisk()).isZero();

            clock.now = clock.now.plus(Duration.ofSeconds(1));
            index.apply(List.of(put(2, PUBLIC)));
            assertThat(seqOnDisk()).isEqualTo(2);

            index.apply(LongStream.rangeClosed(3, 1_002)
                    .mapToObj(seq -> put(seq, PUBLIC))
                    .toList());
            assertThat(seqOnDisk()).isEqualTo(1_002);
        }
    }

    @Test
    void whatOneOfTheTwoHasNotKeptIsLearntAgain() throws Exception {
        try (LuceneSearchIndex index = index(folder)) {
            index.apply(List.of(put(1, PUBLIC)));
            index.flush();
            Path before = asAfterKill();
            index.apply(List.of(put(2, PUBLIC)));
            index.flush();
            Path after = asAfterKill();
            delete(after.resolve("1/internal"));
            Files.move(before.resolve("1/internal"), after.resolve("1/internal"));

            try (LuceneSearchIndex afterwards = index(after)) {
                assertThat(afterwards.containedSeq()).isEqualTo(1);
            }
        }
    }

    @Test
    void closingKeepsEverything() throws Exception {
        try (LuceneSearchIndex index = index(folder)) {
            index.apply(List.of(put(5, PUBLIC)));
        }

        try (LuceneSearchIndex index = index(folder)) {
            assertThat(index.containedSeq()).isEqualTo(5);
        }
    }

    @Test
    void aDamagedIndexIsMovedAsideAndBuiltAnew() throws Exception {
        try (LuceneSearchIndex index = index(folder)) {
            index.apply(List.of(put(1, PUBLIC), put(2, PUBLIC)));
        }
        damage(folder.resolve("1/public"));

        try (LuceneSearchIndex index = index(folder)) {
            assertThat(index.containedSeq()).isZero();
            assertThat(index.search(words("Brücke", ANYBODY)).total()).isZero();

            index.apply(List.of(put(1, PUBLIC), put(2, PUBLIC)));
            assertThat(index.search(words("Brücke", ANYBODY)).total()).isEqualTo(2);
        }
        assertThat(folder.resolve("1/public.unreadable")).isDirectory();
    }

    /** What was narrowed just before would else be counted until it is its turn. */
    @Test
    void whileOneOfTheTwoIsBuiltAnewTheOtherShowsNothingOld() throws Exception {
        try (LuceneSearchIndex index = index(folder)) {
            index.apply(List.of(put(1, PUBLIC), put(2, new Visibility.CouncilOffice())));
        }
        damage(folder.resolve("1/internal"));

        try (LuceneSearchIndex index = index(folder)) {
            assertThat(index.containedSeq()).isZero();
            assertThat(index.search(words("Brücke", ANYBODY)).total()).isZero();
        }
    }

    @Test
    void aFolderOfOtherFilesIsNoIndex() throws Exception {
        Files.createDirectories(folder.resolve("1/public"));
        Files.writeString(folder.resolve("1/public").resolve("segments_1"), "kein Index");

        try (LuceneSearchIndex index = index(folder)) {
            assertThat(index.containedSeq()).isZero();
        }
    }

    @Test
    void anIndexOfAnotherFormatIsBuiltAnew() throws Exception {
        try (FSDirectory directory = FSDirectory.open(folder.resolve("1/internal"));
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
            writer.commit();
        }

        try (LuceneSearchIndex index = index(folder)) {
            assertThat(index.containedSeq()).isZero();
        }
        assertThat(folder.resolve("1/internal.unreadable")).isDirectory();
    }

    @Test
    void anIndexInUseIsNotTakenAway() throws Exception {
        try (LuceneSearchIndex index = index(folder)) {
            index.apply(List.of(put(1, PUBLIC)));

            assertThatThrownBy(() -> index(folder)).isInstanceOf(LockObtainFailedException.class);
            assertThat(index.search(words("Brücke", ANYBODY)).total()).isEqualTo(1);
        }
    }

    private LuceneSearchIndex index(Path where) throws IOException {
        return new LuceneSearchIndex(where, new KnownTexts(), () -> RelatedWords.NONE, clock);
    }

    private static IndexChange put(long seq, Visibility visibility) {
        return new IndexChange.Put(entry((int) seq, visibility, "Brücke"), seq);
    }

    private long seqOnDisk() throws IOException {
        try (LuceneSearchIndex afterwards = index(asAfterKill())) {
            return afterwards.containedSeq();
        }
    }

    /** The files as a process would leave them that is killed now. */
    private Path asAfterKill() throws IOException {
        Path copy = Files.createTempDirectory(folder.getParent(), "killed");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(folder.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return copy;
    }

    private static void damage(Path index) throws IOException {
        try (Stream<Path> files = Files.list(index)) {
            Path largest = files.filter(file -> file.getFileName().toString().startsWith("_"))
                    .max((a, b) -> Long.compare(a.toFile().length(), b.toFile().length()))
                    .orElseThrow();
            byte[] bytes = Files.readAllBytes(largest);
            bytes[bytes.length / 2] ^= 0x55;
            Files.write(largest, bytes, StandardOpenOption.TRUNCATE_EXISTING);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
