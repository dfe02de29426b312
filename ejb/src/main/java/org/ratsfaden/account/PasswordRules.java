package org.ratsfaden.account;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a password has to be: long, and nothing that is tried first. No rules of composition, no end (NIST SP 800-63B, 3.1.1;
 * BSI ORP.4).
 */
public final class PasswordRules {

    /** Fewest characters. */
    public static final int SHORTEST = 12;

    /** Most characters. */
    public static final int LONGEST = 200;

    /** Why a password is not taken. */
    public enum Weakness {
        TOO_SHORT,
        TOO_LONG,
        OBVIOUS;

        /** The name in texts: {@code too-short}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Somebody who tries what people usually choose. */
    @FunctionalInterface
    public interface Guesser {

        /**
         * Whether {@code password} would be found soon.
         *
         * @param known words that are tried first, because anybody knows them of this account
         */
        boolean guesses(String password, List<String> known);
    }

    private final Guesser guesser;
    private final List<String> everywhere;

    /** @param body the Körperschaft, as people write it */
    public PasswordRules(Guesser guesser, String body) {
        this.guesser = guesser;
        this.everywhere = Stream.concat(
                        Stream.of(
                                "ratsfaden",
                                "ratsinformation",
                                "kreistag",
                                "stadtrat",
                                "gemeinderat",
                                "passwort",
                                "kennwort"),
                        words(body))
                .toList();
    }

    /** What is wrong with {@code password} for this account; empty if nothing is. */
    public Optional<Weakness> weakness(String password, String account) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Weakness.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Weakness.TOO_LONG);
        }
        List<String> known = Stream.concat(everywhere.stream(), words(account)).toList();
        return guesser.guesses(password, known) ? Optional.of(Weakness.OBVIOUS) : Optional.empty();
    }

    private static Stream<String> words(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.of(small), Arrays.stream(small.split("[^\\p{L}\\p{N}]+")))
                .filter(word -> word.length() > 2)
                .distinct();
    }
}
