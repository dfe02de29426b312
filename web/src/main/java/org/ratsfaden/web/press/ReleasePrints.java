package org.ratsfaden.web.press;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ratsfaden.press.AttachFiles;
import org.ratsfaden.press.Attachment;
import org.ratsfaden.press.FileKind;
import org.ratsfaden.press.Numbering;
import org.ratsfaden.press.OpenReleaseLinks;
import org.ratsfaden.press.PressRelease;
import org.ratsfaden.press.PressRules;
import org.ratsfaden.press.ReadReleases.Answer;
import org.ratsfaden.press.ReadWorkshop;
import org.ratsfaden.press.ReleaseVersion;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.PrintedPages;

/** Releases as PDFs: the same words as on their pages, in German. */
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
        Frame frame = asked.inGerman();
        String note = shown.isSuperseded() ? frame.say("print.superseded") : "";
        return print(shown.release(), shown.version(), shown.wording(), note, shown.attachments(), frame, request);
    }

    /** What the press office works on, with the note of its Sperrfrist, or that it is a draft. */
    Response inTheHouse(ReadWorkshop.Piece piece, Frame asked, Request request) throws IOException {
        Frame frame = asked.inGerman();
        ReleaseVersion last = piece.release().last();
        return print(piece.release(), last, "", note(last, frame), piece.attachments(), frame, request);
    }

    private String note(ReleaseVersion version, Frame frame) {
        if (version.state().published().isPresent()) {
            return "";
        }
        Instant now = clock.instant();
        return Optional.ofNullable(version.dates().embargoUntil())
                .filter(until -> until.isAfter(now))
                .map(until -> frame.say("print.embargo", views.moments().inWords(until)))
                .orElseGet(() -> frame.say("print.draft"));
    }

    private Response print(
            PressRelease release,
            ReleaseVersion version,
            String wording,
            String note,
            List<Attachment> attachments,
            Frame frame,
            Request request)
            throws IOException {
        List<Path> pictures = new ArrayList<>();
        List<ReleasePrintView.Picture> shown = new ArrayList<>();
        for (Attachment picture :
                attachments.stream().filter(Attachment::isPicture).toList()) {
            boolean printable = picture.kind() != FileKind.WEBP;
            shown.add(new ReleasePrintView.Picture(
                    printable ? "picture:" + pictures.size() : "", picture.alternative(), picture.credit()));
            if (printable) {
                pictures.add(files.locate(picture));
            }
        }
        List<EnclosedView> enclosed = EnclosedViews.ofPublic(release, frame).of(attachments);
        ReleasePrintView view = new ReleasePrintView(
                frame,
                views.release(release, version, wording, enclosed, frame),
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
