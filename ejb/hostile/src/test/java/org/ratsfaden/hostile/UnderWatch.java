package org.ratsfaden.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.ratsfaden.document.QuarantineReason;
import org.ratsfaden.extraction.Extraction;
import org.ratsfaden.extraction.ExtractionLimits;

/** One attack after the other on the same workers; after each, nothing has happened that should not. */
@Tag("hostile")
abstract class UnderWatch {

    static final ExtractionLimits LIMITS = new ExtractionLimits(2_000_000, Duration.ofSeconds(10), 512, 1);

    /** Heap, metaspace, code, direct memory and what the JVM itself takes. */
    static final int MOST_MEGABYTES = 900;

    @TempDir
    static Path home;

    static Ward ward;

    @BeforeAll
    static void open() throws IOException {
        assumeThat(Trace.possible()).as("strace is here and may watch").isTrue();
        ward = new Ward(home, LIMITS);
    }

    @AfterAll
    static void close() throws IOException {
        if (ward != null) {
            ward.close();
        }
    }

    @AfterEach
    void nothingHappened() throws IOException {
        ward.assertNothingHappened(MOST_MEGABYTES);
    }

    static Canary canary() {
        return ward.canary();
    }

    /** What was read: the words of the file, and nothing of the canary's. */
    static String wordsOf(Extraction extraction) {
        assertThat(extraction).isInstanceOf(Extraction.Extracted.class);
        String words = String.join("\n", ((Extraction.Extracted) extraction).pages());
        assertThat(words).doesNotContain(Canary.SECRET);
        return words;
    }

    /** Read or not, both are right; the canary's words never are. */
    static void assertHarmless(Extraction extraction) {
        if (extraction instanceof Extraction.Extracted) {
            wordsOf(extraction);
        }
    }

    static void assertRefused(Extraction extraction, QuarantineReason first, QuarantineReason... others) {
        Set<QuarantineReason> expected = EnumSet.of(first, others);
        assertThat(extraction)
                .isInstanceOfSatisfying(
                        Extraction.Unreadable.class,
                        unreadable -> assertThat(unreadable.reason()).isIn(expected));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
