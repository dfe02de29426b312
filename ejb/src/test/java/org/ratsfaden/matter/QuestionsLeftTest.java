package org.ratsfaden.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ratsfaden.access.Reader;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.matter.QuestionsLeft.Now;

class QuestionsLeftTest {

    private static final Reader CLERK = new Reader.Clerk("ratsbuero");
    private static final int MOST = 5;

    private final QuestionsLeft left = new QuestionsLeft();
    private final List<Tie> open =
            IntStream.range(0, 60).mapToObj(_ -> question()).toList();
    private final Set<Tie> answered = new HashSet<>();
    private final Set<Tie> unknown = new HashSet<>();
    private final List<Tie> workedOut = new ArrayList<>();

    @Test
    void answeredOnesDoNotStandInTheWayOfThoseThatAreLeft() {
        answered.addAll(open.subList(0, 50));

        assertThat(seen("1")).isEqualTo(open.subList(50, 55));
    }

    @Test
    void theFirstViewWorksOutNoMoreThanOthersAndShowsTheRestRatherThanNothing() {
        answered.addAll(open.subList(0, 50));

        assertThat(asked("1")).hasSize(MOST);

        assertThat(workedOut).hasSizeLessThanOrEqualTo(MOST + 3 * QuestionsLeft.MOST_AGAIN);
    }

    @Test
    void everyAnsweredOneComesRoundHoweverManyThereAre() {
        answered.addAll(open);
        assertThat(seen("1")).isEmpty();
        answered.remove(open.getLast());

        assertThat(seen("2")).containsExactly(open.getLast());
    }

    @Test
    void whatIsUnknownForATimeIsNotTakenForAnswered() {
        answered.addAll(open.subList(0, 50));
        unknown.addAll(open.subList(50, 60));
        assertThat(seen("1")).isEmpty();
        unknown.clear();

        assertThat(asked("2")).isEqualTo(open.subList(50, 55));
    }

    @Test
    void aQuestionIsWorkedOutOnceAsLongAsNothingChanges() {
        answered.addAll(open.subList(0, 50));
        seen("1");
        workedOut.clear();

        assertThat(asked("1")).hasSize(MOST);

        assertThat(workedOut).isEmpty();
    }

    @Test
    void afterAChangeThoseThatAreShownAndAFewOfTheAnsweredAreWorkedOutAgain() {
        answered.addAll(open.subList(0, 50));
        seen("1");
        workedOut.clear();
        answered.add(open.get(50));
        answered.remove(open.getFirst());

        List<Tie> now = asked("2");

        assertThat(now).startsWith(open.getFirst()).doesNotContain(open.get(50));
        assertThat(workedOut).hasSizeLessThanOrEqualTo(QuestionsLeft.MOST_AGAIN + MOST + 1);
    }

    @Test
    void whatIsAnsweredForOneClerkIsWorkedOutForTheOther() {
        answered.addAll(open);
        seen("1");
        answered.clear();

        assertThat(left.of(open, MOST, "1", new Reader.Clerk("vertretung"), this::now))
                .hasSize(MOST);
    }

    private List<Tie> asked(String state) {
        return left.of(open, MOST, state, CLERK, tie -> {
            workedOut.add(tie);
            return now(tie);
        });
    }

    private Now now(Tie tie) {
        if (unknown.contains(tie)) {
            return Now.UNKNOWN;
        }
        return answered.contains(tie) ? Now.ANSWERED : Now.OPEN;
    }

    /** What is left when the page was looked at so often that everything has come round. */
    private List<Tie> seen(String state) {
        for (int view = 0; view < open.size() / QuestionsLeft.MOST_AGAIN; view++) {
            asked(state);
        }
        return asked(state);
    }

    private static Tie question() {
        return Tie.between(piece(), piece(), Instant.parse("2024-09-02T08:00:00Z"), null);
    }

    private static PieceId piece() {
        return PieceId.of(new DocumentId(UUID.randomUUID()));
    }
}
