package org.ratsfaden.settings;

import java.net.URI;
import java.time.Duration;
import java.time.format.DateTimeParseException;

/** How a setting is written. Its documented default shows it: what stands there is the form that every other value has to have. */
enum Form {
    FLAG("true or false"),
    WHOLE_NUMBER("a whole number"),
    DURATION("a duration like PT90S, PT15M or PT12H"),
    ADDRESS("an address like https://rat.example.org"),
    WORDS("words");

    private final String expected;

    Form(String expected) {
        this.expected = expected;
    }

    static Form of(String documentedDefault) {
        for (Form form : values()) {
            if (form.fits(documentedDefault)) {
                return form;
            }
        }
        return WORDS;
    }

    /** In words, for the operator. */
    String expected() {
        return expected;
    }

    boolean fits(String value) {
        return switch (this) {
            case FLAG -> value.equals("true") || value.equals("false");
            case WHOLE_NUMBER -> value.matches("-?[0-9]{1,18}");
            case DURATION -> isDuration(value);
            case ADDRESS -> value.matches("https?://.+") && isAddress(value);
            case WORDS -> true;
        };
    }

    private static boolean isDuration(String value) {
        try {
            return !Duration.parse(value).isNegative();
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isAddress(String value) {
        try {
            return URI.create(value).getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
