package org.ratsfaden.web.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A language the portal speaks. German is spoken unless somebody asks for the other one. */
public enum Language {
    GERMAN("de", Locale.GERMANY),
    ENGLISH("en", Locale.UK);

    /** The name of the parameter that asks for a language. It stays on every link: there is no cookie before sign-in. */
    public static final String PARAMETER = "sprache";

    private final String tag;
    private final Locale locale;

    Language(String tag, Locale locale) {
        this.tag = tag;
        this.locale = locale;
    }

    /** As in {@code <html lang>}. */
    public String tag() {
        return tag;
    }

    /** How dates and numbers are written. */
    public Locale locale() {
        return locale;
    }

    public Language other() {
        return switch (this) {
            case GERMAN -> ENGLISH;
            case ENGLISH -> GERMAN;
        };
    }

    /** The language with this tag; German for anything else. */
    public static Language ofTag(@Nullable String tag) {
        return ENGLISH.tag.equals(tag) ? ENGLISH : GERMAN;
    }
}
