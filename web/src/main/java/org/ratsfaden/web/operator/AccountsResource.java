package org.ratsfaden.web.operator;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ratsfaden.account.Account;
import org.ratsfaden.account.KeepAccounts;
import org.ratsfaden.account.KeepAccounts.Outcome;
import org.ratsfaden.account.KeepSeats;
import org.ratsfaden.account.Membership;
import org.ratsfaden.account.SeatChange;
import org.ratsfaden.web.error.ApiJson;
import org.ratsfaden.web.security.OperatorKey;

/** The operator's accounts: who there is, who comes, who goes, and where they sit. */
@Path(OperatorKey.ADDRESSES + "/accounts")
@Dependent
public final class AccountsResource {

    @Inject
    private KeepAccounts accounts;

    @Inject
    private KeepSeats seats;

    @Inject
    private Clock clock;

    @POST
    @Produces({Job.WORDS, Job.OBJECTS})
    public Job accounts(MultivaluedMap<String, String> fields) {
        AccountsForm form = new AccountsForm(fields);
        return switch (form.deed()) {
            case LIST -> this::list;
            case ADD -> answer(accounts.add(form.account(), form.role()));
            case RESET -> answer(accounts.reset(form.account()));
            case LOCK -> answer(accounts.lock(form.account()));
            case UNLOCK -> answer(accounts.unlock(form.account()));
            case REMOVE -> answer(accounts.remove(form.account()));
            case SEAT -> answer(seats.seat(seat(form), SeatChange.OPERATOR));
            case UNSEAT -> answer(seats.endAll(form.account(), form.committee(), form.lastDay(), SeatChange.OPERATOR));
        };
    }

    private Membership seat(AccountsForm form) {
        LocalDate first = form.firstDay();
        return new Membership(
                form.account(),
                form.committee(),
                form.function(),
                first == null ? LocalDate.now(clock) : first,
                form.lastDay());
    }

    private Verdict list(Report report) {
        accounts.all().forEach((account, seats) -> report.tell(words(account, seats), facts(account, seats)));
        int count = accounts.all().size();
        return Verdict.fine(
                count + " accounts", ApiJson.object().add("accounts", count).build());
    }

    private static Job answer(Outcome outcome) {
        return report -> switch (outcome) {
            case Outcome.Done(var account) ->
                Verdict.fine("done for " + account.name(), named(account).build());
            case Outcome.Given(var account, var password) -> given(account, password, report);
            case Outcome.NoSuchAccount() -> refused("there is no account of this name");
            case Outcome.NameTaken() -> refused("there is an account of this name already");
            case Outcome.NotAName() -> refused("a name is 1 to 60 characters without white space");
            case Outcome.SitsThere(var seat) -> refused("they sit there already " + days(seat));
            case Outcome.SitsNotThere() -> refused("they do not sit there after that day");
        };
    }

    private static Verdict given(Account account, String password, Report report) {
        report.tell(
                "one-time password of %s: %s".formatted(account.name(), password),
                named(account).add("oneTimePassword", password).build());
        return Verdict.fine(
                "tell them the password now, it is kept nowhere; they have 7 days to change it at /konto",
                named(account).build());
    }

    private static Verdict refused(String why) {
        return Verdict.notFine(why, ApiJson.object().add("reason", why).build());
    }

    private static String words(Account account, List<Membership> seats) {
        StringBuilder line =
                new StringBuilder("%s\t%s\t%s".formatted(account.role().key(), account.name(), state(account)));
        seats.forEach(
                seat -> line.append("\t%s (%s, %s)".formatted(seat.committee().value(), seat.function(), days(seat))));
        return line.toString();
    }

    private static String state(Account account) {
        if (account.locked()) {
            return "locked";
        }
        return account.oneTimeUntil() == null ? "open" : "one-time password until " + account.oneTimeUntil();
    }

    private static String days(Membership seat) {
        return seat.to() == null ? "from " + seat.from() : "from %s to %s".formatted(seat.from(), seat.to());
    }

    private static JsonObjectBuilder named(Account account) {
        return ApiJson.object()
                .add("name", account.name())
                .add("role", account.role().key());
    }

    private static JsonObject facts(Account account, List<Membership> seats) {
        var sits = ApiJson.array();
        seats.forEach(seat -> {
            JsonObjectBuilder facts = ApiJson.object()
                    .add("committee", seat.committee().value())
                    .add("function", seat.function())
                    .add("from", seat.from().toString());
            if (seat.to() != null) {
                facts.add("to", seat.to().toString());
            }
            sits.add(facts);
        });
        return named(account).add("state", state(account)).add("seats", sits).build();
    }
}
