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
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.linking.ChapterLink.State;
import org.ratsfaden.linking.OpenLinks;
import org.ratsfaden.linking.OpenedLink;
import org.ratsfaden.meeting.OpenProceedings;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.resolution.Followed;
import org.ratsfaden.resolution.OpenResolutions;
import org.ratsfaden.web.page.Address.Parameter;
import org.ratsfaden.web.page.Frame;

/** The chapters a document or a decision has to do with, for any page that shows one. */
@Dependent
public final class LinkParts {

    /** Where links are decided. */
    static final String PATH = "/bezuege";

    /** In the address a decision leads back to. */
    private static final Parameter DECIDED = new Parameter("hinweis", "entschieden");

    private final OpenLinks links;
    private final OpenProceedings proceedings;
    private final OpenResolutions resolutions;

    @Inject
    public LinkParts(OpenLinks links, OpenProceedings proceedings, OpenResolutions resolutions) {
        this.links = links;
        this.proceedings = proceedings;
        this.resolutions = resolutions;
    }

    public LinkPart of(DocumentId document, Frame frame) {
        return part(links.of(document, frame.reader()), frame);
    }

    public LinkPart of(ResolutionId resolution, Frame frame) {
        return part(links.of(resolution, frame.reader()), frame);
    }

    /** Of a whole matter: each chapter once, by the link that a person has confirmed or that most speaks for. */
    public LinkPart of(List<ResolutionId> resolutions, List<DocumentId> written, Frame frame) {
        Map<String, OpenedLink> best = new LinkedHashMap<>();
        links.of(resolutions, written, frame.reader()).stream()
                .filter(link -> link.link().state() != State.REJECTED)
                .sorted(Comparator.comparing(link -> link.link().state() != State.CONFIRMED))
                .forEach(link -> best.putIfAbsent(link.concept().id() + "/" + link.chaptersNow(), link));
        return part(List.copyOf(best.values()), frame);
    }

    /** What was refused is not shown here. */
    private LinkPart part(List<OpenedLink> opened, Frame frame) {
        List<LinkLine> lines = new LinkLines(frame, decisions(opened, frame), resolutions.today())
                .of(opened.stream()
                        .filter(link -> link.link().state() != State.REJECTED)
                        .toList());
        boolean decided = frame.here().parameters().contains(DECIDED);
        return new LinkPart(
                frame,
                decided ? frame.say("concept.decided") : null,
                lines,
                frame.isClerk() ? frame.link(PATH) : "",
                frame.link(frame.here().without(DECIDED.name())));
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
