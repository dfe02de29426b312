package org.ratsfaden.resolution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who is to carry a decision out (Auftrag).
 *
 * @param office the department, as it calls itself
 * @param account who reports for it; {@code null} as long as the council office does
 * @param deadline last day, inclusive; {@code null} if none is set
 */
public record Assignment(
        String office, @Nullable String account, @Nullable LocalDate deadline) {

    private static final int LONGEST_OFFICE = 200;

    public Assignment {
        if (office.isBlank() || office.length() > LONGEST_OFFICE) {
            throw new IllegalArgumentException("an office has a name of 1 to %d characters".formatted(LONGEST_OFFICE));
        }
    }

    boolean isFor(String reader) {
        return reader.equals(account);
    }

    Assignment until(@Nullable LocalDate day) {
        return new Assignment(office, account, day);
    }
}
