package org.ratsfaden.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CouncilPaperTest {

    @Test
    void theSamePaperIsWrittenAgainAndAgain() {
        assertThat(CouncilPaper.of(41)).isEqualTo(CouncilPaper.of(41));
        assertThat(Question.all()).isEqualTo(Question.all());
    }

    @Test
    void noTwoPapersAreAlike() {
        assertThat(IntStream.range(0, 500).mapToObj(CouncilPaper::of).map(CouncilPaper::text))
                .doesNotHaveDuplicates();
        assertThat(IntStream.range(0, 500).mapToObj(CouncilPaper::number)).doesNotHaveDuplicates();
    }

    @Test
    void mostPapersAreTwoThousandCharactersAndSomeTwentyPages() {
        assertThat(CouncilPaper.of(7).text().length()).isBetween(1_900, 2_700);
        assertThat(CouncilPaper.of(199).text()).hasSizeGreaterThan(40_000);
    }

    @Test
    void sixtyQuestionsAreAsked() {
        assertThat(Question.all()).hasSize(60);
    }
}
