package org.ratsfaden.transaction.jpa;

import org.jspecify.annotations.Nullable;

/** What fits into a column of either database: PostgreSQL keeps neither NUL nor half a surrogate pair. */
public final class Columns {

    private static final char REPLACEMENT = '\uFFFD';

    private Columns() {}

    /** The same text, as long as before, with what cannot be kept replaced by U+FFFD. */
    public static String storable(String text) {
        StringBuilder storable = null;
        for (int i = 0; i < text.length(); i++) {
            if (!isStorable(text, i)) {
                storable = storable == null ? new StringBuilder(text) : storable;
                storable.setCharAt(i, REPLACEMENT);
            }
        }
        return storable == null ? text : storable.toString();
    }

    private static boolean isStorable(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c != 0;
    }

    /** The beginning of the text as far as the column goes, storable. */
    public static String cut(String text, int longest) {
        return storable(text.length() <= longest ? text : text.substring(0, longest));
    }

    /** {@link #storable}, for a column that may be empty. */
    public static @Nullable String storableOrNull(@Nullable String text) {
        return text == null ? null : storable(text);
    }
}
