package org.ratsfaden.web.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.ratsfaden.HandedClock;
import org.ratsfaden.web.error.ApiJson;

final class ReportTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final JsonObject TWO = ApiJson.object().add("missing", 2).build();

    private final ByteArrayOutputStream listener = new ByteArrayOutputStream();

    @Test
    void peopleReadWordsAndTheVerdictLast() {
        JobWriter.run(ReportTest::findsTwo, new Report(listener, true, NOON));

        assertThat(heard()).isEqualTo("an original is missing\nnot fine: 2 missing\n");
    }

    @Test
    void programsReadOneObjectALineAndTheVerdictInTheLast() {
        JobWriter.run(ReportTest::findsTwo, new Report(listener, false, NOON));

        assertThat(heard()).isEqualTo("{\"missing\":2}\n{\"verdict\":\"not fine\",\"missing\":2}\n");
    }

    @Test
    void whatGoesWrongIsTheVerdictWithAReferenceAndNothingOfTheReason() {
        Job broken = _ -> {
            throw new IOException("Beschluss über den Ankauf");
        };

        JobWriter.run(broken, new Report(listener, true, NOON));

        assertThat(heard()).matches("not fine: something went wrong; the portal's log tells more under \\w{8}\n");
    }

    @Test
    void progressIsToldOnceASecondAndAtOnceAtTheBeginning() {
        HandedClock clock = new HandedClock(NOON.instant());
        Report report = new Report(listener, true, clock);

        for (int done = 0; done < 25; done++) {
            int told = done;
            report.progress(() -> "done: " + told, () -> TWO);
            clock.now = clock.now.plus(Duration.ofMillis(100));
        }

        assertThat(heard()).isEqualTo("done: 0\ndone: 10\ndone: 20\n");
    }

    @Test
    void aLineStaysOneLine() {
        new Report(listener, true, NOON).tell("two\r\nlines", TWO);

        assertThat(heard()).isEqualTo("two lines\n");
    }

    @Test
    void aJobEndsAtTheFirstLineThatNobodyTakes() {
        Report report = new Report(new Closed(), true, NOON);

        assertThatThrownBy(() -> report.tell("still there?", TWO)).isInstanceOf(Report.NobodyListens.class);
        JobWriter.run(ReportTest::findsTwo, report);
    }

    private static Verdict findsTwo(Report report) {
        report.tell("an original is missing", TWO);
        return Verdict.notFine("2 missing", TWO);
    }

    private String heard() {
        return listener.toString(StandardCharsets.UTF_8);
    }

    private static final class Closed extends OutputStream {

        @Override
        public void write(int octet) throws IOException {
            throw new IOException("Broken pipe");
        }
    }
}
