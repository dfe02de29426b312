package org.ratsfaden.web.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentState;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.FindingSource;
import org.ratsfaden.document.OpenedDocument;
import org.ratsfaden.document.Page;
import org.ratsfaden.particular.Otherwise;
import org.ratsfaden.particular.Particular;
import org.ratsfaden.search.Mark;
import org.ratsfaden.search.SimilarHits;
import org.ratsfaden.web.document.DocumentView.Content;
import org.ratsfaden.web.document.DocumentView.FindingView;
import org.ratsfaden.web.document.DocumentView.Named;
import org.ratsfaden.web.document.DocumentView.NamedView;
import org.ratsfaden.web.document.DocumentView.OriginalView;
import org.ratsfaden.web.document.DocumentView.PageLink;
import org.ratsfaden.web.document.DocumentView.PictureView;
import org.ratsfaden.web.document.DocumentView.VisibilityView;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.placing.PlacingView;
import org.ratsfaden.web.search.CopyView;
import org.ratsfaden.web.search.Facts;
import org.ratsfaden.web.search.HitView;
import org.ratsfaden.web.text.FieldLabels;
import org.ratsfaden.web.text.Titles;

/** Turns an opened document into what its page shows. */
public final class DocumentViews {

    private final Frame frame;
    private final OpenedDocument opened;
    private final PlaceAsked asked;
    private final List<Mark> marks;

    /** @param marks what to mark in the page that is asked for */
    public DocumentViews(Frame frame, OpenedDocument opened, PlaceAsked asked, List<Mark> marks) {
        this.frame = frame;
        this.opened = opened;
        this.asked = asked;
        this.marks = List.copyOf(marks);
    }

    /** @param original bytes of the original; {@code null} if this reader does not get it */
    public DocumentView of(
            List<Page> pages,
            @Nullable Long original,
            DocumentView.Proceedings proceedings,
            SimilarHits similar,
            List<Particular> particulars,
            @Nullable PlacingView placing) {
        Document document = opened.document();
        String fileName = document.arrival().fileName();
        return new DocumentView(
                frame,
                Titles.of(opened.description(), frame.texts()),
                frame.labels().of(opened.description().kind()),
                Facts.of(opened.description(), frame),
                visibility(),
                content(pages, own()),
                findings(),
                named(particulars),
                proceedings,
                similar.copies().stream().map(copy -> CopyView.of(copy, frame)).toList(),
                similar.similar().stream()
                        .map(hit -> HitView.of(hit, "", frame))
                        .toList(),
                original == null ? null : original(fileName, original),
                frame.isClerk() ? api("/export") : null,
                webAddress(document.arrival().sourceUrl()),
                fileName,
                frame.texts().moment(document.arrival().receivedAt()),
                placing);
    }

    private @Nullable VisibilityView visibility() {
        Visibility visibility = opened.document().visibility();
        return frame.isSignedIn()
                ? new VisibilityView(frame.labels().of(visibility), visibility instanceof Visibility.Public)
                : null;
    }

    private OriginalView original(String fileName, long bytes) {
        String size = frame.texts().size(bytes);
        String type = FileNames.type(fileName);
        return new OriginalView(api("/original"), type.isEmpty() ? size : type + ", " + size);
    }

    /** @param shownAt the address of the page this is shown on */
    public Content content(List<Page> pages, Address shownAt) {
        return switch (opened.document().state()) {
            case DocumentState.Received() -> new Content.Waiting();
            case DocumentState.Erased(var _) -> new Content.NoText(); // nobody is shown one
            case DocumentState.Quarantined(var reason, var detail) ->
                new Content.Unreadable(
                        frame.labels().of(reason),
                        frame.labels().remedy(reason),
                        frame.labels().found(reason, detail));
            case DocumentState.Recognised recognised ->
                !opened.wordingShown()
                        ? new Content.Withheld()
                        : asked.of(pages)
                                .<Content>map(page -> text(page, pages.size(), recognised, shownAt))
                                .orElseGet(Content.NoText::new);
        };
    }

    private Content text(Page page, int last, DocumentState.Recognised recognised, Address shownAt) {
        return new Content.Text(
                page.number(),
                last,
                MarkedText.of(page.text(), marks, asked.evidence()),
                recognised.mediaType().equals("application/pdf") ? picture(page) : null,
                IntStream.rangeClosed(1, last)
                        .mapToObj(other -> new PageLink(other, frame.link(pageAddress(shownAt, other, ""))))
                        .toList(),
                recognised.complete());
    }

    private PictureView picture(Page page) {
        boolean marked = !marks.isEmpty() || MarkedText.isIn(page.text(), asked.evidence());
        String picture = api("/pages/" + page.number());
        return new PictureView(
                picture + ".png",
                marked
                        ? Address.of(picture + ".svg")
                                .with("q", asked.words())
                                .with("stelle", asked.evidenceAsWritten())
                                .toString()
                        : null,
                api("/original"));
    }

    public List<FindingView> findings() {
        return opened.findings().stream().map(this::finding).toList();
    }

    private FindingView finding(Finding finding) {
        return found(
                frame.say(FieldLabels.key(finding.field())),
                frame.labels().of(finding.field(), finding.value()),
                finding.evidence(),
                finding.source() instanceof FindingSource.Person);
    }

    /** One group a kind; what a person has decided about is told otherwise no more. */
    public List<NamedView> named(List<Particular> particulars) {
        ParticularLabels labels = new ParticularLabels(frame);
        Map<String, List<Particular>> groups = particulars.stream()
                .filter(particular -> !isDecided(particular))
                .collect(Collectors.groupingBy(labels::kind, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> new NamedView(
                        group.getKey(),
                        group.getValue().stream()
                                .map(one -> new Named(
                                        one.key(), found(group.getKey(), labels.value(one), one.evidence(), false)))
                                .toList()))
                .toList();
    }

    private boolean isDecided(Particular particular) {
        return particular instanceof Otherwise(var field, var _, var _)
                && opened.findings().stream()
                        .anyMatch(finding ->
                                finding.field() == field && finding.source() instanceof FindingSource.Person);
    }

    private FindingView found(String label, String value, @Nullable Evidence evidence, boolean confirmed) {
        boolean shown = evidence != null && opened.wordingShown();
        return new FindingView(
                label,
                value,
                shown ? frame.say("hit.page", Objects.requireNonNull(evidence).page()) : null,
                shown ? evidenceLink(Objects.requireNonNull(evidence)) : null,
                shown ? quote(Objects.requireNonNull(evidence), value) : null,
                confirmed);
    }

    private String evidenceLink(Evidence evidence) {
        return frame.link(pageAddress(own(), evidence.page(), evidence.start() + "-" + evidence.end()));
    }

    /** The quote, unless it only repeats the value. */
    private static @Nullable String quote(Evidence evidence, String value) {
        return folded(evidence.quote()).contains(folded(value)) ? null : evidence.quote();
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip().toLowerCase(Locale.GERMAN);
    }

    private Address own() {
        return Address.of("/dokument/" + opened.document().id());
    }

    private Address pageAddress(Address shownAt, int page, String evidence) {
        return shownAt.with("seite", Integer.toString(page))
                .with("q", asked.words())
                .with("stelle", evidence)
                .at("seite-" + page);
    }

    private String api(String path) {
        return "/api/v1/documents/" + opened.document().id() + path;
    }

    private static @Nullable String webAddress(@Nullable String url) {
        return url != null && url.matches("https?://\\S+") ? url : null;
    }
}
