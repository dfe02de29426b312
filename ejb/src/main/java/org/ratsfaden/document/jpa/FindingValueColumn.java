package org.ratsfaden.document.jpa;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.FindingValue;

/** A value as two readable columns, type and text; a vote is {@code unanimous;yes=9;no=;abstain=1;biased=;present=}. */
public final class FindingValueColumn {

    private FindingValueColumn() {}

    public static String type(FindingValue value) {
        return switch (value) {
            case FindingValue.Words(var _) -> "words";
            case FindingValue.Day(var _) -> "day";
            case FindingValue.Flag(var _) -> "flag";
            case FindingValue.Vote vote -> "vote";
            case FindingValue.NotStated() -> "nothing";
        };
    }

    public static String write(FindingValue value) {
        return switch (value) {
            case FindingValue.Words(var text) -> text;
            case FindingValue.Day(var date) -> date.toString();
            case FindingValue.Flag(var yes) -> Boolean.toString(yes);
            case FindingValue.Vote vote ->
                vote.majority().name().toLowerCase(Locale.ROOT) + ";"
                        + Stream.of(
                                        count("yes", vote.yes()),
                                        count("no", vote.no()),
                                        count("abstain", vote.abstain()),
                                        count("biased", vote.biased()),
                                        count("present", vote.present()))
                                .collect(Collectors.joining(";"));
            case FindingValue.NotStated() -> "-";
        };
    }

    public static FindingValue read(String type, String text) {
        return switch (type) {
            case "words" -> new FindingValue.Words(text);
            case "day" -> new FindingValue.Day(LocalDate.parse(text));
            case "flag" -> new FindingValue.Flag(Boolean.parseBoolean(text));
            case "nothing" -> new FindingValue.NotStated();
            case "vote" -> vote(text.split(";", -1));
            default -> throw new IllegalStateException("no such type of finding in the database: " + type);
        };
    }

    private static FindingValue vote(String[] parts) {
        return new FindingValue.Vote(
                FindingValue.Majority.valueOf(parts[0].toUpperCase(Locale.ROOT)),
                count(parts[1]),
                count(parts[2]),
                count(parts[3]),
                count(parts[4]),
                count(parts[5]));
    }

    private static String count(String name, @Nullable Integer count) {
        return name + "=" + Objects.toString(count, "");
    }

    private static @Nullable Integer count(String part) {
        String digits = part.substring(part.indexOf('=') + 1);
        return digits.isEmpty() ? null : Integer.valueOf(digits);
    }
}
