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

class QuestionsLeftTest {

    private static final Reader CLERK = new Reader.Clerk("ratsbuero");
    private static final int MOST = 5;

    private final QuestionsLeft left = new QuestionsLeft();
    private final List<Tie> open =
            IntStream.range(0, 60).mapToObj(_ -> question()).toList();
    private final Set<Tie> answered = new HashSet<>();
    private final List<Tie> workedOut = new ArrayList<>();

    @Test
    void answeredOnesDoNotStandInTheWayOfThoseThatAreLeft() {
        answered.addAll(open.subList(0, 50));

        assertThat(asked("1")).isEqualTo(open.subList(50, 55));
    }

    @Test
    void aQuestionIsWorkedOutOnceAsLongAsNothingChanges() {
        answered.addAll(open.subList(0, 50));
        asked("1");
        workedOut.clear();

        assertThat(asked("1")).hasSize(MOST);

        assertThat(workedOut).isEmpty();
    }

    @Test
    void afterAChangeThoseThatAreShownAndAFewOfTheAnsweredAreWorkedOutAgain() {
        answered.addAll(open.subList(0, 50));
        asked("1");
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
        asked("1");
        answered.clear();

        assertThat(left.of(open, MOST, "1", new Reader.Clerk("vertretung"), answered::contains))
                .hasSize(MOST);
    }

    private List<Tie> asked(String state) {
        return left.of(open, MOST, state, CLERK, tie -> {
            workedOut.add(tie);
            return answered.contains(tie);
        });
    }

    private static Tie question() {
        return Tie.between(piece(), piece(), Instant.parse("2024-09-02T08:00:00Z"), null);
    }

    private static PieceId piece() {
        return PieceId.of(new DocumentId(UUID.randomUUID()));
    }
}
