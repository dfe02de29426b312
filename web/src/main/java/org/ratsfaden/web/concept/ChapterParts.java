package org.ratsfaden.web.concept;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ratsfaden.concept.Chapter;
import org.ratsfaden.concept.Concept;
import org.ratsfaden.concept.ConceptEdition;
import org.ratsfaden.concept.Measure;
import org.ratsfaden.linking.ChapterLink.State;
import org.ratsfaden.linking.OpenedLink;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.resolution.Followed;
import org.ratsfaden.web.concept.ConceptView.ChapterPart;
import org.ratsfaden.web.concept.ConceptView.MeasureLine;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.press.ReleaseListView;

/** Makes what stands under each chapter of a concept's page. */
final class ChapterParts {

    private final Frame frame;
    private final Concept concept;
    private final ConceptEdition edition;
    private final LinkLines lines;
    private final LocalDate today;
    private final boolean linked;

    /**
     * @param edition the one that is shown
     * @param linked whether documents are linked to the concept: the own body's
     */
    ChapterParts(
            Frame frame, Concept concept, ConceptEdition edition, LinkLines lines, LocalDate today, boolean linked) {
        this.frame = frame;
        this.concept = concept;
        this.edition = edition;
        this.lines = lines;
        this.today = today;
        this.linked = linked;
    }

    /**
     * @param here the links that stand under it
     * @param releases of the press office that tell of it
     */
    ChapterPart of(Chapter field, List<OpenedLink> here, List<ReleaseListView.Line> releases) {
        return new ChapterPart(
                LinkLines.anchor(field.key()),
                (field.number() + " " + field.title()).strip(),
                field.firstPage() == 0 ? "" : pages(field),
                new ToldLines(frame).named(edition, field.key()),
                field.measures().stream().map(this::measure).toList(),
                counts(here),
                releases,
                lines.of(here),
                here.stream()
                        .filter(link -> link.link().state() == State.SUGGESTED)
                        .map(link -> link.link().id().toString())
                        .toList(),
                frame.link(Address.of("/suche")
                        .with("concept", concept.id().toString())
                        .with("chapter", field.key().value())),
                set(field));
    }

    /** A link is set to the latest edition: to what holds now. */
    private String set(Chapter field) {
        return frame.isClerk() && linked && edition.id().equals(concept.latest().id())
                ? frame.link(Address.of(LinkByHandPage.PATH)
                        .with("kapitel", new ChapterPlace(concept.id(), field.key()).toString()))
                : "";
    }

    /** Each decision once, however many documents tell of it. */
    private String counts(List<OpenedLink> here) {
        Map<ResolutionId, Followed> served = new HashMap<>();
        here.forEach(link -> lines.decision(link)
                .ifPresent(followed -> served.put(followed.item().id(), followed)));
        Map<Fulfilment, Long> counts = served.values().stream()
                .flatMap(followed -> Fulfilment.of(followed, today).stream())
                .collect(Collectors.groupingBy(
                        Function.identity(), () -> new EnumMap<>(Fulfilment.class), Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " " + frame.say(count.getKey().label()))
                .collect(Collectors.joining(", "));
    }

    private MeasureLine measure(Measure measure) {
        return new MeasureLine(
                measure.number(),
                measure.title(),
                measure.term() == null ? "" : frame.say(ConceptLabels.key(measure.term())),
                measure.office() == null ? "" : measure.office());
    }

    private String pages(Chapter field) {
        return field.firstPage() == field.lastPage()
                ? frame.say("concept.page", field.firstPage())
                : frame.say("concept.pages", field.firstPage(), field.lastPage());
    }
}
