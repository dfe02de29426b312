package org.ratsfaden.account;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A password nobody has thought of: 80 random bits, easy to read out and to type. */
final class RandomPassword {

    /** Without letters and digits that are mistaken for each other. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 16;

    private RandomPassword() {}

    static String next() {
        SecureRandom random = new SecureRandom();
        return IntStream.range(0, LENGTH)
                .mapToObj(i -> String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length()))))
                .collect(Collectors.joining());
    }
}
