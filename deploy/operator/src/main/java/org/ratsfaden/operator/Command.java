package org.ratsfaden.operator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command, known by the line that tells how it is used: {@code depublish ID --reason TEXT [--json]}. Words in capitals stand for
 * the caller's own, in the order of the line; what stands in brackets may be left out; {@code …} takes one and more.
 */
final class Command {

    private static final Pattern OPTION = Pattern.compile("(\\[?)--([a-z-]+)(?: ([^\\s\\]]+))?]?");
    private static final Pattern PLACE = Pattern.compile("(\\[?)([A-Z]+)(…?)]?");

    /** @param value as the line writes it; empty for an option that takes none */
    private record Option(boolean needed, String value) {}

    private record Place(String name, boolean needed, boolean several) {}

    private final String usage;
    private final String name;
    private final Map<String, Option> options = new LinkedHashMap<>();
    private final List<Place> places = new ArrayList<>();

    Command(String usage) {
        this.usage = usage;
        this.name = usage.replaceFirst(" .*", "");
        String rest = usage.substring(name.length());
        for (Matcher option = OPTION.matcher(rest); option.find(); ) {
            String value = option.group(3) == null ? "" : option.group(3);
            options.put(option.group(2), new Option(option.group(1).isEmpty(), value));
        }
        for (Matcher place = PLACE.matcher(OPTION.matcher(rest).replaceAll("")); place.find(); ) {
            places.add(new Place(
                    place.group(2), place.group(1).isEmpty(), !place.group(3).isEmpty()));
        }
    }

    String name() {
        return name;
    }

    /** What the caller wants, in the names of the usage line. */
    Wish read(List<String> words) throws GivenUp {
        Map<String, List<String>> said = new LinkedHashMap<>();
        List<String> loose = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!word.startsWith("--")) {
                loose.add(word);
            } else if (takesValue(word)) {
                i++;
                said.put(word.substring(2), List.of(value(word, words, i)));
            } else {
                said.put(word.substring(2), List.of("true"));
            }
        }
        place(loose, said);
        for (Map.Entry<String, Option> option : options.entrySet()) {
            if (option.getValue().needed() && !said.containsKey(option.getKey())) {
                throw wrong("--%s is missing".formatted(option.getKey()));
            }
        }
        return new Wish(name, said);
    }

    private boolean takesValue(String word) throws GivenUp {
        Option option = options.get(word.substring(2));
        if (option == null) {
            throw wrong("there is no option " + word);
        }
        return !option.value().isEmpty();
    }

    private String value(String word, List<String> words, int at) throws GivenUp {
        String expected =
                options.getOrDefault(word.substring(2), new Option(false, "")).value();
        if (at >= words.size()) {
            throw wrong("%s needs %s".formatted(word, expected));
        }
        String value = words.get(at);
        if (expected.contains("|") && !List.of(expected.split("\\|")).contains(value)) {
            throw wrong("%s is %s, and not %s".formatted(word, expected.replace("|", " or "), value));
        }
        return absolute(expected, value);
    }

    private void place(List<String> loose, Map<String, List<String>> said) throws GivenUp {
        int taken = 0;
        for (Place place : places) {
            if (place.needed() && taken == loose.size()) {
                throw wrong(place.name() + " is missing");
            }
            int end = place.several() ? loose.size() : Math.min(taken + 1, loose.size());
            List<String> values = loose.subList(taken, end).stream()
                    .map(value -> absolute(place.name(), value))
                    .toList();
            if (!values.isEmpty()) {
                said.put(place.name().toLowerCase(Locale.ROOT), values);
            }
            taken = end;
        }
        if (taken < loose.size()) {
            throw wrong("`%s` is too much".formatted(loose.get(taken)));
        }
    }

    /** The portal has another working folder than the caller. */
    private static String absolute(String kind, String value) {
        return kind.equals("FILE") || kind.equals("PATH")
                ? Path.of(value).toAbsolutePath().normalize().toString()
                : value;
    }

    private GivenUp wrong(String what) {
        return GivenUp.becauseOfTheWords("%s; use: ./ratsfaden %s".formatted(what, usage));
    }
}
