package org.ratsfaden.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.search.EntrySamples.PUBLIC;
import static org.ratsfaden.search.EntrySamples.entry;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ratsfaden.database.LocalDatabase;
import org.ratsfaden.search.jpa.JpaSavedSearches;

/** What somebody has saved and seen, on the rows of the database. */
@Tag("database")
class KeepSearchesTest {

    private static final String KITA = "/suche?q=Kita";

    private final LocalDatabase database = LocalDatabase.inMemory();
    private final InMemorySearchIndex index = new InMemorySearchIndex(new KnownTexts());
    private final KeepSearches keep =
            new KeepSearches(new JpaSavedSearches(database.entities()), index, Clock.systemUTC(), database);

    @BeforeEach
    void peopleAreThere() {
        for (String name : List.of("k.ahlers", "m.thiel")) {
            database.inOne(() -> database.entities()
                    .createNativeQuery("insert into account (name, role, password) values (?1, 'clerk', 'x')")
                    .setParameter(1, name)
                    .executeUpdate());
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aSavedSearchIsItsOwnersOnly() {
        assertThat(keep.save("k.ahlers", KITA)).isTrue();

        SavedSearch mine = keep.of("k.ahlers").getFirst();

        assertThat(mine.address()).isEqualTo(KITA);
        assertThat(keep.of("m.thiel")).isEmpty();
        assertThat(keep.find(mine.id(), "m.thiel")).isEmpty();
        assertThat(keep.look(mine.id(), "m.thiel")).isEmpty();
        keep.forget(mine.id(), "m.thiel");
        assertThat(keep.of("k.ahlers")).hasSize(1);
    }

    @Test
    void whatCameSinceTheLastLookIsNewUntilTheNext() throws Exception {
        index.apply(List.of(new IndexChange.Put(entry(1, PUBLIC, "Kita"), 7)));
        keep.save("k.ahlers", KITA);
        UUID id = keep.of("k.ahlers").getFirst().id();
        assertThat(keep.of("k.ahlers").getFirst().seenSeq()).isEqualTo(7);

        index.apply(List.of(new IndexChange.Put(entry(2, PUBLIC, "Kita"), 9)));
        assertThat(keep.look(id, "k.ahlers")).hasValueSatisfying(seen -> {
            assertThat(seen.beforeSeq()).isEqualTo(7);
            assertThat(seen.seenSeq()).isEqualTo(9);
        });

        assertThat(keep.look(id, "k.ahlers"))
                .hasValueSatisfying(again -> assertThat(again.beforeSeq()).isEqualTo(7));
    }

    @Test
    void savingTwiceIsSavingOnceAndThereIsAnEnd() {
        for (int number = 0; number < KeepSearches.MOST; number++) {
            assertThat(keep.save("k.ahlers", KITA + number)).isTrue();
        }

        assertThat(keep.save("k.ahlers", KITA + 0)).isTrue();
        assertThat(keep.save("k.ahlers", KITA + "99")).isFalse();
        assertThat(keep.save("m.thiel", "/suche?q=" + "x".repeat(3_000))).isFalse();
        assertThat(keep.of("k.ahlers")).hasSize(KeepSearches.MOST);
    }

    @Test
    void aForgottenSearchIsGone() {
        keep.save("k.ahlers", KITA);

        keep.forget(keep.of("k.ahlers").getFirst().id(), "k.ahlers");

        assertThat(keep.of("k.ahlers")).isEmpty();
    }
}
