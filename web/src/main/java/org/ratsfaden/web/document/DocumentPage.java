package org.ratsfaden.web.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.access.Reader;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.ItemKey;
import org.ratsfaden.document.OpenDocument;
import org.ratsfaden.document.OpenedDocument;
import org.ratsfaden.document.Page;
import org.ratsfaden.intake.PublishPublicPart;
import org.ratsfaden.meeting.Mention;
import org.ratsfaden.meeting.OpenProceedings;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.particular.OpenParticulars;
import org.ratsfaden.search.Mark;
import org.ratsfaden.search.SearchDocuments;
import org.ratsfaden.web.concept.LinkParts;
import org.ratsfaden.web.meeting.ItemView;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.page.Templates;
import org.ratsfaden.web.placing.PlacingViews;

/** One document, for people. */
@Path("/dokument/{id}")
@Dependent
public final class DocumentPage {

    @Inject
    private OpenDocument open;

    @Inject
    private OpenProceedings proceedings;

    @Inject
    private OpenParticulars particulars;

    @Inject
    private PublishPublicPart parts;

    @Inject
    private LinkParts chapters;

    @Inject
    private PlacingViews placing;

    @Inject
    private SearchDocuments search;

    @Inject
    private Frames frames;

    @Inject
    private Templates templates;

    /** What the reader may not see is missing, exactly like what does not exist. */
    @GET
    @Produces(Templates.HTML)
    public Response show(
            @PathParam("id") String id,
            @QueryParam("seite") @Nullable String page,
            @QueryParam("q") @Nullable String words,
            @QueryParam("stelle") @Nullable String place,
            @QueryParam("hinweis") @Nullable String notice)
            throws IOException {
        Frame frame = frames.here();
        OpenedDocument opened = DocumentId.parse(id)
                .flatMap(known -> open.open(known, frame.reader(), "page"))
                .orElseThrow(NotFoundException::new);
        PlaceAsked asked = PlaceAsked.read(page, words, place);
        List<Page> pages = open.pages(opened);
        return templates.page(
                "document",
                new DocumentViews(frame, opened, asked, marks(asked, pages, frame.reader()))
                        .of(
                                pages,
                                originalBytes(opened),
                                proceedings(opened, frame),
                                search.similar(opened, frame.reader()),
                                particulars.of(opened, frame.reader()),
                                placing.of(opened.document(), frame, notice).orElse(null)));
    }

    private List<Mark> marks(PlaceAsked asked, List<Page> pages, Reader reader) throws IOException {
        Optional<Page> shown = asked.of(pages);
        return shown.isEmpty()
                ? List.of()
                : search.marks(asked.words(), shown.get().text(), reader);
    }

    private DocumentView.Proceedings proceedings(OpenedDocument opened, Frame frame) {
        List<Mention> mentions = proceedings.mentionsIn(opened.document().id(), frame.reader());
        Map<ItemKey, ResolutionId> resolutions = Mention.resolutions(mentions);
        ResolutionId whole = resolutions.get(ItemKey.WHOLE);
        return new DocumentView.Proceedings(
                mentions.isEmpty()
                        ? null
                        : frame.link("/sitzung/" + mentions.getFirst().meeting().id()),
                whole == null ? null : frame.link("/beschluss/" + whole),
                open.items(opened, frame.reader()).stream()
                        .map(item -> ItemView.of(
                                opened.document().id(), item, Optional.ofNullable(resolutions.get(item.key())), frame))
                        .toList(),
                original(opened, frame),
                copies(opened, frame),
                chapters.of(opened.document().id(), frame));
    }

    /** Whoever may read the whole is led there; for all others it does not exist. */
    private @Nullable String original(OpenedDocument opened, Frame frame) {
        return opened.document()
                .publicPartOf()
                .filter(whole -> open.mayRead(whole, frame.reader()))
                .map(whole -> frame.link("/dokument/" + whole))
                .orElse(null);
    }

    private List<String> copies(OpenedDocument opened, Frame frame) {
        return frame.isClerk() && opened.document().kind() == DocumentKind.MINUTES
                ? parts.partsOf(opened.document().id()).stream()
                        .filter(part -> open.mayRead(part.id(), frame.reader()))
                        .map(part -> frame.link("/dokument/" + part.id()))
                        .toList()
                : List.of();
    }

    private @Nullable Long originalBytes(OpenedDocument opened) throws IOException {
        Optional<java.nio.file.Path> original = open.original(opened);
        return original.isPresent() ? Files.size(original.get()) : null;
    }
}
