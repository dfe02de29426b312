package org.ratsfaden.web.seat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.account.Membership;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.search.DayInput;
import org.ratsfaden.web.page.CsvTable;

/** Memberships as a table: account, committee, function, first and last day. What is written can be read again. */
final class SeatTable {

    private static final List<String> HEAD = List.of("Konto", "Gremium", "Funktion", "von", "bis");
    private static final int LONGEST_FUNCTION = 60;

    private SeatTable() {}

    static String of(List<Membership> seats) {
        return CsvTable.of(
                HEAD,
                seats.stream()
                        .map(seat -> List.of(
                                seat.account(),
                                seat.committee().value(),
                                seat.function(),
                                seat.from().toString(),
                                seat.to() == null ? "" : seat.to().toString())));
    }

    /** The lines of a table, without its head and without empty ones. */
    static List<String> lines(String table) {
        return table.replace("\uFEFF", "")
                .lines()
                .filter(line -> !line.isBlank() && !line.strip().equals(String.join(";", HEAD)))
                .toList();
    }

    /** The seat in a line; empty if it has other columns, or days nobody understands. */
    static Optional<Membership> seat(String line, LocalDate today) {
        return CsvTable.cells(line)
                .filter(cells -> cells.size() == HEAD.size())
                .flatMap(cells -> seat(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4), today));
    }

    /** A seat as somebody has written it; without a first day it begins today. */
    static Optional<Membership> seat(
            String account, String committee, String function, String from, String to, LocalDate today) {
        if (account.isBlank() || function.isBlank() || function.length() > LONGEST_FUNCTION) {
            return Optional.empty();
        }
        try {
            LocalDate first = day(from);
            LocalDate last = day(to);
            return CommitteeKey.named(committee)
                    .map(key -> new Membership(
                            account.strip(), key, function.strip(), first == null ? today : first, last));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** {@code null} for nothing. */
    static @Nullable LocalDate day(String words) {
        return switch (DayInput.of(words.strip())) {
            case DayInput.Empty() -> null;
            case DayInput.Understood(var first, var last) when first.equals(last) -> first;
            case DayInput.Understood(var _, var _), DayInput.NotUnderstood(var _) ->
                throw new IllegalArgumentException("no day");
        };
    }
}
