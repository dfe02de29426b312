package org.ratsfaden.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/**
 * Who has signed in with the form. It is kept in the session; there is none, and no cookie, before somebody signs in and after
 * they sign out.
 */
public final class SignedIn {

    private static final String ACCOUNT = "ratsfaden.account";
    private static final String TOKEN = "ratsfaden.csrf";

    private final PasswordCheck passwords;

    public SignedIn(PasswordCheck passwords) {
        this.passwords = passwords;
    }

    /** Signs in, if the password is right, with a session that nobody has seen before. */
    public Verdict signIn(String name, String password, HttpServletRequest request) {
        Verdict verdict = passwords.check(name, password, request.getRemoteAddr());
        if (verdict instanceof Verdict.Welcome(var account)) {
            signOut(request);
            HttpSession session = request.getSession(true);
            session.setAttribute(ACCOUNT, account.name());
            session.setAttribute(TOKEN, SecretWord.next());
        }
        return verdict;
    }

    /** Ends the session, if there is one. */
    public void signOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** The name somebody has signed in with in this session. */
    static Optional<String> account(HttpServletRequest request) {
        return attribute(request, ACCOUNT);
    }

    /** The word that forms of this session have to repeat. */
    static Optional<String> token(HttpServletRequest request) {
        return attribute(request, TOKEN);
    }

    private static Optional<String> attribute(HttpServletRequest request, String name) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(name) instanceof String value
                ? Optional.of(value)
                : Optional.empty();
    }
}
