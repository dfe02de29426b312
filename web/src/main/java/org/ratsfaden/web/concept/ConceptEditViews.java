package org.ratsfaden.web.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.concept.Chapter;
import org.ratsfaden.concept.Concept;
import org.ratsfaden.concept.ConceptEdition;
import org.ratsfaden.concept.MapChapters;
import org.ratsfaden.concept.Said;
import org.ratsfaden.document.Field;
import org.ratsfaden.linking.LinkKind;
import org.ratsfaden.linking.OpenedLink;
import org.ratsfaden.meeting.AgendaItem;
import org.ratsfaden.meeting.OpenProceedings;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.web.concept.ConceptEditView.Choice;
import org.ratsfaden.web.concept.ConceptEditView.Earlier;
import org.ratsfaden.web.concept.ConceptEditView.Line;
import org.ratsfaden.web.page.Frame;

/** Makes the page on which an edition is put right. */
final class ConceptEditViews {

    /** Rows for new chapters. */
    private static final int NEW = 2;

    private final Frame frame;
    private final Concept concept;
    private final ConceptEdition edition;
    private final List<OpenedLink> links;
    private final OpenProceedings proceedings;

    ConceptEditViews(
            Frame frame, Concept concept, ConceptEdition edition, List<OpenedLink> links, OpenProceedings proceedings) {
        this.frame = frame;
        this.concept = concept;
        this.edition = edition;
        this.links = links;
        this.proceedings = proceedings;
    }

    ConceptEditView of(String notice) {
        return new ConceptEditView(
                frame,
                concept.title(),
                ConceptFilters.title(frame, edition),
                edition.id().toString(),
                frame.link("/konzept/" + concept.id()),
                frame.link("/konzept/" + concept.id() + "/bearbeiten").replaceFirst("\\?.*", ""),
                notice(notice),
                notice.equals("passt-nicht"),
                said(edition.word().outlined()),
                outline(),
                before().map(this::mapping).orElse(List.of()),
                before().map(this::fates).orElse(List.of()),
                said(edition.word().mapped()),
                adopting());
    }

    private @Nullable String notice(String notice) {
        return switch (notice) {
            case "behalten" -> frame.say("concept.kept");
            case "passt-nicht" -> frame.say("concept.unfit");
            default -> null;
        };
    }

    private String said(@Nullable Said said) {
        return said == null
                ? ""
                : frame.say("concept.said-by", said.account(), frame.texts().moment(said.at()));
    }

    private List<Line> outline() {
        List<Line> lines = new ArrayList<>();
        for (Chapter chapter : edition.chapters()) {
            lines.add(new Line(
                    lines.size() + 1,
                    chapter.key().value(),
                    chapter.number(),
                    chapter.title(),
                    chapter.level(),
                    chapter.field()));
        }
        for (int i = 0; i < NEW; i++) {
            lines.add(new Line(lines.size() + 1, "", "", "", 1, true));
        }
        return lines;
    }

    private Optional<ConceptEdition> before() {
        int at = concept.editions().indexOf(edition);
        return at < 1 ? Optional.empty() : Optional.of(concept.editions().get(at - 1));
    }

    private List<Earlier> mapping(ConceptEdition before) {
        return before.fields().stream()
                .map(old -> new Earlier(
                        old.key().value(),
                        old.title(),
                        edition.fields().stream()
                                .map(young -> new Choice(
                                        young.key().value(),
                                        young.title(),
                                        MapChapters.follow(edition.fromBefore(), old.key())
                                                .contains(young.key())))
                                .toList()))
                .toList();
    }

    private List<String> fates(ConceptEdition before) {
        return edition.fromBefore().stream()
                .map(mapping -> ConceptDrawings.said(frame, before, edition, mapping))
                .toList();
    }

    /** The one that is named, and those whose documents adopt the concept. */
    private List<Choice> adopting() {
        ResolutionId named = edition.word().resolution();
        Stream<ResolutionId> linked = links.stream()
                .filter(link -> link.link().kind() == LinkKind.ADOPTS)
                .flatMap(link -> Stream.ofNullable(link.resolution()));
        List<AgendaItem> items = proceedings.of(
                Stream.concat(Stream.ofNullable(named), linked).distinct().toList(), frame.reader());
        Stream<Choice> none = Stream.of(new Choice("", frame.say("concept.adopted-by-none"), named == null));
        return Stream.concat(
                        none,
                        items.stream()
                                .map(item -> new Choice(
                                        item.id().toString(),
                                        words(item),
                                        item.id().equals(named))))
                .toList();
    }

    private String words(AgendaItem item) {
        return item.meeting().committee() + ", "
                + frame.texts().day(item.meeting().day()) + ", " + item.number()
                + item.words(Field.TITLE).map(title -> ": " + title).orElse("");
    }
}
