package org.ratsfaden.web.concept;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.Subject;
import org.ratsfaden.linking.ChapterLink.State;
import org.ratsfaden.linking.OpenLinks;
import org.ratsfaden.linking.OpenedLink;
import org.ratsfaden.meeting.AgendaItem;
import org.ratsfaden.meeting.OpenProceedings;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.resolution.Followed;
import org.ratsfaden.resolution.OpenResolutions;
import org.ratsfaden.web.page.Frame;

/** The chapters a document or a decision has to do with, for any page that shows one. */
@Dependent
public final class LinkParts {

    /** Where links are decided. */
    static final String PATH = "/bezuege";

    /** In the address a decision leads back to: what has just happened. */
    private static final String NOTICE = "hinweis";

    private final OpenLinks links;
    private final OpenProceedings proceedings;
    private final OpenResolutions resolutions;
    private final LinkForms forms;

    @Inject
    public LinkParts(OpenLinks links, OpenProceedings proceedings, OpenResolutions resolutions, LinkForms forms) {
        this.links = links;
        this.proceedings = proceedings;
        this.resolutions = resolutions;
        this.forms = forms;
    }

    public LinkPart of(DocumentId document, Frame frame) {
        return part(
                links.of(document, frame.reader()), forms.of(document, frame).orElse(null), frame);
    }

    /** A link that is set here is one of the document that decides, or of a public one, so that everybody learns of it. */
    public LinkPart of(AgendaItem item, Frame frame) {
        Subject told = item.published().orElse(item).valid().mention().subject();
        return part(links.of(item.id(), frame.reader()), forms.of(told, frame).orElse(null), frame);
    }

    /** Of a whole matter: each chapter once, by the link that a person has confirmed or that most speaks for. */
    public LinkPart of(List<ResolutionId> resolutions, List<DocumentId> written, Frame frame) {
        Map<String, OpenedLink> best = new LinkedHashMap<>();
        links.of(resolutions, written, frame.reader()).stream()
                .filter(link -> link.link().state() != State.REJECTED)
                .sorted(Comparator.comparing(link -> link.link().state() != State.CONFIRMED))
                .forEach(link -> best.putIfAbsent(link.concept().id() + "/" + link.chaptersNow(), link));
        return part(List.copyOf(best.values()), null, frame);
    }

    /** What was refused is not shown here. */
    private LinkPart part(List<OpenedLink> opened, @Nullable LinkForm form, Frame frame) {
        List<LinkLine> lines = new LinkLines(frame, decisions(opened, frame), resolutions.today())
                .of(opened.stream()
                        .filter(link -> link.link().state() != State.REJECTED)
                        .toList());
        return new LinkPart(
                frame,
                frame.here().parameters().stream()
                        .filter(parameter -> parameter.name().equals(NOTICE))
                        .flatMap(parameter -> Stream.ofNullable(notice(parameter.value(), frame)))
                        .findFirst()
                        .orElse(null),
                lines,
                frame.isClerk() ? frame.link(PATH) : "",
                frame.link(frame.here().without(NOTICE)),
                form);
    }

    /** What has just happened to a link, in the words of the page; {@code null} if nothing has. */
    static @Nullable String notice(String word, Frame frame) {
        return switch (word) {
            case "entschieden" -> frame.say("concept.decided");
            case "gesetzt" -> frame.say("link-new.done");
            case "entfernt" -> frame.say("link-new.removed");
            default -> null;
        };
    }

    /** The address with what has just happened, at the place it names or else at the links. */
    static String noted(String back, String word) {
        String[] named = back.split("#", 2);
        String bare = named[0].replaceAll("(?<=[?&])" + NOTICE + "=[^&]*&?", "").replaceFirst("[?&]$", "");
        return bare + (bare.contains("?") ? "&" : "?") + NOTICE + "=" + word + "#"
                + (named.length > 1 ? named[1] : "bezuege");
    }

    /** The decisions these documents tell of. */
    Map<ResolutionId, Followed> decisions(List<OpenedLink> opened, Frame frame) {
        List<ResolutionId> ids = opened.stream()
                .flatMap(link -> Stream.ofNullable(link.resolution()))
                .distinct()
                .toList();
        return resolutions.of(proceedings.of(ids, frame.reader()), frame.reader()).stream()
                .collect(Collectors.toMap(followed -> followed.item().id(), Function.identity(), (first, _) -> first));
    }

    LinkLines lines(List<OpenedLink> opened, Frame frame) {
        return new LinkLines(frame, decisions(opened, frame), resolutions.today());
    }
}
