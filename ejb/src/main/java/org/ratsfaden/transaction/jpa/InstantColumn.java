package org.ratsfaden.transaction.jpa;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Instants as {@code timestamp with time zone}, in UTC; JPA 3.1 itself would store them as serialised objects. */
@Converter(autoApply = true)
public class InstantColumn implements AttributeConverter<Instant, OffsetDateTime> {

    @Override
    public @Nullable OffsetDateTime convertToDatabaseColumn(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    @Override
    public @Nullable Instant convertToEntityAttribute(@Nullable OffsetDateTime column) {
        return column == null ? null : column.toInstant();
    }

    /**
     * What a native query answers, as the driver likes it. Of a JPQL query that selects an instant alone, and not its row,
     * EclipseLink would hand PostgreSQL's {@link Timestamp} to this converter, which fails.
     */
    public static @Nullable Instant ofNative(@Nullable Object column) {
        return switch (column) {
            case null -> null;
            case OffsetDateTime time -> time.toInstant();
            case Timestamp time -> time.toInstant();
            default -> throw new IllegalStateException("no instant in the database: " + column.getClass());
        };
    }
}
