package org.ratsfaden.web.concept;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.access.Reader;
import org.ratsfaden.account.Role;
import org.ratsfaden.concept.Concept;
import org.ratsfaden.concept.ConceptId;
import org.ratsfaden.concept.OpenConcepts;
import org.ratsfaden.linking.ChapterLink.State;
import org.ratsfaden.linking.ChapterLinks.Wanted;
import org.ratsfaden.linking.LinkByHand;
import org.ratsfaden.linking.OpenLinks;
import org.ratsfaden.linking.OpenedLink;
import org.ratsfaden.linking.ReviewLink;
import org.ratsfaden.meeting.Mentions.Found;
import org.ratsfaden.meeting.Mentions.Within;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.page.Templates;
import org.ratsfaden.web.security.AllowedTo;
import org.ratsfaden.web.security.LocalPath;

/** The links that wait for a word, best first, to be decided one by one or many at once. */
@Path(LinkParts.PATH)
@Dependent
public final class LinksPage {

    /** Few at a time: thousands of confirmations are a monster. */
    private static final int AT_ONCE = 20;

    @Inject
    private OpenLinks links;

    @Inject
    private OpenConcepts concepts;

    @Inject
    private ReviewLink review;

    @Inject
    private LinkByHand byHand;

    @Inject
    private LinkParts parts;

    @Inject
    private Frames frames;

    @Inject
    private Templates templates;

    @GET
    @AllowedTo(Role.CLERK)
    @Produces(Templates.HTML)
    public Response show(
            @QueryParam("konzept") @DefaultValue("") String concept,
            @QueryParam("hinweis") @DefaultValue("") String notice) {
        Frame frame = frames.here();
        ConceptId known = ConceptId.parse(concept).orElse(null);
        Found<OpenedLink> waiting =
                links.list(new Wanted(known, null, Set.of(State.SUGGESTED)), new Within(0, AT_ONCE), frame.reader());
        return templates.page(
                "links",
                new LinksView(
                        frame,
                        LinkParts.notice(notice, frame),
                        frame.link(LinkParts.PATH),
                        frame.link(Address.of(LinkParts.PATH).with("konzept", concept)),
                        choices(known, frame),
                        waiting.total(),
                        parts.lines(waiting.items(), frame).of(waiting.items())));
    }

    private List<ConceptView.Choice> choices(@Nullable ConceptId chosen, Frame frame) {
        Stream<ConceptView.Choice> all =
                Stream.of(new ConceptView.Choice(frame.say("concept.all"), frame.link(LinkParts.PATH), chosen == null));
        return Stream.concat(
                        all,
                        concepts.all(frame.reader()).stream()
                                .filter(concepts::isOwn)
                                .map(concept -> choice(concept, chosen, frame)))
                .toList();
    }

    private static ConceptView.Choice choice(Concept concept, @Nullable ConceptId chosen, Frame frame) {
        Address page = Address.of(LinkParts.PATH).with("konzept", concept.id().toString());
        return new ConceptView.Choice(
                concept.title(), frame.link(page), concept.id().equals(chosen));
    }

    /** Confirms or refuses one link or several, or takes away what was set by hand, and leads back to where that was said. */
    @POST
    @AllowedTo(Role.CLERK)
    public Response decide(
            @FormParam("id") List<String> chosen,
            @FormParam("wort") @DefaultValue("") String word,
            @FormParam("zurueck") @DefaultValue(LinkParts.PATH) String back,
            @FormParam("stelle") @DefaultValue("") String place) {
        BiPredicate<UUID, Reader.Clerk> deed = switch (word) {
            case "bestaetigen" ->
                (link, clerk) -> review.decide(link, State.CONFIRMED, clerk).isPresent();
            case "verwerfen" ->
                (link, clerk) -> review.decide(link, State.REJECTED, clerk).isPresent();
            case "entfernen" -> byHand::remove;
            default -> throw new BadRequestException("wort: " + word);
        };
        long done = frames.here().reader() instanceof Reader.Clerk clerk
                ? chosen.stream()
                        .flatMap(link -> ConceptId.parse(link).map(ConceptId::value).stream())
                        .filter(link -> deed.test(link, clerk))
                        .count()
                : 0;
        String there = LocalPath.of(back).replaceFirst("#.*", "") + anchor(place);
        String notice = word.equals("entfernen") ? "entfernt" : "entschieden";
        return Response.seeOther(URI.create(done > 0 ? LinkParts.noted(there, notice) : there))
                .build();
    }

    private static String anchor(String place) {
        return Optional.of(place)
                .filter(name -> name.matches("(?:kapitel|bezug)[-a-z0-9_]{0,130}"))
                .map(name -> "#" + name)
                .orElse("");
    }
}
