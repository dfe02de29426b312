package org.ratsfaden.web.concept;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ratsfaden.concept.Chapter;
import org.ratsfaden.concept.ChapterKey;
import org.ratsfaden.concept.Concept;
import org.ratsfaden.concept.ConceptEdition;
import org.ratsfaden.concept.EditionId;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.linking.ChapterLink;
import org.ratsfaden.linking.ChapterLink.State;
import org.ratsfaden.linking.OpenedLink;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.resolution.Followed;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.resolution.ResolutionRows;
import org.ratsfaden.web.resolution.ResolutionsView;

/** Turns links into lines of a list. */
final class LinkLines {

    private final Frame frame;
    private final Map<ResolutionId, Followed> decisions;
    private final LocalDate today;

    LinkLines(Frame frame, Map<ResolutionId, Followed> decisions, LocalDate today) {
        this.frame = frame;
        this.decisions = decisions;
        this.today = today;
    }

    List<LinkLine> of(List<OpenedLink> links) {
        return links.stream().map(this::of).toList();
    }

    /** What was decided, if the document tells of a decision this reader may know of. */
    Optional<Followed> decision(OpenedLink opened) {
        return Optional.ofNullable(opened.resolution()).map(decisions::get);
    }

    LinkLine of(OpenedLink opened) {
        ChapterLink link = opened.link();
        Concept concept = opened.concept();
        Evidence evidence = link.evidence();
        Evidence chapter = link.chapterEvidence();
        ConceptEdition edition = concept.edition(link.edition()).orElseThrow();
        List<ChapterKey> now = opened.chaptersNow();
        String day = opened.description().date() == null
                ? ""
                : frame.texts().day(opened.description().date());
        String kind = frame.labels().of(opened.document().kind());
        return new LinkLine(
                link.id().toString(),
                opened.description().title(),
                frame.link("/dokument/" + link.document()),
                day.isEmpty() ? kind : kind + ", " + day,
                concept.title(),
                now.isEmpty() ? title(edition, link.chapter()) : titles(concept.latest(), now),
                chapterLink(concept, now),
                now.isEmpty() || now.equals(List.of(link.chapter())) ? "" : title(edition, link.chapter()),
                frame.say(ConceptLabels.key(link.kind())),
                link.state().key(),
                frame.say(stateWords(link)),
                link.isByHand(),
                decided(link),
                evidence == null || !opened.wordingShown() ? "" : inOneLine(evidence.quote()),
                evidence == null ? "" : place(link.document().toString(), evidence),
                chapter == null || edition.document() == null ? "" : inOneLine(chapter.quote()),
                chapter == null || edition.document() == null
                        ? ""
                        : place(edition.document().id().toString(), chapter),
                decision(opened).map(this::row).orElse(null));
    }

    private static String stateWords(ChapterLink link) {
        return switch (link.state()) {
            case SUGGESTED -> link.certain() ? "link.named" : ConceptLabels.key(State.SUGGESTED);
            case CONFIRMED -> link.isByHand() ? "link.by-hand" : ConceptLabels.key(State.CONFIRMED);
            case REJECTED -> ConceptLabels.key(State.REJECTED);
        };
    }

    private String decided(ChapterLink link) {
        ChapterLink.Decision decision = link.decision();
        return decision == null || !frame.isClerk()
                ? ""
                : frame.say("concept.said-by", decision.account(), frame.texts().moment(decision.at()));
    }

    private ResolutionsView.Row row(Followed followed) {
        return new ResolutionRows(frame, today).row(followed);
    }

    private String chapterLink(Concept concept, List<ChapterKey> now) {
        Address page = Address.of("/konzept/" + concept.id());
        return frame.link(now.isEmpty() ? page : page.at(anchor(now.getFirst())));
    }

    /** The place of a chapter on its concept's page. */
    static String anchor(ChapterKey key) {
        return "kapitel-" + key.value().toLowerCase(Locale.ROOT);
    }

    private String titles(ConceptEdition edition, List<ChapterKey> keys) {
        return keys.stream().map(key -> title(edition, key)).collect(Collectors.joining(", "));
    }

    private String title(ConceptEdition edition, ChapterKey key) {
        return key.isWhole()
                ? frame.say("concept.whole")
                : edition.chapter(key)
                        .map(Chapter::title)
                        .orElseGet(() -> key.isDropped() ? frame.say("concept.dropped-chapter") : key.value());
    }

    String place(String document, Evidence evidence) {
        return frame.link(Address.of("/dokument/" + document)
                .with("seite", Integer.toString(evidence.page()))
                .with("stelle", evidence.start() + "-" + evidence.end()));
    }

    static String inOneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    /** Whether links of this edition still stand for something in the latest. */
    static boolean livesOn(OpenedLink opened, EditionId edition, ChapterKey key) {
        return opened.concept()
                .follow(opened.link().chapter(), opened.link().edition(), edition)
                .contains(key);
    }
}
