package org.ratsfaden.web.security;

import jakarta.servlet.http.HttpServletRequest;

/**
 * What the operator's commands show: whoever can read it in the portal's home is the operator. Made anew at each start, kept in
 * that one file only, and good for the addresses below {@value #ADDRESSES} alone.
 */
public final class OperatorKey {

    /** What lies here answers whoever does not show the key exactly like what does not exist. */
    public static final String ADDRESSES = "/api/v1/operator";

    /** Request attribute: the key was shown. */
    private static final String SHOWN = "ratsfaden.operator";

    private final String word = SecretWord.next();

    /** For the operator's file, and for nothing else. */
    public String word() {
        return word;
    }

    boolean isSame(String shown) {
        return SecretWord.same(word, shown);
    }

    static void noteShown(HttpServletRequest request) {
        request.setAttribute(SHOWN, true);
    }

    static boolean wasShown(HttpServletRequest request) {
        return Boolean.TRUE.equals(request.getAttribute(SHOWN));
    }

    /** Never shows the key, wherever it might be printed. */
    @Override
    public String toString() {
        return "OperatorKey[…]";
    }
}
