package org.ratsfaden.web.concept;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.access.Reader;
import org.ratsfaden.concept.Chapter;
import org.ratsfaden.concept.Concept;
import org.ratsfaden.concept.OpenConcepts;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Subject;
import org.ratsfaden.linking.LinkByHand;
import org.ratsfaden.linking.LinkByHand.Part;
import org.ratsfaden.linking.LinkKind;
import org.ratsfaden.web.concept.LinkForm.Choice;
import org.ratsfaden.web.concept.LinkForm.Group;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.Address.Parameter;
import org.ratsfaden.web.page.Frame;

/** Makes the form with which a clerk links a document to a chapter. */
@Dependent
public final class LinkForms {

    /** In the address of a document: the chapter it shall be linked to. */
    static final String ASKED = "bezug";

    private final LinkByHand byHand;
    private final OpenConcepts concepts;

    @Inject
    public LinkForms(LinkByHand byHand, OpenConcepts concepts) {
        this.byHand = byHand;
        this.concepts = concepts;
    }

    /**
     * What a clerk has sent.
     *
     * @param chapter as {@link ChapterPlace} writes it
     * @param item the key of an agenda item; empty for the whole
     * @param kind the key of a {@link LinkKind}; empty for the usual one
     */
    record Typed(String chapter, String item, String kind, String quote) {}

    private record Sent(boolean yes, @Nullable String problem) {

        private static final Sent NOT = new Sent(false, null);
    }

    /** Of a document; empty for whoever may not link it, and where there is nothing to link it to. */
    Optional<LinkForm> of(DocumentId document, Frame frame) {
        return form(parts(document, frame), asked(frame), Sent.NOT, frame.link(frame.here()), frame);
    }

    /** Of what one document says of an agenda item. */
    Optional<LinkForm> of(Subject subject, Frame frame) {
        List<Part> parts = parts(subject.document(), frame).stream()
                .filter(part -> part.subject().equals(subject))
                .toList();
        return form(parts, asked(frame), Sent.NOT, frame.link(frame.here()), frame);
    }

    /** As it was sent and not kept; {@code problem} if that is the sentence's. */
    Optional<LinkForm> refused(DocumentId document, Typed typed, @Nullable String problem, String back, Frame frame) {
        return form(parts(document, frame), typed, new Sent(true, problem), back, frame);
    }

    /** What of a document this reader can link. */
    List<Part> parts(DocumentId document, Frame frame) {
        return frame.reader() instanceof Reader.Clerk clerk ? byHand.parts(document, clerk) : List.of();
    }

    /** What a document of this kind has to do with a chapter as a rule. */
    static LinkKind usual(DocumentKind kind) {
        return switch (kind) {
            case PRESS_RELEASE, NEWSPAPER, OTHER -> LinkKind.REPORTS;
            case EXTRACT, MINUTES, RESOLUTION, PROPOSAL, CONCEPT -> LinkKind.IMPLEMENTS;
        };
    }

    private static Typed asked(Frame frame) {
        String chapter = frame.here().parameters().stream()
                .filter(parameter -> parameter.name().equals(ASKED))
                .map(Parameter::value)
                .findFirst()
                .orElse("");
        return new Typed(chapter, "", "", "");
    }

    private Optional<LinkForm> form(List<Part> parts, Typed typed, Sent sent, String back, Frame frame) {
        List<Group> groups = parts.isEmpty() ? List.of() : groups(typed, frame);
        return groups.isEmpty()
                ? Optional.empty()
                : Optional.of(new LinkForm(
                        frame,
                        frame.link(LinkByHandPage.PATH),
                        back,
                        parts.getFirst().subject().document().toString(),
                        parts.stream().map(part -> item(part, typed, frame)).toList(),
                        groups,
                        kinds(parts.getFirst(), typed, frame),
                        typed.quote(),
                        sent.yes(),
                        sent.problem(),
                        sent.yes() || !typed.chapter().isEmpty()));
    }

    private static Choice item(Part part, Typed typed, Frame frame) {
        String key = part.subject().item().value();
        String label = key.isEmpty()
                ? ""
                : (frame.say("link-new.item-number", key) + " " + LinkLines.inOneLine(part.title())).strip();
        return new Choice(key, label, key.equals(typed.item()));
    }

    private List<Group> groups(Typed typed, Frame frame) {
        return concepts.all(frame.reader()).stream()
                .filter(concepts::isOwn)
                .map(concept -> new Group(
                        concept.title(),
                        Stream.concat(
                                        Stream.of(Chapter.whole(frame.say("concept.whole"))),
                                        concept.latest().fields().stream())
                                .map(chapter -> chapter(concept, chapter, typed))
                                .toList()))
                .toList();
    }

    private static Choice chapter(Concept concept, Chapter chapter, Typed typed) {
        String place = new ChapterPlace(concept.id(), chapter.key()).toString();
        return new Choice(place, (chapter.number() + " " + chapter.title()).strip(), place.equals(typed.chapter()));
    }

    private static List<Choice> kinds(Part part, Typed typed, Frame frame) {
        LinkKind chosen = LinkKind.ofKey(typed.kind()).orElse(usual(part.kind()));
        return Arrays.stream(LinkKind.values())
                .map(kind -> new Choice(kind.key(), frame.say(ConceptLabels.key(kind)), kind == chosen))
                .toList();
    }

    /** The document's page with this form open, for a chapter. */
    static String open(DocumentId document, ChapterPlace chapter, Frame frame) {
        return frame.link(Address.of("/dokument/" + document)
                .with(ASKED, chapter.toString())
                .at("bezug-setzen"));
    }
}
