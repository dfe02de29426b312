package org.ratsfaden.web.press;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.ratsfaden.press.AttachFiles;
import org.ratsfaden.press.Attachment;
import org.ratsfaden.press.Numbering;
import org.ratsfaden.press.OpenReleaseLinks;
import org.ratsfaden.press.PressRelease;
import org.ratsfaden.press.PressRules;
import org.ratsfaden.press.ReadReleases.Answer;
import org.ratsfaden.press.ReadWorkshop;
import org.ratsfaden.press.ReleaseVersion;
import org.ratsfaden.press.SheetNote;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.PrintedPages;

/** Releases as PDFs: the same words as on their pages, in German; of what they are linked to, what everybody may read. */
@Dependent
public final class ReleasePrints {

    @Inject
    private AttachFiles files;

    @Inject
    private OpenReleaseLinks links;

    @Inject
    private PressRules rules;

    @Inject
    private ReleaseViews views;

    @Inject
    private PrintedPages printed;

    @Inject
    private Clock clock;

    /** What everybody reads. */
    Response published(Answer.Shown shown, Frame asked, Request request) throws IOException {
        Frame frame = asked.inGerman().forEverybody();
        PressRelease release = shown.release();
        List<EnclosedView> enclosed = EnclosedViews.ofPublic(release, frame).of(shown.attachments());
        ReleaseView words = views.release(release, shown.version(), shown.wording(), enclosed, frame);
        return print(
                release, shown.version(), words, note(shown.version(), frame), shown.attachments(), frame, request);
    }

    /** What the press office works on, with the note of how far it has come. */
    Response inTheHouse(ReadWorkshop.Piece piece, Frame asked, Request request) throws IOException {
        Frame frame = asked.inGerman().forEverybody();
        PressRelease release = piece.release();
        ReleaseVersion last = release.last();
        List<EnclosedView> enclosed = EnclosedViews.ofWorkshop(release, frame).of(piece.attachments());
        ReleaseView words = views.release(release, last, "", enclosed, frame);
        return print(release, last, words, note(last, frame), piece.attachments(), frame, request);
    }

    private String note(ReleaseVersion version, Frame frame) {
        PressMoments moments = views.moments();
        return switch (SheetNote.of(version, clock.instant())) {
            case SheetNote.Nothing() -> "";
            case SheetNote.Draft(var until) ->
                frame.say("print.draft")
                        + (until == null ? "" : " · " + frame.say("print.embargo", moments.inWords(until)));
            case SheetNote.Embargo(var until) -> frame.say("print.embargo", moments.inWords(until));
            case SheetNote.NotYet(var at) ->
                at == null ? frame.say("print.approved") : frame.say("print.approved-until", moments.inWords(at));
            case SheetNote.Superseded() -> frame.say("print.superseded");
            case SheetNote.Withdrawn() -> frame.say("print.withdrawn");
        };
    }

    private Response print(
            PressRelease release,
            ReleaseVersion version,
            ReleaseView words,
            String note,
            List<Attachment> attachments,
            Frame frame,
            Request request)
            throws IOException {
        List<Path> pictures = new ArrayList<>();
        List<ReleasePrintView.Picture> shown = new ArrayList<>();
        for (Attachment picture :
                attachments.stream().filter(Attachment::isPicture).toList()) {
            shown.add(new ReleasePrintView.Picture(
                    "picture:" + pictures.size(), picture.alternative(), picture.credit()));
            pictures.add(files.locate(picture));
        }
        ReleasePrintView view = new ReleasePrintView(
                frame,
                words,
                rules.house(),
                note,
                shown,
                LinkedViews.of(links.of(release.id(), frame.reader()), frame),
                version.state().published().isPresent() ? views.canonical(release) : "");
        return printed.pdf("print-release", view, pictures, fileName(release), request);
    }

    private static String fileName(PressRelease release) {
        return release.numbered()
                .map(Numbering::number)
                .map(number -> "pressemitteilung-%d-%d.pdf".formatted(number.year(), number.number()))
                .orElse("entwurf.pdf");
    }
}
