package org.ratsfaden.web.press;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.OpenDocument;
import org.ratsfaden.particular.OpenParticulars;
import org.ratsfaden.press.Actor;
import org.ratsfaden.press.Attachment;
import org.ratsfaden.press.Deed;
import org.ratsfaden.press.FileLimits;
import org.ratsfaden.press.HistoryEntry;
import org.ratsfaden.press.MoveRelease;
import org.ratsfaden.press.Numbering;
import org.ratsfaden.press.Origin;
import org.ratsfaden.press.PressRelease;
import org.ratsfaden.press.ReadWorkshop;
import org.ratsfaden.press.ReleaseDates;
import org.ratsfaden.press.ReleaseVersion;
import org.ratsfaden.press.Stage;
import org.ratsfaden.press.WriteRelease;
import org.ratsfaden.web.document.DocumentViews;
import org.ratsfaden.web.document.PlaceAsked;
import org.ratsfaden.web.page.Frame;

/** Makes what the workshop shows. */
@Dependent
public final class WorkshopViews {

    @Inject
    private ReleaseViews releases;

    @Inject
    private MoveRelease moving;

    @Inject
    private OpenDocument documents;

    @Inject
    private OpenParticulars particulars;

    @Inject
    private AudienceLines audience;

    @Inject
    private FileLimits limits;

    @Inject
    private Clock clock;

    /** What is said above the form. */
    record Said(@Nullable String problem, @Nullable String notice) {

        static final Said NOTHING = new Said(null, null);
    }

    /** @param typed what was sent but could not be saved; {@code null} for what is kept */
    EditorView editor(ReadWorkshop.Piece piece, WriteRelease.@Nullable Words typed, Said said, Frame frame) {
        PressRelease release = piece.release();
        ReleaseVersion version = release.last();
        PressMoments moments = releases.moments();
        PressLabels labels = releases.labels(frame);
        boolean writable =
                version.stage() == Stage.DRAFT && Actor.of(frame.reader()).isPresent();
        ReleaseDates dates = typed == null ? version.dates() : typed.dates();
        return new EditorView(
                frame,
                release.id().toString(),
                release.revision(),
                labels.of(version.stage()),
                version.number(),
                release.numbered().map(Numbering::written).orElse(frame.say("workshop.no-number")),
                writable,
                typed == null ? version.text() : typed.text(),
                moments.input(dates.publishAt()),
                moments.input(dates.embargoUntil()),
                clocks(version.dates(), frame),
                version.number() > 1,
                typed == null ? version.note() : typed.note(),
                version.stage() == Stage.DRAFT
                        ? moving.lacks(release).stream()
                                .sorted()
                                .map(labels::of)
                                .toList()
                        : List.of(),
                WorkshopSteps.of(release, labels, frame),
                audience.of(release, frame),
                returned(piece.history(), version, labels),
                piece.history().stream()
                        .map(entry -> new EditorView.Happening(labels.of(entry), PressLabels.words(entry)))
                        .toList(),
                releases.release(
                        release,
                        version,
                        "",
                        EnclosedViews.ofWorkshop(release, frame).of(piece.attachments()),
                        frame),
                EnclosedViews.ofWorkshop(release, frame).of(captioned(piece.attachments(), typed)),
                frame.say(
                        "workshop.files-hint",
                        frame.texts().size(limits.pictureBytes()),
                        frame.texts().size(limits.fileBytes())),
                source(release, frame),
                release.published().isPresent() ? frame.link(ReleaseViews.path(release)) : null,
                warning(release, frame),
                said.problem(),
                said.notice());
    }

    /** With what was typed. */
    private static List<Attachment> captioned(List<Attachment> attachments, WriteRelease.@Nullable Words typed) {
        return typed == null
                ? attachments
                : attachments.stream()
                        .map(attachment -> attachment.captioned(typed.captions()))
                        .toList();
    }

    List<String> clocks(ReleaseDates dates, Frame frame) {
        List<String> clocks = new ArrayList<>();
        Optional.ofNullable(dates.publishAt())
                .ifPresent(at -> clocks.add(
                        frame.say("workshop.publish-at", releases.moments().show(at))));
        Optional.ofNullable(dates.embargoUntil())
                .ifPresent(until -> clocks.add(
                        frame.say("workshop.embargo-until", releases.moments().show(until))));
        return clocks;
    }

    /** The file it came from, with what was read in it; {@code null} for one that was written here, or whose file is gone. */
    private EditorView.@Nullable Source source(PressRelease release, Frame frame) {
        return switch (release.origin()) {
            case Origin.Written() -> null;
            case Origin.FromFile(var document) -> source(document, frame);
            case Origin.Imported(var document) -> source(document, frame);
        };
    }

    private EditorView.@Nullable Source source(DocumentId document, Frame frame) {
        return documents
                .open(document, frame.reader(), "metadata")
                .map(opened -> {
                    DocumentViews views = new DocumentViews(frame, opened, PlaceAsked.ANYWHERE, List.of());
                    return new EditorView.Source(
                            frame.link("/dokument/" + document),
                            views.findings(),
                            views.named(particulars.of(opened, frame.reader())));
                })
                .orElse(null);
    }

    /** Who sent the draft back, and why; {@code null} if nobody did. */
    private static @Nullable String returned(List<HistoryEntry> history, ReleaseVersion version, PressLabels labels) {
        if (version.stage() != Stage.DRAFT
                || history.isEmpty()
                || history.getLast().deed() != Deed.RETURN) {
            return null;
        }
        HistoryEntry last = history.getLast();
        return last.words().isEmpty() ? labels.of(last) : labels.of(last) + ": „" + last.words() + "“";
    }

    /** What somebody has to look at; {@code null} if nothing. */
    @Nullable String warning(PressRelease release, Frame frame) {
        boolean outstanding = release.versions().stream()
                .map(ReleaseVersion::urgency)
                .anyMatch(urgency -> urgency != null && urgency.isOutstanding());
        if (outstanding) {
            return frame.say("workshop.second-look-outstanding");
        }
        boolean overdue = release.due()
                .filter(due -> due.plusSeconds(60).isBefore(clock.instant()))
                .isPresent();
        return overdue ? frame.say("workshop.overdue") : null;
    }

    /** One line of the desk. */
    DeskView.Line line(PressRelease release, Frame frame) {
        ReleaseVersion version = release.last();
        List<String> facts = new ArrayList<>();
        facts.add(releases.labels(frame).of(version.text().kind()));
        release.numbered().map(Numbering::written).ifPresent(facts::add);
        if (version.stage() == Stage.WITHDRAWN) {
            facts.add(releases.labels(frame).of(version.stage()));
        }
        if (version.number() > 1) {
            facts.add(frame.say("workshop.correction", version.number()));
        }
        facts.addAll(clocks(version.dates(), frame));
        if (!version.authors().isEmpty()) {
            facts.add(frame.say(
                    "workshop.authors",
                    String.join(", ", version.authors().stream().sorted().toList())));
        }
        String title = version.text().title();
        return new DeskView.Line(
                frame.link("/presse/werkstatt/" + release.id()),
                title.isBlank() ? frame.say("workshop.untitled") : title,
                facts,
                warning(release, frame));
    }
}
