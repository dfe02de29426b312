package org.ratsfaden.settings;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Every setting there is, with its default, as {@code deploy/settings.properties} lists them.
 *
 * @param defaults by key, in order of keys
 */
public record Documented(Map<String, String> defaults) {

    /** Farther away than this a key is another word and no slip of the hand. */
    private static final int FARTHEST = 4;

    public Documented {
        defaults = Map.copyOf(defaults);
    }

    boolean knows(String key) {
        return defaults.containsKey(key);
    }

    Form form(String key) {
        return Form.of(defaults.getOrDefault(key, ""));
    }

    /** In order of keys. */
    TreeMap<String, String> sorted() {
        return new TreeMap<>(defaults);
    }

    /** The key somebody probably meant: the one that the fewest slips lead to, if a few are enough. */
    Optional<String> nearest(String mistyped) {
        return sorted().keySet().stream()
                .filter(key -> slips(mistyped, key) <= FARTHEST)
                .min(Comparator.comparingInt(key -> slips(mistyped, key)));
    }

    /** How many letters have to be put in, taken out or changed (Levenshtein's distance). */
    private static int slips(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int i = 0; i <= to.length(); i++) {
            row[i] = i;
        }
        for (int i = 1; i <= from.length(); i++) {
            int before = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int changed = before + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                before = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
