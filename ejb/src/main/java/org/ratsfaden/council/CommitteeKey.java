package org.ratsfaden.council;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * Key of a committee (Gremium) as it stands in addresses, folders and memberships: {@code "kultur-und-sozialausschuss"}.
 *
 * @param value lower-case letters a–z, digits and single hyphens; 1 to 120 characters
 */
public record CommitteeKey(String value) implements Comparable<CommitteeKey> {

    private static final int LONGEST = 120;

    public CommitteeKey {
        if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*") || value.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "a committee key is lower-case letters, digits and single hyphens, 1 to %d characters, but found: %s"
                            .formatted(LONGEST, value));
        }
    }

    /** The key written as {@code text}; empty for anything that is none. */
    public static Optional<CommitteeKey> parse(String text) {
        try {
            return Optional.of(new CommitteeKey(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Key of the committee with this name: "Kultur- und Sozialausschuss" is {@code kultur-und-sozialausschuss}, umlauts are
     * written out (ä as ae, ß as ss).
     *
     * @throws IllegalArgumentException if {@code name} holds no Latin letter and no digit
     */
    public static CommitteeKey of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        String key = Normalizer.normalize(plain, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return new CommitteeKey(
                key.length() > LONGEST ? key.substring(0, LONGEST).replaceAll("-$", "") : key);
    }

    /** The same; empty for a name that makes no key, for example one in another alphabet. */
    public static Optional<CommitteeKey> named(String name) {
        try {
            return Optional.of(of(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(CommitteeKey other) {
        return value.compareTo(other.value);
    }
}
