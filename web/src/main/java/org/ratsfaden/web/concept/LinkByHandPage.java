package org.ratsfaden.web.concept;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.ratsfaden.access.Reader;
import org.ratsfaden.account.Role;
import org.ratsfaden.concept.Chapter;
import org.ratsfaden.concept.Concept;
import org.ratsfaden.concept.OpenConcepts;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.ItemKey;
import org.ratsfaden.document.Subject;
import org.ratsfaden.linking.LinkByHand;
import org.ratsfaden.linking.LinkByHand.Outcome;
import org.ratsfaden.linking.LinkByHand.Wish;
import org.ratsfaden.linking.LinkKind;
import org.ratsfaden.web.concept.LinkForms.Typed;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.page.Templates;
import org.ratsfaden.web.security.AllowedTo;
import org.ratsfaden.web.security.LocalPath;

/** A clerk links a document to a chapter that was not suggested. */
@Path(LinkByHandPage.PATH)
@Dependent
public final class LinkByHandPage {

    static final String PATH = LinkParts.PATH + "/neu";

    private static final String NOT_SAID = "link-new.not-said";
    private static final String TOO_LONG = "link-new.too-long";

    @Inject
    private LinkByHand byHand;

    @Inject
    private OpenConcepts concepts;

    @Inject
    private LinkForms forms;

    @Inject
    private LinkableDocuments documents;

    @Inject
    private Frames frames;

    @Inject
    private Templates templates;

    /** The documents that can be linked to a chapter, by words in them, by the number of a paper or by an address. */
    @GET
    @AllowedTo(Role.CLERK)
    @Produces(Templates.HTML)
    public Response show(
            @QueryParam("kapitel") @DefaultValue("") String chapter, @QueryParam("q") @DefaultValue("") String words)
            throws IOException {
        Frame frame = frames.here();
        ChapterPlace place = ChapterPlace.parse(chapter).orElseThrow(NotFoundException::new);
        String title = title(place, frame).orElseThrow(NotFoundException::new);
        return templates.page(
                "link-new",
                new LinkNewView(
                        frame,
                        title,
                        chapterLink(place, frame),
                        place.toString(),
                        frame.link(PATH),
                        words,
                        words.isBlank() ? null : documents.found(words, place, frame)));
    }

    private static String chapterLink(ChapterPlace place, Frame frame) {
        return frame.link(Address.of("/konzept/" + place.concept()).at(LinkLines.anchor(place.chapter())));
    }

    private Optional<String> title(ChapterPlace place, Frame frame) {
        return concepts.open(place.concept(), frame.reader())
                .filter(concepts::isOwn)
                .flatMap(concept -> title(place, concept, frame));
    }

    private static Optional<String> title(ChapterPlace place, Concept concept, Frame frame) {
        return place.chapter().isWhole()
                ? Optional.of(concept.title() + " – " + frame.say("concept.whole"))
                : concept.latest()
                        .chapter(place.chapter())
                        .filter(Chapter::field)
                        .map(chapter -> concept.title() + " – " + chapter.title());
    }

    /** Links it, and leads back to where that was said. */
    @POST
    @AllowedTo(Role.CLERK)
    @Produces(Templates.HTML)
    public Response link(
            @FormParam("dokument") @DefaultValue("") String document,
            @FormParam("punkt") @DefaultValue("") String item,
            @FormParam("kapitel") @DefaultValue("") String chapter,
            @FormParam("art") @DefaultValue("") String kind,
            @FormParam("satz") @DefaultValue("") String quote,
            @FormParam("zurueck") @DefaultValue(LinkParts.PATH) String back)
            throws IOException {
        Frame frame = frames.here();
        DocumentId id = DocumentId.parse(document).orElseThrow(NotFoundException::new);
        Typed typed = new Typed(chapter, item, kind, quote.strip());
        Optional<ChapterPlace> place = ChapterPlace.parse(chapter);
        Optional<LinkKind> known = LinkKind.ofKey(kind);
        if (place.isEmpty() || known.isEmpty()) {
            return refused(id, typed, "link-new.no-chapter", back, frame);
        }
        Optional<ItemKey> key = ItemKey.parse(item);
        if (key.isEmpty()) {
            return refused(id, typed, "link-new.missing", back, frame);
        }
        Wish wish = new Wish(
                new Subject(id, key.get()), place.get().concept(), place.get().chapter(), known.get(), quote);
        Outcome outcome =
                frame.reader() instanceof Reader.Clerk clerk ? byHand.link(wish, clerk) : new Outcome.Missing();
        return switch (outcome) {
            case Outcome.Linked(var _) ->
                Response.seeOther(URI.create(LinkParts.noted(LocalPath.of(back), "gesetzt")))
                        .build();
            case Outcome.Missing() -> refused(id, typed, "link-new.missing", back, frame);
            case Outcome.OtherBody() -> refused(id, typed, "link-new.other-body", back, frame);
            case Outcome.NotSaid() -> refused(id, typed, NOT_SAID, back, frame);
            case Outcome.TooLong() -> refused(id, typed, TOO_LONG, back, frame);
            case Outcome.Taken() -> refused(id, typed, "link-new.taken", back, frame);
        };
    }

    /** What was typed still in its fields, or at least to be copied. */
    private Response refused(DocumentId id, Typed typed, String why, String back, Frame frame) throws IOException {
        String problem = frame.say(why);
        boolean ofQuote = why.equals(NOT_SAID) || why.equals(TOO_LONG);
        return templates.page(
                422,
                "link-refused",
                new LinkRefusedView(
                        frame,
                        problem,
                        documents.title(id, frame).orElse(""),
                        frame.link("/dokument/" + id),
                        frame.link(LocalPath.of(back)),
                        typed.quote(),
                        forms.refused(id, typed, ofQuote ? problem : null, LocalPath.of(back), frame)
                                .orElse(null)));
    }
}
