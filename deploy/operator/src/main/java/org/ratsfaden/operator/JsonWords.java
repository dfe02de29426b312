package org.ratsfaden.operator;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words in the small, flat JSON objects that the portal answers; there is no library here to read any other. */
final class JsonWords {

    private static final String STRING = "\"((?:[^\"\\\\]|\\\\.)*)\"";
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");

    private JsonWords() {}

    /** The string that is the value of {@code member}. */
    static Optional<String> in(String json, String member) {
        Matcher found = Pattern.compile("\"" + member + "\"\\s*:\\s*" + STRING).matcher(json);
        return found.find()
                ? Optional.of(ESCAPE.matcher(found.group(1)).replaceAll(JsonWords::meant))
                : Optional.empty();
    }

    /** {@code text} as a string of JSON (RFC 8259, 7). */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c < 0x20) {
                quoted.append("\\u%04x".formatted(c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }

    private static String meant(MatchResult escape) {
        if (escape.group(1) != null) {
            return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16)));
        }
        return Matcher.quoteReplacement(
                switch (escape.group(2)) {
                    case "n" -> "\n";
                    case "t" -> "\t";
                    case "r" -> "\r";
                    case "b" -> "\b";
                    case "f" -> "\f";
                    default -> escape.group(2);
                });
    }
}
