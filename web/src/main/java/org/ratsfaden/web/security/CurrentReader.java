package org.ratsfaden.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Clock;
import java.util.Optional;
import org.ratsfaden.access.Reader;
import org.ratsfaden.account.Account;
import org.ratsfaden.account.Role;
import org.ratsfaden.account.SignIn;
import org.ratsfaden.transaction.Transactions;

/**
 * On whose behalf this request reads. Found out anew with each request, so that the end of a membership works at the next
 * click; whoever's account has gone is the public again.
 */
public final class CurrentReader {

    private static final String FOUND = "ratsfaden.reader";

    private final HttpServletRequest request;
    private final SignIn signIn;
    private final Transactions transactions;
    private final Clock clock;

    public CurrentReader(HttpServletRequest request, SignIn signIn, Transactions transactions, Clock clock) {
        this.request = request;
        this.signIn = signIn;
        this.transactions = transactions;
        this.clock = clock;
    }

    public Reader reader() {
        if (request.getAttribute(FOUND) instanceof Reader found) {
            return found;
        }
        Principal principal = request.getUserPrincipal();
        Reader reader = principal == null
                ? new Reader.Anonymous()
                : transactions
                        .inOne(() -> signIn.account(principal.getName())
                                .filter(this::holds)
                                .flatMap(account -> signIn.readerFor(account.name())))
                        .orElse(new Reader.Anonymous());
        request.setAttribute(FOUND, reader);
        return reader;
    }

    /** Whoever came with a session is the public again as soon as it has ended. */
    private boolean holds(Account account) {
        return request.getAttribute(SignInMechanism.BY_SESSION) == null
                || SignedIn.holds(request, account, clock.instant());
    }

    /** The role somebody has signed in with; empty for the public. */
    public Optional<Role> role() {
        return switch (reader()) {
            case Reader.Anonymous() -> Optional.empty();
            case Reader.Member(var _, var _) -> Optional.of(Role.MEMBER);
            case Reader.Office(var _) -> Optional.of(Role.OFFICE);
            case Reader.Press(var _) -> Optional.of(Role.PRESS);
            case Reader.PressChief(var _) -> Optional.of(Role.PRESS_CHIEF);
            case Reader.Clerk(var _) -> Optional.of(Role.CLERK);
            case Reader.Admin(var _) -> Optional.of(Role.ADMIN);
        };
    }
}
