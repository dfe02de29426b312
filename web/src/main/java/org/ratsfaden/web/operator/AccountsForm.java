package org.ratsfaden.web.operator;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.account.Role;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.web.error.Problem;
import org.ratsfaden.web.error.Refused;

/** What the command {@code accounts} sends. Whoever asks for a field that is missing or makes no sense refuses the request. */
final class AccountsForm {

    /** What is to be done. */
    enum Deed {
        LIST,
        ADD,
        RESET,
        LOCK,
        UNLOCK,
        REMOVE,
        SEAT,
        UNSEAT;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final MultivaluedMap<String, String> fields;

    AccountsForm(MultivaluedMap<String, String> fields) {
        this.fields = fields;
    }

    private String field(String name, String otherwise) {
        return Optional.ofNullable(fields.getFirst(name)).map(String::strip).orElse(otherwise);
    }

    Deed deed() {
        String deed = field("deed", "");
        return Arrays.stream(Deed.values())
                .filter(known -> known.key().equals(deed))
                .findFirst()
                .orElseThrow(() -> refused(
                        "deed", Arrays.stream(Deed.values()).map(Deed::key).collect(Collectors.joining(", ")), deed));
    }

    String account() {
        String name = field("name", "");
        if (name.isEmpty()) {
            throw new Refused(Problem.missingParameter("NAME", "the name of an account"));
        }
        return name;
    }

    Role role() {
        String role = field("role", "");
        return Role.ofKey(role)
                .orElseThrow(() -> refused(
                        "--role", Arrays.stream(Role.values()).map(Role::key).collect(Collectors.joining(", ")), role));
    }

    CommitteeKey committee() {
        String committee = field("committee", "");
        return CommitteeKey.parse(committee)
                .orElseThrow(() -> refused("--committee", "a key like kultur-und-sozialausschuss", committee));
    }

    String function() {
        String function = field("function", "Mitglied");
        return Optional.of(function)
                .filter(words -> words.length() <= 100)
                .orElseThrow(() -> refused("--function", "at most 100 characters", function));
    }

    @Nullable LocalDate firstDay() {
        return day("from");
    }

    @Nullable LocalDate lastDay() {
        LocalDate last = day("to");
        LocalDate first = firstDay();
        if (last != null && first != null && last.isBefore(first)) {
            throw refused("--to", "a day not before " + first, last.toString());
        }
        return last;
    }

    private @Nullable LocalDate day(String name) {
        String text = field(name, "");
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw refused("--" + name, "a day like 2026-11-22", text);
        }
    }

    private static Refused refused(String field, String expected, String found) {
        return new Refused(Problem.badParameter(field, expected, found));
    }
}
