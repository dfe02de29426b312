package org.ratsfaden.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A table of votes by faction whose cells ran together: "JaNeinEnthaltungBM1CDU12SPD6…Gesamt2410". Its total is believed only if
 * every column adds up to it, and of what it says only that in which all ways of dividing the digits agree, in which not more abstain
 * than vote.
 */
final class FactionTable {

    private static final int COLUMNS = 3;

    private static final int MOST_DIGITS = 6;

    private static final int MOST_ROWS = 30;

    private static final Pattern TABLE = Pattern.compile(
            "Ja\\s*[Nn]ein\\s*Enthaltung(?:en)?(?<rows>[^:]{3,600}?)(?:Gesamt|Ergebnis|Summe|Insgesamt)\\s*:?\\s*(?<total>\\d{3,6})(?!\\d)");

    private static final Pattern ROW =
            Pattern.compile("(?<name>\\s{0,4}(?:B(?:ündnis|.{0,2})\\s?90\\s?/\\s?)?[^\\d]+)(?<digits>\\d*)");

    /** The mayor, or a member without a faction. */
    private static final Pattern SINGLE =
            Pattern.compile("\\s*(?:(?:BM|Bürgermeister(?:in)?)\\s*|(?:Hr|Herr|Frau|Fr)(?!\\p{L}).*)");

    /** A line of the table, without its name. */
    private record Row(String digits, boolean single) {}

    private FactionTable() {}

    /** Whether {@code words} hold such a table, readable or not. */
    static boolean isIn(String words) {
        return TABLE.matcher(words).find();
    }

    /**
     * Yes, no and abstentions, in this order, of the only table in {@code words}; empty where the digits leave it open. None at all if
     * not even the yes are certain.
     */
    static List<Optional<Integer>> total(String words) {
        Matcher table = TABLE.matcher(words);
        if (!table.find()) {
            return List.of();
        }
        List<Row> rows = rows(table.group("rows"));
        String digits = table.group("total");
        if (!isReadable(rows) || table.find()) {
            return List.of();
        }
        List<List<Integer>> totals = totals(rows, digits);
        List<Optional<Integer>> agreed = IntStream.range(0, COLUMNS)
                .mapToObj(column -> totals.stream()
                        .map(total -> total.get(column))
                        .distinct()
                        .toList())
                .map(values -> values.size() == 1 ? Optional.of(values.getFirst()) : Optional.<Integer>empty())
                .toList();
        return agreed.getFirst().isPresent() ? agreed : List.of();
    }

    private static List<List<Integer>> totals(List<Row> rows, String digits) {
        boolean complete = rows.stream()
                .allMatch(row -> row.digits().isEmpty() || row.digits().length() >= COLUMNS);
        return splits(digits).stream()
                .flatMap(numbers -> inColumns(numbers).stream())
                .filter(total -> total.get(2) < total.get(0) + total.get(1))
                .filter(total -> addsUp(rows, total, complete))
                .distinct()
                .toList();
    }

    private static List<Row> rows(String words) {
        List<Row> rows = new ArrayList<>();
        Matcher row = ROW.matcher(words);
        while (row.find()) {
            rows.add(new Row(
                    row.group("digits"), SINGLE.matcher(row.group("name")).matches()));
        }
        return rows;
    }

    private static boolean isReadable(List<Row> rows) {
        return rows.size() <= MOST_ROWS
                && rows.stream().allMatch(row -> row.digits().length() <= MOST_DIGITS);
    }

    /** Whether the digits of every row can be divided among the columns so that these add up. */
    private static boolean addsUp(List<Row> rows, List<Integer> total, boolean complete) {
        Set<List<Integer>> sums = Set.of(List.of(0, 0, 0));
        for (Row row : rows) {
            Set<List<Integer>> next = new HashSet<>();
            for (List<Integer> cells : cells(row, complete)) {
                sums.stream()
                        .map(sum -> plus(sum, cells))
                        .filter(sum -> isWithin(sum, total))
                        .forEach(next::add);
            }
            sums = next;
        }
        return sums.contains(total);
    }

    private static List<Integer> plus(List<Integer> sum, List<Integer> cells) {
        return List.of(sum.get(0) + cells.get(0), sum.get(1) + cells.get(1), sum.get(2) + cells.get(2));
    }

    private static boolean isWithin(List<Integer> sum, List<Integer> total) {
        return sum.get(0) <= total.get(0) && sum.get(1) <= total.get(1) && sum.get(2) <= total.get(2);
    }

    /** In a complete table every row has all its cells; in one that leaves empty cells out no cell is 0. One person has one vote. */
    private static List<List<Integer>> cells(Row row, boolean complete) {
        return splits(row.digits()).stream()
                .filter(numbers -> numbers.isEmpty()
                        || (complete
                                ? numbers.size() == COLUMNS
                                : !numbers.contains(0) || row.digits().startsWith("0")))
                .flatMap(numbers -> inColumns(numbers).stream())
                .filter(cells -> !row.single() || cells.get(0) + cells.get(1) + cells.get(2) <= 1)
                .toList();
    }

    /** Every way to put {@code numbers} into the columns in their order; empty cells count nothing. */
    private static List<List<Integer>> inColumns(List<Integer> numbers) {
        return switch (numbers.size()) {
            case 0 -> List.of(List.of(0, 0, 0));
            case 1 ->
                List.of(
                        List.of(numbers.getFirst(), 0, 0),
                        List.of(0, numbers.getFirst(), 0),
                        List.of(0, 0, numbers.getFirst()));
            case 2 ->
                List.of(
                        List.of(numbers.getFirst(), numbers.getLast(), 0),
                        List.of(numbers.getFirst(), 0, numbers.getLast()),
                        List.of(0, numbers.getFirst(), numbers.getLast()));
            default -> List.of(numbers);
        };
    }

    /** Every way to read {@code digits} as at most three numbers of at most two digits, without leading noughts. */
    private static List<List<Integer>> splits(String digits) {
        List<List<Integer>> splits = new ArrayList<>();
        split(digits, List.of(), splits);
        return splits;
    }

    private static void split(String rest, List<Integer> before, List<List<Integer>> splits) {
        if (rest.isEmpty()) {
            splits.add(before);
            return;
        }
        if (before.size() == COLUMNS) {
            return;
        }
        for (int length = 1; length <= Math.min(2, rest.length()); length++) {
            if (length == 1 || rest.charAt(0) != '0') {
                List<Integer> numbers = new ArrayList<>(before);
                numbers.add(Integer.valueOf(rest.substring(0, length)));
                split(rest.substring(length), List.copyOf(numbers), splits);
            }
        }
    }
}
