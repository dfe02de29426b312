package org.ratsfaden.web.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.concept.Chapter;
import org.ratsfaden.concept.ChapterKey;
import org.ratsfaden.concept.Concept;
import org.ratsfaden.concept.ConceptEdition;
import org.ratsfaden.concept.Measure;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.linking.ChapterLink;
import org.ratsfaden.linking.ChapterLink.State;
import org.ratsfaden.linking.OpenedLink;
import org.ratsfaden.web.concept.ConceptView.ChapterPart;
import org.ratsfaden.web.concept.ConceptView.Choice;
import org.ratsfaden.web.concept.ConceptView.EditionLine;
import org.ratsfaden.web.concept.ConceptView.LinkLine;
import org.ratsfaden.web.concept.ConceptView.MeasureLine;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.Frame;

/** Makes the page of one concept. */
final class ConceptViews {

    private final Frame frame;
    private final Concept concept;
    private final List<OpenedLink> links;
    private final Asked asked;

    /** What the address limits the page to; empty for everything. */
    record Asked(String chapter, Optional<State> state) {}

    ConceptViews(Frame frame, Concept concept, List<OpenedLink> links, Asked asked) {
        this.frame = frame;
        this.concept = concept;
        this.links = links;
        this.asked = asked;
    }

    ConceptView of(@Nullable String notice) {
        List<OpenedLink> shown = links.stream().filter(this::isWanted).toList();
        return new ConceptView(
                frame,
                concept.title(),
                concept.body(),
                notice,
                frame.isClerk() ? frame.link(address() + "/bezug") : "",
                concept.editions().stream().map(this::edition).toList(),
                states(),
                parts(shown),
                shown.size(),
                ConceptDrawings.lives(frame, concept),
                ConceptDrawings.timeline(frame, concept, links),
                frame.link(address() + "/bezuege.csv"));
    }

    private String address() {
        return "/konzept/" + concept.id();
    }

    private boolean isWanted(OpenedLink opened) {
        boolean chapter =
                asked.chapter().isEmpty() || opened.link().chapter().value().equals(asked.chapter());
        return chapter
                && asked.state()
                        .map(state -> opened.link().state() == state)
                        .orElse(opened.link().state() != State.REJECTED);
    }

    private EditionLine edition(ConceptEdition edition) {
        String fields = edition.fields().stream().map(Chapter::title).collect(Collectors.joining(" · "));
        return new EditionLine(
                edition.title().isEmpty() ? frame.say("concept.edition-before") : edition.title(),
                edition.document() == null
                        ? ""
                        : frame.link("/dokument/" + edition.document().id()),
                edition.day() == null ? "" : frame.texts().day(edition.day()),
                fields);
    }

    private List<Choice> states() {
        Address here = Address.of(address()).with("kapitel", asked.chapter());
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(
                frame.say("concept.all"), frame.link(here), asked.state().isEmpty()));
        for (State state : State.values()) {
            if (state != State.REJECTED || frame.isClerk()) {
                choices.add(new Choice(
                        frame.say(ConceptLabels.key(state)),
                        frame.link(here.with("stand", state.key())),
                        asked.state().equals(Optional.of(state))));
            }
        }
        return choices;
    }

    private List<ChapterPart> parts(List<OpenedLink> shown) {
        List<ChapterPart> parts = new ArrayList<>();
        if (asked.chapter().isEmpty() || asked.chapter().equals(ChapterKey.WHOLE_CONCEPT.value())) {
            parts.add(part(ChapterKey.WHOLE_CONCEPT, frame.say("concept.whole"), "", List.of(), shown));
        }
        for (Chapter field : concept.latest().fields()) {
            if (asked.chapter().isEmpty() || asked.chapter().equals(field.key().value())) {
                String pages = field.firstPage() == 0 ? "" : pages(field);
                String heading = (field.number() + " " + field.title()).strip();
                parts.add(part(field.key(), heading, pages, field.measures(), shown));
            }
        }
        return parts;
    }

    private ChapterPart part(
            ChapterKey key, String heading, String pages, List<Measure> measures, List<OpenedLink> shown) {
        List<OpenedLink> here = shown.stream()
                .filter(opened -> opened.link().chapter().equals(key))
                .toList();
        List<String> open = here.stream()
                .map(OpenedLink::link)
                .filter(link -> link.state() == State.SUGGESTED)
                .map(link -> link.id().toString())
                .toList();
        return new ChapterPart(
                "kapitel-" + key.value().toLowerCase(java.util.Locale.ROOT),
                key.value(),
                heading,
                pages,
                measures.stream().map(this::measure).toList(),
                here.stream().map(this::line).toList(),
                open);
    }

    private MeasureLine measure(Measure measure) {
        return new MeasureLine(
                measure.number(),
                measure.title(),
                measure.term() == null ? "" : frame.say(ConceptLabels.key(measure.term())),
                measure.office() == null ? "" : measure.office());
    }

    private LinkLine line(OpenedLink opened) {
        ChapterLink link = opened.link();
        Evidence chapter = link.chapterEvidence();
        String day = opened.description().date() == null
                ? ""
                : frame.texts().day(opened.description().date());
        String kind = frame.labels().of(opened.document().kind());
        return new LinkLine(
                link.id().toString(),
                opened.description().title(),
                frame.link("/dokument/" + link.document()),
                day.isEmpty() ? kind : kind + ", " + day,
                frame.say(ConceptLabels.key(link.kind())),
                link.state().key(),
                frame.say(
                        link.certain() && link.state() == State.SUGGESTED
                                ? "link.named"
                                : ConceptLabels.key(link.state())),
                opened.wordingShown() ? inOneLine(link.evidence().quote()) : "",
                place(link.document().toString(), link.evidence()),
                chapter == null ? "" : inOneLine(chapter.quote()),
                chapter == null ? "" : place(link.edition().toString(), chapter),
                link.state() == State.SUGGESTED);
    }

    private String place(String document, Evidence evidence) {
        return frame.link(Address.of("/dokument/" + document)
                .with("seite", Integer.toString(evidence.page()))
                .with("stelle", evidence.start() + "-" + evidence.end()));
    }

    private String pages(Chapter field) {
        return field.firstPage() == field.lastPage()
                ? frame.say("concept.page", field.firstPage())
                : frame.say("concept.pages", field.firstPage(), field.lastPage());
    }

    private static String inOneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
