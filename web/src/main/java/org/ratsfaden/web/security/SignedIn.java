package org.ratsfaden.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ratsfaden.account.Account;

/**
 * Who has signed in with the form. It is kept in the session; there is none, and no cookie, before somebody signs in and after
 * they sign out.
 */
public final class SignedIn {

    private static final String ACCOUNT = "ratsfaden.account";
    private static final String TOKEN = "ratsfaden.csrf";
    /** Who may change their password and is the public in everything else. */
    private static final String CHANGING = "ratsfaden.changing";
    /** The password it was begun with, as it is kept: another one ends the session. */
    private static final String SEAL = "ratsfaden.seal";

    private static final String ENDS = "ratsfaden.ends";

    private final PasswordCheck passwords;
    private final Clock clock;
    private final Duration longest;

    /** @param longest how long after the sign-in a session ends, whatever is clicked */
    public SignedIn(PasswordCheck passwords, Clock clock, Duration longest) {
        this.passwords = passwords;
        this.clock = clock;
        this.longest = longest;
    }

    /** Signs in, if the password is right, with a session that nobody has seen before. */
    public Verdict signIn(String name, String password, HttpServletRequest request) {
        Verdict verdict = passwords.check(name, password, request.getRemoteAddr());
        switch (verdict) {
            case Verdict.Welcome(var account) -> begin(ACCOUNT, account, request);
            case Verdict.OneTime(var account) -> begin(CHANGING, account, request);
            case Verdict.Wrong(), Verdict.TooOften(var _) -> {}
        }
        return verdict;
    }

    /** Goes on with a new session for somebody whose password has just been changed by themselves; their others end. */
    public void goOn(Account account, HttpServletRequest request) {
        begin(ACCOUNT, account, request);
    }

    private void begin(String as, Account account, HttpServletRequest request) {
        signOut(request);
        HttpSession session = request.getSession(true);
        session.setAttribute(as, account.name());
        session.setAttribute(SEAL, account.password().encoded());
        session.setAttribute(ENDS, clock.instant().plus(longest));
        session.setAttribute(TOKEN, SecretWord.next());
    }

    /** Whether this session is still what it was begun as: not too old, and with the password that is kept today. */
    static boolean holds(HttpServletRequest request, Account account, Instant now) {
        HttpSession session = request.getSession(false);
        return session != null
                && account.password().encoded().equals(session.getAttribute(SEAL))
                && session.getAttribute(ENDS) instanceof Instant ends
                && now.isBefore(ends);
    }

    /** Whether the session of this request is still that of {@code account}, and the account may be used. */
    public boolean isStill(Account account, HttpServletRequest request) {
        Instant now = clock.instant();
        return holds(request, account, now) && (account.isUsable() || account.awaitsOwnPassword(now));
    }

    /** The name of whoever may change their password here: they have signed in, or were given a one-time password. */
    public static Optional<String> mayChange(HttpServletRequest request) {
        return account(request).or(() -> attribute(request, CHANGING));
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
