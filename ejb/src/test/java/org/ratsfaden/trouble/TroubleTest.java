package org.ratsfaden.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TroubleTest {

    static Stream<Arguments> failures() {
        return Stream.of(
                failure(Trouble.DISK_FULL, new UncheckedIOException(new IOException("No space left on device"))),
                failure(
                        Trouble.DISK_FULL,
                        new PersistenceException(
                                new SQLException("IO", "90028", new IOException("a: No space left on device")))),
                failure(Trouble.DISK_FULL, new SQLException("could not extend file", "53100")),
                failure(Trouble.DATABASE_AWAY, new PersistenceException(new SQLException("refused", "08001"))),
                failure(Trouble.DATABASE_AWAY, new SQLException("terminating connection", "57P01")),
                failure(Trouble.DATABASE_REFUSES, new SQLException("duplicate key", "23505")),
                failure(Trouble.DATABASE_REFUSES, new IllegalStateException(new RollbackException("no"))),
                failure(Trouble.NO_WORKER, new Troubled(Trouble.NO_WORKER, "worker does not start")),
                failure(Trouble.NOT_ALLOWED, new AccessDeniedException("originals/ab")),
                failure(Trouble.FILE_MISSING, new NoSuchFileException("originals/ab")),
                failure(Trouble.DISK_FAILS, new IOException("Input/output error")),
                failure(Trouble.UNEXPECTED, new IllegalArgumentException("a fault of ours")));
    }

    private static Arguments failure(Trouble trouble, Throwable failure) {
        return Arguments.of(trouble, failure);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void theOperatorIsToldWhatIsBehindAFailure(Trouble trouble, Throwable failure) {
        assertThat(Trouble.of(failure)).isEqualTo(trouble);
    }

    @Test
    void whatWasSuppressedCountsToo() {
        RollbackException failure = new RollbackException("could not commit");
        failure.addSuppressed(new SQLException("connection lost", "08006"));

        assertThat(Trouble.of(failure)).isEqualTo(Trouble.DATABASE_AWAY);
    }

    @Test
    void failuresThatPointAtEachOtherAreLookedAtOnce() {
        IOException one = new IOException("one");
        one.addSuppressed(new IllegalStateException(one));

        assertThat(Trouble.of(one)).isEqualTo(Trouble.DISK_FAILS);
    }

    @ParameterizedTest
    @EnumSource
    void eachSaysWhatIsWrongAndWhatToDo(Trouble trouble) {
        assertThat(trouble.advice().split("\\. ")).hasSize(2);
        assertThat(trouble.advice()).endsWith(".");
    }
}
