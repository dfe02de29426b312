package org.ratsfaden.web.resolution;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.ratsfaden.access.Reader;
import org.ratsfaden.account.Role;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.resolution.Action;
import org.ratsfaden.resolution.Change;
import org.ratsfaden.resolution.Deed;
import org.ratsfaden.resolution.OpenResolutions;
import org.ratsfaden.resolution.ResolutionStatus;
import org.ratsfaden.resolution.TrackResolution;
import org.ratsfaden.web.error.ApiJson;
import org.ratsfaden.web.error.ApiType;
import org.ratsfaden.web.error.Problem;
import org.ratsfaden.web.error.Refused;
import org.ratsfaden.web.security.AllowedTo;
import org.ratsfaden.web.security.CurrentReader;

/**
 * Moves a decision on, for programs. Names an {@code action}, or the {@code status} that is reached: an office drafts it, the council
 * office drafts and releases it in one call.
 */
@Path("/api/v1/resolutions/{id}/status")
@Dependent
public final class StatusResource {

    private static final String ACTIONS =
            Arrays.stream(Action.values()).map(Action::key).collect(Collectors.joining(", "));
    private static final String STATUSES =
            Arrays.stream(ResolutionStatus.values()).map(ResolutionStatus::key).collect(Collectors.joining(", "));

    @Inject
    private TrackResolution track;

    @Inject
    private OpenResolutions resolutions;

    @Inject
    private CurrentReader current;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(ApiType.JSON)
    @AllowedTo({Role.CLERK, Role.OFFICE})
    public JsonObject change(@PathParam("id") String id, String body) {
        JsonObject json = ApiJson.sent(body);
        SentDeed sent = new SentDeed(name -> json.get(name) instanceof JsonString text ? text.getString() : "");
        ResolutionId known = ResolutionId.parse(id).orElseThrow(() -> new Refused(Problem.notFound()));
        Action action = action(sent);
        Reader by = current.reader();
        OptionalLong revision = ApiJson.whole(json, "revision");
        if (action == Action.RELEASE && revision.isEmpty()) {
            throw new Refused(Problem.missingParameter("revision", "the revision whose draft is released"));
        }
        long reached = done(known, deed(action, sent), revision, by);
        if (action == Action.REPORT && sent.words().apply("action").isBlank() && by instanceof Reader.Clerk) {
            done(known, new Deed.Release(), OptionalLong.of(reached), by);
        }
        return resolutions
                .open(known, by)
                .map(followed -> ApiJson.object()
                        .add("id", id)
                        .addAll(ProgressJson.of(followed, resolutions.today()))
                        .build())
                .orElseThrow(() -> new Refused(Problem.notFound()));
    }

    private static Action action(SentDeed sent) {
        String action = sent.words().apply("action").strip();
        if (!action.isEmpty()) {
            return Action.ofKey(action)
                    .orElseThrow(() -> new Refused(Problem.badParameter("action", "one of " + ACTIONS, action)));
        }
        String status = sent.words().apply("status").strip();
        if (status.isEmpty()) {
            throw new Refused(Problem.missingParameter("status", "one of " + STATUSES));
        }
        return switch (ResolutionStatus.ofKey(status)
                .orElseThrow(() -> new Refused(Problem.badParameter("status", "one of " + STATUSES, status)))) {
            case OPEN -> Action.REOPEN;
            case IN_PROGRESS, IMPLEMENTED, NOT_FEASIBLE -> Action.REPORT;
            case REPLACED -> Action.REPEAL;
        };
    }

    private static Deed deed(Action action, SentDeed sent) {
        return sent.deed(action)
                .orElseThrow(() -> new Refused(Problem.missingParameter(needed(action), "what it takes")));
    }

    private static String needed(Action action) {
        return switch (action) {
            case ASSIGN -> "office";
            case REPORT -> "note";
            case RELEASE -> "action";
            case SETTLE -> "committee, date, item";
            case POSTPONE, RETURN, SUSPEND, RESUME, REPEAL, REOPEN -> "reason";
        };
    }

    /** The revision that it has reached. */
    private long done(ResolutionId id, Deed deed, OptionalLong revision, Reader by) {
        Change change = track.track(id, deed, revision, by).orElseThrow(() -> new Refused(Problem.notFound()));
        return switch (change) {
            case Change.Changed(var after) -> after.revision();
            case Change.Refused(var why) -> throw new Refused(problem(why));
            case Change.Overtaken(var now) ->
                throw new Refused(Problem.conflict(
                        "overtaken",
                        "Somebody else has changed it; it is at revision %d now.".formatted(now.revision())));
        };
    }

    private static Problem problem(Change.Why why) {
        return switch (why) {
            case NOT_YOURS ->
                Problem.notAllowed("This is for the council office, or for the office it is assigned to.");
            case NOT_NOW -> Problem.conflict("not-now", "This cannot be done at the status it has.");
            case NO_DRAFT -> Problem.conflict("no-draft", "No draft waits for its release.");
            case UNFIT_NOTE ->
                Problem.unusableValue("A note has one to three sentences and at most 600 characters;"
                        + " an office reports in_progress, implemented or not_feasible.");
        };
    }
}
