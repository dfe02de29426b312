package org.ratsfaden.web.meeting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.account.Role;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.OpenDocument;
import org.ratsfaden.document.OpenedDocument;
import org.ratsfaden.intake.PublishPublicPart;
import org.ratsfaden.intake.Receipt;
import org.ratsfaden.journey.CopyPublicPart;
import org.ratsfaden.journey.PublicPart;
import org.ratsfaden.journey.PublicPart.Share;
import org.ratsfaden.web.meeting.DivideView.PageView;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.page.Templates;
import org.ratsfaden.web.security.AllowedTo;

/** A clerk looks at how minutes divide, and publishes their public pages. */
@Path("/dokument/{id}/oeffentlicher-teil")
@AllowedTo(Role.CLERK)
@Dependent
public final class DividePage {

    @Inject
    private OpenDocument open;

    @Inject
    private CopyPublicPart copy;

    @Inject
    private PublishPublicPart publish;

    @Inject
    private Frames frames;

    @Inject
    private Templates templates;

    @GET
    @Produces(Templates.HTML)
    public Response show(@PathParam("id") String id) {
        return show(known(id), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publish(@PathParam("id") String id) throws IOException {
        Frame frame = frames.here();
        DocumentId document = known(id);
        OpenedDocument opened = opened(document, frame);
        String name = opened.document().arrival().fileName().replaceFirst("(?i)\\.pdf$", "") + "-"
                + frame.say("divide.suffix") + ".pdf";
        Optional<Receipt> receipt = publish.publish(document, name, frame.reader());
        if (receipt.isEmpty()) {
            return show(document, frame.say("divide.not-copied"));
        }
        return switch (receipt.get()) {
            case Receipt.Accepted(var taken) -> to(taken, frame);
            case Receipt.AlreadyHeld(var held, var _) -> to(held, frame);
            case Receipt.Refused refused -> show(document, frame.labels().of(refused));
        };
    }

    private static Response to(DocumentId document, Frame frame) {
        return Response.seeOther(URI.create(frame.link("/dokument/" + document)))
                .build();
    }

    private OpenedDocument opened(DocumentId id, Frame frame) {
        return open.open(id, frame.reader(), "page").orElseThrow(NotFoundException::new);
    }

    private Response show(DocumentId id, @Nullable String problem) {
        Frame frame = frames.here();
        PublicPart part = copy.divided(id, frame.reader()).orElseThrow(NotFoundException::new);
        OpenedDocument opened = opened(id, frame);
        DivideView view = new DivideView(
                frame,
                opened.description().title(),
                frame.link("/dokument/" + id),
                part.pages().isEmpty() ? null : problem,
                pages(id, part, frame),
                part.shares().stream().filter(Share.BOTH::equals).count(),
                !part.pages().isEmpty(),
                frame.say(part.forOneClerk() ? "divide.none" : "divide.two-clerks"));
        return templates.page(problem == null ? 200 : 422, "divide", view);
    }

    private static List<PageView> pages(DocumentId id, PublicPart part, Frame frame) {
        return IntStream.rangeClosed(1, part.shares().size())
                .mapToObj(number -> page(id, number, part.shares().get(number - 1), frame))
                .toList();
    }

    private static PageView page(DocumentId id, int number, Share share, Frame frame) {
        Address page = Address.of("/dokument/" + id)
                .with("seite", Integer.toString(number))
                .at("seite-" + number);
        return new PageView(
                frame.say("divide.page", number),
                frame.link(page),
                share,
                frame.say(
                        switch (share) {
                            case PUBLIC -> "divide.share.public";
                            case BOTH -> "divide.share.both";
                            case CLOSED -> "divide.share.closed";
                            case TEXTLESS -> "divide.share.textless";
                        }));
    }

    private static DocumentId known(String id) {
        return DocumentId.parse(id).orElseThrow(NotFoundException::new);
    }
}
