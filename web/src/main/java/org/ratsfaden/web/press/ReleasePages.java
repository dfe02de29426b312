package org.ratsfaden.web.press;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.ratsfaden.press.AttachFiles;
import org.ratsfaden.press.Attachment;
import org.ratsfaden.press.Numbering;
import org.ratsfaden.press.PressNumber;
import org.ratsfaden.press.ReadReleases;
import org.ratsfaden.press.ReadReleases.Answer;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.page.Templates;
import org.ratsfaden.web.search.Pagination;

/** Releases as everybody reads them. What is not published yet answers like what does not exist. */
@Path("/presse")
@Dependent
public final class ReleasePages {

    static final int SIZE = 20;

    @Inject
    private ReadReleases releases;

    @Inject
    private AttachFiles files;

    @Inject
    private ReleaseViews views;

    @Inject
    private ReleasePrints prints;

    @Inject
    private Frames frames;

    @Inject
    private Templates templates;

    @GET
    @Produces(Templates.HTML)
    public Response list(
            @QueryParam("jahr") @DefaultValue("") String year, @QueryParam("seite") @DefaultValue("") String page) {
        Frame frame = frames.here();
        int asked = number(year, 0);
        int current = Math.max(1, number(page, 1));
        long total = releases.count(asked);
        List<ReleaseListView.Year> years = releases.years().stream()
                .map(each -> new ReleaseListView.Year(
                        each, frame.link(Address.of("/presse").with("jahr", Integer.toString(each)))))
                .toList();
        List<ReleaseListView.Line> lines = releases.published(asked, (current - 1) * SIZE, SIZE).stream()
                .map(release -> views.line(release, frame))
                .toList();
        return templates.page(
                "releases",
                new ReleaseListView(frame, total, asked, years, lines, Pagination.of(total, current, SIZE)));
    }

    private static int number(String text, int otherwise) {
        return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : otherwise;
    }

    @GET
    @Path("{year: [0-9]{4}}/{number: [0-9]{1,4}}")
    @Produces(Templates.HTML)
    public Response show(@PathParam("year") String year, @PathParam("number") String number) {
        return answer(releases.find(known(year, number)));
    }

    @GET
    @Path("{year: [0-9]{4}}/{number: [0-9]{1,4}}/v/{version: [0-9]{1,4}}")
    @Produces(Templates.HTML)
    public Response show(
            @PathParam("year") String year, @PathParam("number") String number, @PathParam("version") String version) {
        return answer(releases.find(known(year, number), Integer.parseInt(version)));
    }

    /** The version that holds, as a PDF; whatever is no release to be read answers as its page does. */
    @GET
    @Path("{year: [0-9]{4}}/{number: [0-9]{1,4}}.pdf")
    public Response print(@PathParam("year") String year, @PathParam("number") String number, @Context Request request)
            throws IOException {
        return printed(releases.find(known(year, number)), request);
    }

    @GET
    @Path("{year: [0-9]{4}}/{number: [0-9]{1,4}}/v/{version: [0-9]{1,4}}.pdf")
    public Response print(
            @PathParam("year") String year,
            @PathParam("number") String number,
            @PathParam("version") String version,
            @Context Request request)
            throws IOException {
        return printed(releases.find(known(year, number), Integer.parseInt(version)), request);
    }

    private Response printed(Answer answer, Request request) throws IOException {
        return answer instanceof Answer.Shown shown ? prints.published(shown, frames.here(), request) : answer(answer);
    }

    /** A picture or another file of a version: there as long as that version is. */
    @GET
    @Path("{year: [0-9]{4}}/{number: [0-9]{1,4}}/datei/{file: [0-9a-fA-F-]{36}}")
    public Response file(
            @PathParam("year") String year,
            @PathParam("number") String number,
            @PathParam("file") String file,
            @Context Request request)
            throws IOException {
        UUID id = SentCaptions.id(file).orElseThrow(NotFoundException::new);
        Answer answer = releases.find(known(year, number), id);
        if (!(answer instanceof Answer.Shown shown)) {
            return answer(answer);
        }
        Attachment found = shown.attachments().stream()
                .filter(attachment -> attachment.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return FileAnswer.of(found, files.locate(found), request);
    }

    private static PressNumber known(String year, String number) {
        return PressNumber.ofKey(year + "/" + number).orElseThrow(NotFoundException::new);
    }

    private Response answer(Answer answer) {
        return switch (answer) {
            case Answer.Shown shown -> templates.page("release", views.page(shown, frames.here()));
            case Answer.Gone(var release, var why) -> {
                GoneView gone = new GoneView(
                        frames.here(),
                        release.numbered().map(Numbering::written).orElse(""),
                        views.moments().show(why.at()),
                        why.reason());
                yield templates.page(410, "release-gone", gone);
            }
            case Answer.Missing() -> throw new NotFoundException();
        };
    }
}
