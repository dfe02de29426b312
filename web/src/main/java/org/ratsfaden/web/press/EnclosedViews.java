package org.ratsfaden.web.press;

import java.util.List;
import java.util.function.Function;
import org.ratsfaden.press.Attachment;
import org.ratsfaden.press.PressRelease;
import org.ratsfaden.web.document.FileNames;
import org.ratsfaden.web.page.Frame;

/** Makes what pages show of the files of a release. */
final class EnclosedViews {

    private final Frame frame;
    private final Function<Attachment, String> address;

    private EnclosedViews(Frame frame, Function<Attachment, String> address) {
        this.frame = frame;
        this.address = address;
    }

    /** As everybody reads them. */
    static EnclosedViews ofPublic(PressRelease release, Frame frame) {
        return new EnclosedViews(frame, release::path);
    }

    /** As the press office reads them, published or not. */
    static EnclosedViews ofWorkshop(PressRelease release, Frame frame) {
        return new EnclosedViews(frame, attachment -> ReleaseViews.workshopPath(release, attachment));
    }

    List<EnclosedView> of(List<Attachment> attachments) {
        return attachments.stream().map(this::of).toList();
    }

    private EnclosedView of(Attachment attachment) {
        return new EnclosedView(
                attachment.id().toString(),
                address.apply(attachment),
                attachment.fileName(),
                FileNames.type(attachment.fileName()) + ", " + frame.texts().size(attachment.bytes()),
                attachment.size(),
                attachment.alternative(),
                attachment.credit());
    }
}
