package org.ratsfaden.web.seat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
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

    /** A line of a table. */
    sealed interface Line {

        /** @param number in the table, from 1, as office programs count */
        record Read(int number, Membership seat) implements Line {}

        /** @param words what is not understood; empty where it is not there */
        record Wrong(int number, Why why, String words) implements Line {}
    }

    /** Why a line is not understood. */
    enum Why {
        COLUMNS,
        ACCOUNT,
        COMMITTEE,
        FUNCTION,
        DAY,
        ORDER
    }

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

    /** A file as office programs save it: UTF-8, or else what Windows calls ANSI. */
    static String text(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException _) {
            return new String(file, Charset.forName("windows-1252"));
        }
    }

    /** The lines of a table, without its head and without empty ones; without a first day a seat begins today. */
    static List<Line> lines(String table, LocalDate today) {
        List<String> all = table.replace("\uFEFF", "").lines().toList();
        return IntStream.range(0, all.size())
                .filter(place -> !isEmpty(all.get(place)))
                .mapToObj(place -> line(place + 1, all.get(place), today))
                .toList();
    }

    private static boolean isEmpty(String line) {
        return line.replace(";", "").isBlank() || line.strip().equalsIgnoreCase(String.join(";", HEAD));
    }

    private static Line line(int number, String line, LocalDate today) {
        return CsvTable.cells(line)
                .filter(cells -> cells.size() == HEAD.size())
                .map(cells -> seat(number, cells, today))
                .orElseGet(() -> new Line.Wrong(number, Why.COLUMNS, ""));
    }

    /** A seat as somebody has written it: account, committee, function, first and last day. */
    static Line seat(int number, List<String> cells, LocalDate today) {
        String account = cells.get(0).strip();
        String function = cells.get(2).strip();
        CommitteeKey committee = CommitteeKey.named(cells.get(1)).orElse(null);
        if (account.isEmpty()) {
            return new Line.Wrong(number, Why.ACCOUNT, account);
        }
        if (committee == null) {
            return new Line.Wrong(number, Why.COMMITTEE, cells.get(1));
        }
        if (function.isEmpty() || function.length() > LONGEST_FUNCTION) {
            return new Line.Wrong(number, Why.FUNCTION, "");
        }
        for (String day : cells.subList(3, 5)) {
            if (!isDayOrNothing(day)) {
                return new Line.Wrong(number, Why.DAY, day.strip());
            }
        }
        LocalDate from = day(cells.get(3));
        LocalDate first = from == null ? today : from;
        LocalDate last = day(cells.get(4));
        return last != null && last.isBefore(first)
                ? new Line.Wrong(number, Why.ORDER, "")
                : new Line.Read(number, new Membership(account, committee, function, first, last));
    }

    private static boolean isDayOrNothing(String words) {
        return words.isBlank()
                || DayInput.of(words.strip()) instanceof DayInput.Understood(var first, var last) && first.equals(last);
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
