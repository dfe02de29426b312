package org.ratsfaden.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.ratsfaden.web.error.Problem;

/**
 * Tells the container, with each request, who asks. It refuses nobody itself: a wrong password leaves a {@link #REFUSAL} for
 * {@link Doorkeeper}, so that every answer is written in one place.
 *
 * <p>Not final, because the container wraps it.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    /** Request attribute that holds the {@link Problem} with somebody's credentials. */
    static final String REFUSAL = "ratsfaden.refusal";

    /** Request attribute: whoever asks has shown a session and no password. */
    static final String BY_SESSION = "ratsfaden.by-session";

    @Inject
    private PasswordCheck passwords;

    @Inject
    private OperatorKey operator;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        return switch (Claim.of(request)) {
            case Claim.Nobody() -> context.doNothing();
            case Claim.OfSession(var account) -> {
                request.setAttribute(BY_SESSION, true);
                yield context.notifyContainerAboutLogin(account, Set.of());
            }
            case Claim.Unintelligible() -> refuse(Problem.signInNeeded(), request, context);
            case Claim.OfKey(var word)
            when operator.isSame(word) -> {
                OperatorKey.noteShown(request);
                yield context.doNothing();
            }
            case Claim.OfKey(var _) -> refuse(Problem.wrongKey(), request, context);
            case Claim.OfPassword(BasicCredentials(var name, var password)) ->
                switch (passwords.check(name, password, request.getRemoteAddr())) {
                    case Verdict.Welcome(var account) -> context.notifyContainerAboutLogin(account.name(), Set.of());
                    case Verdict.OneTime(var _) -> refuse(Problem.passwordToBeChanged(), request, context);
                    case Verdict.Wrong() -> refuse(Problem.wrongPassword(), request, context);
                    case Verdict.TooOften(var wait) -> refuse(Problem.tooManyAttempts(wait), request, context);
                };
        };
    }

    private static AuthenticationStatus refuse(
            Problem problem, HttpServletRequest request, HttpMessageContext context) {
        request.setAttribute(REFUSAL, problem);
        return context.doNothing();
    }
}
