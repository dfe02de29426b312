package org.ratsfaden.web.concept;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.concept.Chapter;
import org.ratsfaden.concept.ChapterKey;
import org.ratsfaden.concept.Concept;
import org.ratsfaden.concept.ConceptEdition;
import org.ratsfaden.concept.EditionId;
import org.ratsfaden.linking.ChapterLink.State;
import org.ratsfaden.linking.OpenedLink;
import org.ratsfaden.meeting.AgendaItem;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.resolution.Followed;
import org.ratsfaden.web.concept.ConceptView.ChapterPart;
import org.ratsfaden.web.concept.ConceptView.EditionLine;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.press.ReleaseListView;
import org.ratsfaden.web.press.ToldByReleases.OfConcept;

/** Makes the page of one concept. */
final class ConceptViews {

    private final Frame frame;
    private final Concept concept;
    private final Known known;
    private final Asked asked;
    private final ConceptEdition edition;
    private final LinkLines lines;
    private final ToldToThePublic published;

    /**
     * What is known of a concept besides itself.
     *
     * @param releases that told the public of it
     * @param linked whether documents are linked to it: the own body's
     * @param adopting the items that adopted an edition, where this reader may know of them
     */
    record Known(
            boolean linked,
            List<OfConcept> releases,
            List<OpenedLink> links,
            Map<ResolutionId, Followed> decisions,
            Map<ResolutionId, AgendaItem> adopting,
            LocalDate today) {}

    /** What the address limits the page to; empty for everything. */
    record Asked(String edition, String chapter, Optional<State> state, Optional<Fulfilment> fulfilment) {

        Address at(String path) {
            return Address.of(path)
                    .with("fassung", edition)
                    .with("kapitel", chapter)
                    .with("stand", state.map(State::key).orElse(""))
                    .with("umsetzung", fulfilment.map(Fulfilment::key).orElse(""));
        }
    }

    ConceptViews(Frame frame, Concept concept, Known known, Asked asked) {
        this.frame = frame;
        this.concept = concept;
        this.known = known;
        this.asked = asked;
        this.edition =
                EditionId.parse(asked.edition()).flatMap(concept::edition).orElse(concept.latest());
        this.lines = new LinkLines(frame, known.decisions(), known.today());
        this.published = new ToldToThePublic(known.releases(), edition);
    }

    /** The links that are asked for. */
    List<OpenedLink> shown() {
        return known.links().stream().filter(this::isWanted).toList();
    }

    ConceptView of(@Nullable String notice) {
        List<OpenedLink> shown = shown();
        ToldLines told = new ToldLines(frame);
        List<ChapterPart> parts = parts(shown);
        return new ConceptView(
                frame,
                concept.title(),
                concept.body(),
                ToldLines.stage(frame, concept),
                notice,
                frame.isClerk() ? frame.link(LinkParts.PATH) : "",
                frame.link(asked.at(address())),
                concept.editions().stream().map(this::line).toList(),
                told.told(concept),
                told.course(concept),
                new ConceptFilters(frame, concept, edition, asked).all(),
                parts,
                gone(shown),
                shown.size() + releases(parts),
                ConceptDrawings.lives(frame, concept),
                ConceptDrawings.timeline(
                        frame,
                        concept,
                        known.links().stream()
                                .filter(link -> !published.isSaidOtherwise(link))
                                .toList()),
                frame.link(asked.at(address() + "/bezuege.csv")));
    }

    /** Each once, however many chapters it tells of. */
    private static long releases(List<ChapterPart> parts) {
        return parts.stream()
                .flatMap(part -> part.releases().stream())
                .distinct()
                .count();
    }

    /** The releases that are shown, by the titles of their chapters. */
    Map<String, List<ReleaseListView.Line>> releases() {
        return parts(shown()).stream()
                .filter(part -> !part.releases().isEmpty())
                .collect(Collectors.toMap(
                        ChapterPart::heading, ChapterPart::releases, (one, _) -> one, LinkedHashMap::new));
    }

    private String address() {
        return "/konzept/" + concept.id();
    }

    private boolean isWanted(OpenedLink opened) {
        boolean chapter = asked.chapter().isEmpty()
                || keys(opened).stream().anyMatch(key -> key.value().equals(asked.chapter()));
        boolean state = asked.state()
                .map(wanted -> opened.link().state() == wanted)
                .orElse(opened.link().state() != State.REJECTED);
        boolean fulfilled = asked.fulfilment().isEmpty() || asked.fulfilment().equals(fulfilment(opened));
        return chapter && state && fulfilled && !published.isSaidOtherwise(opened);
    }

    private Optional<Fulfilment> fulfilment(OpenedLink opened) {
        return lines.decision(opened).flatMap(followed -> Fulfilment.of(followed, known.today()));
    }

    /** Under which chapters of the edition that is shown a link stands. */
    private List<ChapterKey> keys(OpenedLink opened) {
        return opened.chaptersIn(edition.id());
    }

    private EditionLine line(ConceptEdition one) {
        ResolutionId named = one.word().resolution();
        AgendaItem adopting = named == null ? null : known.adopting().get(named);
        return new EditionLine(
                ConceptFilters.title(frame, one),
                one.document() == null
                        ? ""
                        : frame.link("/dokument/" + one.document().id()),
                one.day() == null ? "" : frame.texts().day(one.day()),
                one.fields().stream().map(Chapter::title).collect(Collectors.joining(" · ")),
                adopting == null ? "" : named(adopting),
                adopting == null ? "" : frame.link("/beschluss/" + adopting.id()),
                frame.isClerk()
                        ? frame.link(Address.of(address() + "/bearbeiten")
                                .with("fassung", one.id().toString()))
                        : "");
    }

    private String named(AgendaItem item) {
        return frame.say(
                "concept.adopted-by",
                item.meeting().committee(),
                frame.texts().day(item.meeting().day()));
    }

    private List<ChapterPart> parts(List<OpenedLink> shown) {
        ChapterParts parts = new ChapterParts(frame, concept, edition, lines, known.today(), known.linked());
        Chapter whole = Chapter.whole(frame.say("concept.whole"));
        return Stream.concat(Stream.of(whole), edition.fields().stream())
                .filter(field ->
                        asked.chapter().isEmpty() || field.key().value().equals(asked.chapter()))
                .map(field -> part(field, parts, shown))
                .toList();
    }

    private ChapterPart part(Chapter field, ChapterParts parts, List<OpenedLink> shown) {
        List<OpenedLink> here =
                shown.stream().filter(link -> keys(link).contains(field.key())).toList();
        return parts.of(field, here, isToldAsked() ? published.at(field.key(), here) : List.of());
    }

    /** A release is linked by a person, and decides nothing. */
    private boolean isToldAsked() {
        return asked.state().filter(state -> state != State.CONFIRMED).isEmpty()
                && asked.fulfilment().isEmpty();
    }

    /** Decided links to chapters that have no place in the edition that is shown. */
    private List<LinkLine> gone(List<OpenedLink> shown) {
        List<ChapterKey> there = Stream.concat(
                        Stream.of(ChapterKey.WHOLE_CONCEPT),
                        edition.fields().stream().map(Chapter::key))
                .toList();
        return shown.stream()
                .filter(link -> link.link().state() != State.SUGGESTED)
                .filter(link -> edition.id().equals(concept.latest().id()))
                .filter(link -> keys(link).stream().noneMatch(there::contains))
                .map(lines::of)
                .toList();
    }
}
