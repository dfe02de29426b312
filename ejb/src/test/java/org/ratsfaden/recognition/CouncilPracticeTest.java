package org.ratsfaden.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ratsfaden.document.Field;
import org.ratsfaden.recognition.Comparison.Verdict;
import org.ratsfaden.recognition.PracticeTexts.PracticeText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Texts in the layouts of many offices, as a clerk reads them. A wrong value is worse than a missing one. */
class CouncilPracticeTest {

    private static final Logger LOG = LoggerFactory.getLogger(CouncilPracticeTest.class);

    /** What is labelled in some of the texts only. */
    private static final Set<Field> SOMETIMES = EnumSet.of(
            Field.OUTCOME_RAW,
            Field.DECISION_TEXT,
            Field.PAPER_TYPE,
            Field.DECIDING_BODY,
            Field.CONSULTATION_ROLE,
            Field.PROPOSED_DECISION,
            Field.MEETING_NUMBER,
            Field.MEETING_START,
            Field.MEETING_END,
            Field.MEETING_PLACE,
            Field.CHAIR,
            Field.MINUTES_KEEPER,
            Field.MINUTES_STATE,
            Field.PRESS_KEY,
            Field.LEAD,
            Field.CONTACT);

    /** Of all labelled values. */
    private static final int MOST_WRONG = 2;

    private static final double LEAST_FOUND = 0.95;

    @ParameterizedTest
    @MethodSource("texts")
    void kindAndPublicityAreRight(PracticeText text) {
        Recognition read = DocumentReader.read(text.pages());

        assertThat(read.kind().key()).as(text.name()).isEqualTo(text.labels().getString("kind"));
        assertThat(read.publicity().name())
                .as(text.name())
                .isEqualTo(text.labels().getString("publicity"));
    }

    @Test
    void nearlyAllIsFoundAndNearlyNothingIsWrong() {
        List<String> faults = new ArrayList<>();
        Tally sum = new Tally(0, 0, 0, 0);
        for (PracticeText text : PracticeTexts.all()) {
            Recognition read = DocumentReader.read(text.pages());
            for (Field field : fields(text.labels())) {
                Verdict verdict = Comparison.field(field, read, text.labels());
                sum = sum.plus(Tally.of(verdict));
                if (verdict != Verdict.RIGHT && verdict != Verdict.RIGHTLY_ABSENT) {
                    faults.add(text.name() + " " + field.key() + " " + verdict);
                }
            }
        }
        LOG.info("practice {}", sum);

        assertThat(sum.wrong() + sum.spurious()).as("%s", faults).isLessThanOrEqualTo(MOST_WRONG);
        assertThat(sum.recall()).as("%s", faults).isGreaterThanOrEqualTo(LEAST_FOUND);
    }

    private static Set<Field> fields(JsonObject labels) {
        Set<Field> fields = EnumSet.allOf(Field.class);
        fields.removeIf(field -> SOMETIMES.contains(field) && !labels.containsKey(field.key()));
        return fields;
    }

    static List<PracticeText> texts() {
        return PracticeTexts.all();
    }
}
