package org.ratsfaden.web.concept;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.concept.Chapter;
import org.ratsfaden.concept.ChapterKey;
import org.ratsfaden.concept.Concept;
import org.ratsfaden.concept.ConceptEdition;
import org.ratsfaden.concept.EditConcept;
import org.ratsfaden.concept.EditConcept.Outcome;
import org.ratsfaden.concept.EditConcept.Part;
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

    /** What a clerk has sent and was not kept. */
    record Typed(Part part, Outcome outcome, Map<String, String[]> form) {

        boolean is(Part other) {
            return part == other;
        }
    }

    ConceptEditView of(String notice) {
        return of(notice.equals("behalten") ? frame.say("concept.kept") : null, null);
    }

    ConceptEditView of(Typed typed) {
        return of(frame.say(typed.outcome() == Outcome.OVERTAKEN ? "concept.overtaken" : "concept.unfit"), typed);
    }

    private ConceptEditView of(@Nullable String notice, @Nullable Typed typed) {
        List<String> now = typed != null && typed.outcome() == Outcome.OVERTAKEN ? now(typed.part()) : List.of();
        return new ConceptEditView(
                frame,
                concept.title(),
                ConceptFilters.title(frame, edition),
                edition.id().toString(),
                frame.link("/konzept/" + concept.id()),
                frame.link("/konzept/" + concept.id() + "/bearbeiten").replaceFirst("\\?.*", ""),
                notice,
                typed != null,
                now,
                Arrays.stream(Part.values()).collect(Collectors.toMap(Part::name, part -> seen(part, typed))),
                said(edition.word().outlined()),
                typed != null && typed.is(Part.OUTLINE) ? outline(typed.form()) : outline(),
                before().map(earlier -> mapping(earlier, typed)).orElse(List.of()),
                before().map(this::fates).orElse(List.of()),
                said(edition.word().mapped()),
                adopting(typed),
                typed != null && typed.is(Part.ADOPTION) ? SentOutline.value(typed.form(), "adresse") : "");
    }

    /** What the clerk has in front of him; who corrects a refused form has not been shown what others did meanwhile. */
    private String seen(Part part, @Nullable Typed typed) {
        return typed != null && typed.is(part) && typed.outcome() == Outcome.UNFIT
                ? SentOutline.value(typed.form(), "gesehen")
                : EditConcept.revision(edition, part);
    }

    /** How the part stands that somebody else has changed, and who has. */
    private List<String> now(Part part) {
        return switch (part) {
            case OUTLINE ->
                lines(
                        edition.word().outlined(),
                        edition.chapters().stream().map(chapter -> (chapter.number() + " " + chapter.title()).strip()));
            case MAPPING -> lines(edition.word().mapped(), before().map(this::fates).orElse(List.of()).stream());
            case ADOPTION ->
                lines(
                        edition.word().adopted(),
                        adopting(null).stream().filter(Choice::chosen).map(Choice::label));
        };
    }

    private List<String> lines(@Nullable Said by, Stream<String> lines) {
        return Stream.concat(Stream.of(said(by)).filter(words -> !words.isEmpty()), lines)
                .toList();
    }

    private String said(@Nullable Said said) {
        return said == null
                ? ""
                : frame.say("concept.said-by", said.account(), frame.texts().moment(said.at()));
    }

    private List<Line> outline() {
        List<Line> lines = new ArrayList<>();
        Map<ChapterKey, String> marks = EditConcept.marks(edition);
        for (Chapter chapter : edition.chapters()) {
            lines.add(new Line(
                    lines.size() + 1,
                    String.valueOf(lines.size() + 1),
                    marks.getOrDefault(chapter.key(), chapter.key().value()),
                    chapter.number(),
                    chapter.title(),
                    chapter.level(),
                    chapter.field(),
                    false));
        }
        for (int i = 0; i < NEW; i++) {
            int place = lines.size() + 1;
            lines.add(new Line(place, String.valueOf(place), "", "", "", 1, true, false));
        }
        return lines;
    }

    private List<Line> outline(Map<String, String[]> form) {
        return IntStream.rangeClosed(1, SentOutline.lines(form))
                .mapToObj(i -> new Line(
                        i,
                        SentOutline.value(form, "platz-" + i),
                        SentOutline.value(form, "war-" + i),
                        SentOutline.value(form, "nummer-" + i),
                        SentOutline.value(form, "titel-" + i),
                        SentOutline.level(form, i),
                        form.containsKey("feld-" + i),
                        form.containsKey("entfernen-" + i)))
                .toList();
    }

    private Optional<ConceptEdition> before() {
        int at = concept.editions().indexOf(edition);
        return at < 1 ? Optional.empty() : Optional.of(concept.editions().get(at - 1));
    }

    private List<Earlier> mapping(ConceptEdition before, @Nullable Typed typed) {
        Map<ChapterKey, List<ChapterKey>> heirs =
                typed != null && typed.is(Part.MAPPING) ? SentOutline.heirs(typed.form()) : Map.of();
        return before.fields().stream()
                .map(old -> new Earlier(
                        old.key().value(),
                        old.title(),
                        edition.fields().stream()
                                .map(young -> new Choice(
                                        young.key().value(),
                                        young.title(),
                                        heirs.getOrDefault(
                                                        old.key(), MapChapters.follow(edition.fromBefore(), old.key()))
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
    private List<Choice> adopting(@Nullable Typed typed) {
        ResolutionId named = typed != null && typed.is(Part.ADOPTION)
                ? ResolutionId.parse(SentOutline.value(typed.form(), "beschluss"))
                        .orElse(null)
                : edition.word().resolution();
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
