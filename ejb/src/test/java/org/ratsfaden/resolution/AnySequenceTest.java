package org.ratsfaden.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is done to a decision, in whatever order and by whomever: its history stays, its drafts stay in the house. */
class AnySequenceTest {

    private static final int LENGTH = 40;
    private static final Instant BEGIN = Instant.parse("2018-01-01T08:00:00Z");

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noSequenceLosesHistoryShowsUnreleasedWordsOrLeavesADecisionWithoutAStatus(long seed) {
        Random random = new Random(seed);
        Progress now = Progress.NONE;
        List<String> released = new ArrayList<>();
        for (int i = 0; i < LENGTH; i++) {
            Progress before = now;
            Deed deed = any(random, "Entwurf " + i + " wird geprüft.");
            Actor actor = Actor.values()[random.nextInt(Actor.values().length)];
            Change change = before.after(deed, actor, "konto", BEGIN.plus(Duration.ofHours(i)));
            if (change instanceof Change.Changed(var after)) {
                assertThat(after.history()).hasSize(before.history().size() + 1);
                assertThat(after.history().subList(0, before.history().size())).isEqualTo(before.history());
                assertThat(after.history().getLast().status()).isEqualTo(after.status());
                if (deed instanceof Deed.Release && before.draft() != null) {
                    released.add(before.draft().text());
                }
                now = after;
            }
            assertThat(now.status()).isNotNull();
            assertThat(drafts(now.asPublished())).isSubsetOf(released);
        }
        assertThat(now.history()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void twoSequencesThatTurnOutToBeOfOneDecisionLoseNothingAndStillShowNoDraft(long seed) {
        Progress one = walked(seed);
        Progress other = walked(seed + 1);

        Progress together = one.together(other);

        assertThat(together.history()).containsAll(one.history()).containsAll(other.history());
        assertThat(together.revision()).isEqualTo(one.revision() + other.revision());
        assertThat(together.status()).isIn(one.status(), other.status());
        assertThat(drafts(together.asPublished()))
                .isSubsetOf(Stream.concat(drafts(one.asPublished()).stream(), drafts(other.asPublished()).stream())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everythingThatIsDoneIsARevisionOfItsOwn(long seed) {
        Progress walked = walked(seed);
        Deed deed = any(new Random(seed), "Entwurf wird geprüft.");

        switch (walked.after(deed, Actor.COUNCIL_OFFICE, "konto", BEGIN)) {
            case Change.Changed(var after) -> assertThat(after.revision()).isEqualTo(walked.revision() + 1);
            case Change.Refused _, Change.Overtaken _ ->
                assertThat(walked.revision()).isNotNegative();
        }
    }

    @Test
    void theSequencesReachEveryStatusAndDoEverything() {
        assertThat(seeds().boxed()
                        .flatMap(seed -> walked(seed).history().stream())
                        .toList())
                .satisfies(entries -> {
                    assertThat(entries).extracting(HistoryEntry::action).contains(Action.values());
                    assertThat(entries).extracting(HistoryEntry::status).contains(ResolutionStatus.values());
                });
    }

    private static Progress walked(long seed) {
        Random random = new Random(seed);
        Progress now = Progress.NONE;
        for (int i = 0; i < LENGTH; i++) {
            Deed deed = any(random, "Entwurf " + i + " wird geprüft.");
            if (now.after(deed, Actor.COUNCIL_OFFICE, "konto", BEGIN.plusSeconds(i))
                    instanceof Change.Changed(var after)) {
                now = after;
            }
        }
        return now;
    }

    /** Every text somebody outside the house could read that was ever a draft. */
    private static List<String> drafts(Progress published) {
        Stream<String> note = published.note() == null
                ? Stream.of()
                : Stream.of(published.note().text());
        Stream<String> draft = published.draft() == null
                ? Stream.of()
                : Stream.of(published.draft().text());
        Stream<String> history = published.history().stream().map(HistoryEntry::words);
        return Stream.of(note, draft, history)
                .flatMap(words -> words)
                .filter(words -> words.startsWith("Entwurf"))
                .toList();
    }

    private static Deed any(Random random, String text) {
        LocalDate day = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(700));
        return switch (Action.values()[random.nextInt(Action.values().length)]) {
            case ASSIGN -> new Deed.Assign(new Assignment("Fachbereich 3", "fachbereich", day));
            case POSTPONE -> new Deed.Postpone(random.nextBoolean() ? day : null, "Lieferverzug");
            case REPORT ->
                new Deed.Report(ResolutionStatus.values()[random.nextInt(ResolutionStatus.values().length)], text);
            case RELEASE -> new Deed.Release();
            case RETURN -> new Deed.Return("Bitte kürzer");
            case SETTLE -> new Deed.Settle(new Settlement("Kreistag", day, "Ö 7"));
            case SUSPEND -> new Deed.Suspend("Widerspruch");
            case RESUME -> new Deed.Resume("Zurückgewiesen");
            case REPEAL -> new Deed.Repeal("Beschluss 3/2019");
            case REOPEN -> new Deed.Reopen("Verwechselt");
        };
    }
}
