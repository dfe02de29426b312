package org.ratsfaden.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ratsfaden.HandedClock;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.AbstractLogger;
import org.slf4j.helpers.MessageFormatter;

class ComplaintTest {

    private static final IOException FULL = new IOException("No space left on device");

    private final Lines lines = new Lines();
    private final HandedClock clock = new HandedClock(Instant.EPOCH.plus(Duration.ofDays(1)));
    private final Complaint complaint = new Complaint(lines, clock, "files are taken");

    @Test
    void whatFailsAThousandTimesAMinuteIsOneLineAMinute() {
        for (int second = 0; second < 120; second++) {
            complaint.failed(FULL);
            clock.now = clock.now.plusSeconds(1);
        }

        assertThat(lines.said).hasSize(2);
        assertThat(lines.said.getFirst())
                .contains("files are taken", "The disk is full.", "Make room on the disk of RATSFADEN_HOME");
        assertThat(lines.said.getLast()).contains("failures=61", "No space left on device");
    }

    @Test
    void anotherTroubleIsToldAtOnce() {
        complaint.failed(FULL);
        complaint.failed(new IllegalStateException("a fault of ours"));

        assertThat(lines.said).hasSize(2);
    }

    @Test
    void thatItWorksAgainIsToldOnce() {
        complaint.works();
        complaint.failed(FULL);
        complaint.works();
        complaint.works();

        assertThat(lines.said).hasSize(2);
        assertThat(lines.said.getLast()).startsWith("works again deed=\"files are taken\"");
    }

    /** A log as a list. */
    private static final class Lines extends AbstractLogger {

        private static final long serialVersionUID = 1;

        private final transient List<String> said = new ArrayList<>();

        @Override
        protected @Nullable String getFullyQualifiedCallerName() {
            return null;
        }

        @Override
        protected void handleNormalizedLoggingCall(
                Level level, @Nullable Marker marker, String words, Object @Nullable [] values, @Nullable Throwable e) {
            said.add(MessageFormatter.basicArrayFormat(words, values == null ? new Object[0] : values));
        }

        @Override
        public boolean isTraceEnabled() {
            return true;
        }

        @Override
        public boolean isTraceEnabled(@Nullable Marker marker) {
            return true;
        }

        @Override
        public boolean isDebugEnabled() {
            return true;
        }

        @Override
        public boolean isDebugEnabled(@Nullable Marker marker) {
            return true;
        }

        @Override
        public boolean isInfoEnabled() {
            return true;
        }

        @Override
        public boolean isInfoEnabled(@Nullable Marker marker) {
            return true;
        }

        @Override
        public boolean isWarnEnabled() {
            return true;
        }

        @Override
        public boolean isWarnEnabled(@Nullable Marker marker) {
            return true;
        }

        @Override
        public boolean isErrorEnabled() {
            return true;
        }

        @Override
        public boolean isErrorEnabled(@Nullable Marker marker) {
            return true;
        }
    }
}
