package org.ratsfaden.web.ownaccount;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.ratsfaden.account.Account;
import org.ratsfaden.account.Accounts;
import org.ratsfaden.account.ChangePassword;
import org.ratsfaden.account.Membership;
import org.ratsfaden.transaction.Transactions;
import org.ratsfaden.web.error.Problem;
import org.ratsfaden.web.error.Refused;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.page.Templates;
import org.ratsfaden.web.security.PasswordCheck;
import org.ratsfaden.web.security.SignedIn;
import org.ratsfaden.web.security.Verdict;

/** Somebody's own account: whoever has signed in, also with a password that is good for being changed only. */
@Path("/konto")
@Dependent
public final class OwnAccountPage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Accounts accounts;

    @Inject
    private Transactions transactions;

    @Inject
    private PasswordCheck passwords;

    @Inject
    private ChangePassword change;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Frames frames;

    @Inject
    private Templates templates;

    @GET
    @Produces(Templates.HTML)
    public Response show() {
        return templates.page("konto", view(frames.here(), owner(), "", false));
    }

    /** Changes the password of whoever shows that they know the present one. */
    @POST
    @Produces(Templates.HTML)
    public Response change(
            @FormParam("present") @DefaultValue("") String present,
            @FormParam("chosen") @DefaultValue("") String chosen,
            @FormParam("again") @DefaultValue("") String again) {
        Frame frame = frames.here();
        Account owner = owner();
        if (!chosen.equals(again)) {
            return refused(frame, owner, frame.say("konto.differ"));
        }
        return switch (passwords.check(owner.name(), present, request.getRemoteAddr())) {
            case Verdict.Welcome(var account) -> changed(account, chosen);
            case Verdict.OneTime(var account) -> changed(account, chosen);
            case Verdict.Wrong() -> refused(frame, owner, frame.say("konto.wrong"));
            case Verdict.TooOften(var pause) ->
                refused(frame, owner, frame.say("signin.too-often", Math.max(1, pause.toSeconds())));
        };
    }

    private Response changed(Account account, String chosen) {
        return switch (change.change(account.name(), chosen)) {
            case ChangePassword.Outcome.Changed(var renewed) -> {
                signedIn.goOn(renewed, request);
                yield Response.ok(templates.html("konto", view(frames.here(), renewed, "", true)))
                        .build();
            }
            case ChangePassword.Outcome.Weak(var weakness) -> {
                Frame frame = frames.here();
                yield refused(frame, account, frame.labels().of(weakness));
            }
            case ChangePassword.Outcome.Gone() -> throw new Refused(Problem.signInNeeded());
        };
    }

    private Response refused(Frame frame, Account owner, String problem) {
        return Response.status(422)
                .entity(templates.html("konto", view(frame, owner, problem, false)))
                .build();
    }

    /** Whose page it is; everybody else is led to the sign-in. */
    private Account owner() {
        return SignedIn.mayChange(request)
                .flatMap(name -> transactions.inOne(() -> accounts.find(name)))
                .filter(account -> signedIn.isStill(account, request))
                .orElseThrow(() -> new Refused(Problem.signInNeeded()));
    }

    private OwnAccountView view(Frame frame, Account owner, String problem, boolean changed) {
        List<Membership> seats = transactions.inOne(() -> accounts.memberships(owner.name()));
        return new OwnAccountView(
                frame,
                owner.name(),
                frame.labels().of(owner.role()),
                seats.stream().map(seat -> seat(frame, seat)).toList(),
                owner.oneTimeUntil() != null,
                problem,
                changed);
    }

    private static OwnAccountView.Seat seat(Frame frame, Membership seat) {
        String from = frame.texts().day(seat.from());
        String days = Optional.ofNullable(seat.to())
                .map(to -> frame.say("konto.from-to", from, frame.texts().day(to)))
                .orElseGet(() -> frame.say("konto.from", from));
        return new OwnAccountView.Seat(seat.committee().value(), seat.function(), days);
    }
}
