package org.ratsfaden.web.press;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.account.Role;
import org.ratsfaden.meeting.MeetingId;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.press.LinkRelease;
import org.ratsfaden.press.LinkTarget;
import org.ratsfaden.press.Moved;
import org.ratsfaden.press.OpenReleaseLinks;
import org.ratsfaden.press.PressRelease;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.page.Templates;
import org.ratsfaden.web.security.AllowedTo;

/** To which decisions and chapters a release is linked: suggested from its text, said by the press office. */
@Path("/presse/werkstatt/{id: [0-9a-fA-F-]{36}}/bezuege")
@AllowedTo({Role.PRESS, Role.PRESS_CHIEF})
@Dependent
public final class ReleaseLinksPage {

    private static final Pattern ADDRESS =
            Pattern.compile(".*/(beschluss|vorgang|sitzung)/([0-9a-fA-F-]{36})(?:[/?#].*)?");

    @Inject
    private LinkRelease linking;

    @Inject
    private OpenReleaseLinks links;

    @Inject
    private EditorAnswers answers;

    @Inject
    private ReleaseViews views;

    @Inject
    private Frames frames;

    @Inject
    private Templates templates;

    @GET
    @Produces(Templates.HTML)
    public Response show(@PathParam("id") String id, @QueryParam("hinweis") @DefaultValue("") String notice) {
        Frame frame = frames.here();
        String done = notice.equals("gesichert") ? frame.say("workshop.saved") : null;
        return templates.page("release-links", view(release(id, frame), "", null, done, frame));
    }

    /** Confirms or takes away what a button names, or links the decision whose address was typed. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Templates.HTML)
    public Response change(
            @PathParam("id") String id,
            @FormParam("confirm") @DefaultValue("") String confirm,
            @FormParam("remove") @DefaultValue("") String remove,
            @FormParam("address") @DefaultValue("") String address) {
        Frame frame = frames.here();
        PressRelease release = release(id, frame);
        Optional<LinkTarget> removed = LinkTarget.ofKey(remove);
        Moved moved = removed.isPresent()
                ? linking.remove(release.id(), removed.get(), frame.reader())
                : LinkTarget.ofKey(confirm)
                        .or(() -> typed(address))
                        .map(target -> linking.confirm(release.id(), target, frame.reader()))
                        .orElseGet(Moved.Missing::new);
        return switch (moved) {
            case Moved.Done(var _) ->
                WorkshopPage.seeOther(
                        frame,
                        Address.of("/presse/werkstatt/" + id + "/bezuege").with("hinweis", "gesichert"));
            case Moved.Missing() -> refused(422, release, address, frame.say("release-links.no-decision"), frame);
            case Moved refusal ->
                refused(409, release, address, views.labels(frame).refusal(refusal), frame);
        };
    }

    private Response refused(int status, PressRelease release, String typed, String problem, Frame frame) {
        return templates.page(status, "release-links", view(release, typed, problem, null, frame));
    }

    private static Optional<LinkTarget> typed(String address) {
        Matcher matcher = ADDRESS.matcher(address.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return matcher.group(1).equals("sitzung")
                ? MeetingId.parse(matcher.group(2)).map(LinkTarget.Sitting::new)
                : ResolutionId.parse(matcher.group(2)).map(LinkTarget.Decision::new);
    }

    private PressRelease release(String id, Frame frame) {
        return answers.piece(id, frame).release();
    }

    private ReleaseLinksView view(
            PressRelease release, String typed, @Nullable String problem, @Nullable String notice, Frame frame) {
        String title = release.last().text().title();
        return new ReleaseLinksView(
                frame,
                "/presse/werkstatt/" + release.id(),
                title.isBlank() ? frame.say("workshop.untitled") : title,
                LinkedViews.of(links.of(release.id(), frame.reader()), frame),
                LinkedViews.of(linking.suggestions(release, frame.reader()), frame),
                typed,
                problem,
                notice);
    }
}
