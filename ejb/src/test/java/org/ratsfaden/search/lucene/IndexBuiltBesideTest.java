package org.ratsfaden.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ratsfaden.search.EntrySamples.ANYBODY;
import static org.ratsfaden.search.EntrySamples.CLERK;
import static org.ratsfaden.search.EntrySamples.PUBLIC;
import static org.ratsfaden.search.EntrySamples.article;
import static org.ratsfaden.search.EntrySamples.entry;
import static org.ratsfaden.search.EntrySamples.id;
import static org.ratsfaden.search.EntrySamples.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.search.FreshIndex;
import org.ratsfaden.search.Hit;
import org.ratsfaden.search.IndexChange;
import org.ratsfaden.search.KnownTexts;
import org.ratsfaden.search.RelatedWords;
import org.ratsfaden.search.SearchQuery;
import org.ratsfaden.search.Shelved;
import org.ratsfaden.search.Shelved.Place;

/** An index is built beside the one that answers, and takes over in one instant or not at all. */
class IndexBuiltBesideTest {

    private static final Visibility OFFICE = new Visibility.CouncilOffice();

    private final Path folder;
    private LuceneSearchIndex index;

    IndexBuiltBesideTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void open() throws IOException {
        index = index(folder);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void theOldOneAnswersAndLearnsUntilTheNewOneTakesOver() throws Exception {
        index.apply(List.of(put(1, PUBLIC)));
        try (FreshIndex fresh = index.buildBeside()) {
            index.apply(List.of(put(2, PUBLIC)));
            assertThat(total(ANYBODY)).isEqualTo(2);

            fresh.apply(List.of(put(1, PUBLIC), put(2, PUBLIC), put(3, OFFICE)));
            assertThat(total(CLERK)).isEqualTo(2);

            fresh.takeOver(fresh.containedSeq());
            assertThat(total(CLERK)).isEqualTo(3);
            assertThat(total(ANYBODY)).isEqualTo(2);
            assertThat(index.containedSeq()).isEqualTo(3);
        }

        index.apply(List.of(put(4, PUBLIC)));
        assertThat(total(ANYBODY)).isEqualTo(3);
        assertThat(leftOvers()).containsExactlyInAnyOrder("current", "2");
    }

    @Test
    void whatHasTakenOverIsThereAfterAnAbruptEnd() throws Exception {
        index.apply(List.of(put(1, PUBLIC)));
        index.flush();
        try (FreshIndex fresh = index.buildBeside()) {
            fresh.apply(List.of(put(1, PUBLIC), put(2, PUBLIC)));
            fresh.takeOver(fresh.containedSeq());
        }

        try (LuceneSearchIndex afterwards = index(asAfterKill())) {
            assertThat(afterwards.containedSeq()).isEqualTo(2);
            assertThat(afterwards.search(words("Brücke", ANYBODY)).total()).isEqualTo(2);
        }
    }

    @Test
    void killedWhileBuildingTheOldOneGoesOnAndTheRestIsCleanedUp() throws Exception {
        index.apply(List.of(put(1, PUBLIC)));
        index.flush();
        Path killed;
        try (FreshIndex fresh = index.buildBeside()) {
            fresh.apply(LongStream.rangeClosed(1, 500)
                    .mapToObj(seq -> put(seq, PUBLIC))
                    .toList());
            fresh.flush();
            killed = asAfterKill();
        }
        assertThat(killed.resolve("2/public")).isDirectory();

        try (LuceneSearchIndex afterwards = index(killed)) {
            assertThat(afterwards.search(words("Brücke", ANYBODY)).total()).isEqualTo(1);
        }

        assertThat(names(killed)).containsExactlyInAnyOrder("current", "1");
    }

    @Test
    void givenUpItLeavesNothingBehindAndTheNextOneMayBegin() throws Exception {
        index.apply(List.of(put(1, PUBLIC)));

        try (FreshIndex fresh = index.buildBeside()) {
            fresh.apply(List.of(put(7, PUBLIC)));
            assertThatThrownBy(index::buildBeside).isInstanceOf(IllegalStateException.class);
        }

        assertThat(leftOvers()).containsExactlyInAnyOrder("current", "1");
        assertThat(total(ANYBODY)).isEqualTo(1);
        index.buildBeside().close();
    }

    @Test
    void oneThatHasLearntLessDoesNotTakeOver() throws Exception {
        index.apply(List.of(put(1, PUBLIC), put(2, OFFICE)));

        try (FreshIndex fresh = index.buildBeside()) {
            fresh.apply(List.of(put(1, PUBLIC)));

            assertThatThrownBy(() -> fresh.takeOver(1)).isInstanceOf(IllegalStateException.class);
        }

        assertThat(total(CLERK)).isEqualTo(2);
    }

    @Test
    void theSameIsFoundInTheSameOrderAsBefore() throws Exception {
        List<IndexChange> changes = IntStream.rangeClosed(1, 300)
                .mapToObj(i -> (IndexChange) new IndexChange.Put(
                        entry(i, i % 5 == 0 ? OFFICE : PUBLIC, text(i), "Antrag der Gruppe " + i % 17), i))
                .toList();
        index.apply(changes);
        List<SearchQuery> queries = Stream.of("Brücke", "Haushalt Radweg", "Antrag Gruppe 3", "\"neue Brücke\"", "")
                .flatMap(typed -> Stream.of(words(typed, ANYBODY), words(typed, CLERK)))
                .toList();
        List<List<DocumentId>> before = found(queries);

        try (FreshIndex fresh = index.buildBeside()) {
            for (IndexChange change : changes) {
                fresh.apply(List.of(change));
            }
            fresh.takeOver(fresh.containedSeq());
        }

        assertThat(found(queries)).isEqualTo(before);
        assertThat(before).allSatisfy(ids -> assertThat(ids).hasSizeGreaterThan(3));
    }

    @Test
    void theInventoryTellsWhereEachDocumentStandsAndFromWhichChangeItIs() throws Exception {
        index.apply(List.of(
                put(1, PUBLIC),
                put(2, OFFICE),
                new IndexChange.Put(article(3, "Neue Brücke", "Seltenauer Bote", "Die Brücke wird gebaut."), 3),
                new IndexChange.Put(entry(1, OFFICE, "Brücke"), 4),
                put(5, PUBLIC)));
        index.apply(List.of(new IndexChange.Remove(id(5), 6)));

        assertThat(index.inventory())
                .containsExactlyInAnyOrder(
                        new Shelved(id(1), 4, Place.INTERNAL, false),
                        new Shelved(id(2), 2, Place.INTERNAL, false),
                        new Shelved(id(3), 3, Place.INTERNAL, false),
                        new Shelved(id(3), 3, Place.PUBLIC, true));
        assertThat(index.inventory(id(3))).hasSize(2);
        assertThat(index.inventory(id(5))).isEmpty();
    }

    private static String text(int i) {
        return "Die neue Brücke kostet %d Euro.%s%s"
                .formatted(
                        i, " Der Haushalt wird beraten.".repeat(i % 3), i % 4 == 0 ? " Ein Radweg wird gebaut." : "");
    }

    private List<List<DocumentId>> found(List<SearchQuery> queries) throws IOException {
        List<List<DocumentId>> found = new ArrayList<>();
        for (SearchQuery query : queries) {
            found.add(index.search(query).hits().stream().map(Hit::id).toList());
        }
        return found;
    }

    private static IndexChange put(long seq, Visibility visibility) {
        return new IndexChange.Put(entry((int) seq, visibility, "Brücke"), seq);
    }

    private long total(Reader reader) throws IOException {
        return index.search(words("Brücke", reader)).total();
    }

    private static LuceneSearchIndex index(Path where) throws IOException {
        return new LuceneSearchIndex(where, new KnownTexts(), () -> RelatedWords.NONE, Clock.systemUTC());
    }

    private List<String> leftOvers() throws IOException {
        return names(folder);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private Path asAfterKill() throws IOException {
        Path copy = Files.createTempDirectory("killed");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(folder.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return copy;
    }
}
