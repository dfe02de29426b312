package org.ratsfaden.web.press;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ratsfaden.press.Attachment;
import org.ratsfaden.press.Markup;
import org.ratsfaden.press.Numbering;
import org.ratsfaden.press.OpenReleaseLinks;
import org.ratsfaden.press.PressNumber;
import org.ratsfaden.press.PressRelease;
import org.ratsfaden.press.PressRules;
import org.ratsfaden.press.ReadReleases.Answer;
import org.ratsfaden.press.ReleaseText;
import org.ratsfaden.press.ReleaseVersion;
import org.ratsfaden.press.Stage;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.settings.PortalSettings;

/** Makes what pages show of releases. */
@Dependent
public final class ReleaseViews {

    @Inject
    private Markup markup;

    @Inject
    private PressRules rules;

    @Inject
    private OpenReleaseLinks links;

    @Inject
    private PortalSettings settings;

    /** A release as it is read. */
    ReleaseView release(
            PressRelease release, ReleaseVersion version, String wording, List<EnclosedView> enclosed, Frame frame) {
        ReleaseText text = version.text();
        Optional<LocalDate> day = release.numbered().map(Numbering::issuedOn);
        return new ReleaseView(
                labels(frame).of(text.kind()),
                text.title(),
                text.subtitle(),
                release.numbered().map(Numbering::written).orElse(""),
                day.map(frame.texts()::day).orElse(""),
                day.map(LocalDate::toString).orElse(""),
                text.place(),
                version.note(),
                text.lead(),
                text.appointment(),
                markup.html(text.body()),
                paragraphs(wording),
                text.contact().strip().lines().toList(),
                version.responsible(),
                enclosed);
    }

    private static List<String> paragraphs(String wording) {
        return Arrays.stream(wording.split("\\n\\s*\\n"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    ReleasePageView page(Answer.Shown shown, Frame frame) {
        PressRelease release = shown.release();
        List<EnclosedView> enclosed = EnclosedViews.ofPublic(release, frame).of(shown.attachments());
        List<String> pictures = shown.attachments().stream()
                .filter(Attachment::isPicture)
                .map(picture -> canonical(release, picture))
                .toList();
        return new ReleasePageView(
                frame,
                release(release, shown.version(), shown.wording(), enclosed, frame),
                canonical(release),
                pictures.stream().findFirst().orElse(null),
                NewsArticle.of(release, rules.house(), canonical(release), pictures, moments()),
                moments().iso(firstPublished(release)),
                shown.isSuperseded() ? frame.link(path(release)) : null,
                older(shown, frame),
                path(release) + (shown.isSuperseded() ? "/v/" + shown.version().number() : "") + ".pdf",
                shown.isSuperseded() || release.document() == null
                        ? null
                        : frame.link("/dokument/" + release.document()),
                LinkedViews.of(links.of(release.id(), frame.reader()), frame));
    }

    private static List<ReleasePageView.Older> older(Answer.Shown shown, Frame frame) {
        PressRelease release = shown.release();
        return release.versions().stream()
                .filter(version -> version.stage() == Stage.CORRECTED
                        && version.state().published().isPresent()
                        && version.number() != shown.version().number())
                .map(version -> new ReleasePageView.Older(
                        version.number(), frame.link(path(release) + "/v/" + version.number())))
                .toList();
    }

    ReleaseListView.Line line(PressRelease release, Frame frame) {
        ReleaseVersion version = release.published().orElseThrow();
        Numbering numbering = release.numbered().orElseThrow();
        return new ReleaseListView.Line(
                frame.link(path(release)),
                labels(frame).of(version.text().kind()),
                version.text().title(),
                numbering.written(),
                frame.texts().day(numbering.issuedOn()),
                numbering.issuedOn().toString(),
                version.text().lead(),
                version.number() > 1);
    }

    static Instant firstPublished(PressRelease release) {
        return release.versions().stream()
                .flatMap(version -> version.state().published().stream())
                .min(Instant::compareTo)
                .orElseThrow();
    }

    /** Its page, in this portal. */
    static String path(PressRelease release) {
        PressNumber number = release.numbered().orElseThrow().number();
        return Address.of("/presse/" + number).toString();
    }

    /** Its page, with the name of the server. */
    String canonical(PressRelease release) {
        return settings.baseUrl() + path(release);
    }

    /** One of its files, once it is public, with the name of the server. */
    String canonical(PressRelease release, Attachment attachment) {
        return settings.baseUrl() + release.path(attachment);
    }

    /** One of its files, for whoever works on it. */
    static String workshopPath(PressRelease release, Attachment attachment) {
        return "/api/v1/press-releases/%s/files/%s".formatted(release.id(), attachment.id());
    }

    PressMoments moments() {
        return new PressMoments(rules.zone());
    }

    PressLabels labels(Frame frame) {
        return new PressLabels(frame.texts(), moments());
    }
}
