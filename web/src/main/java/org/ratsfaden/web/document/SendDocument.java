package org.ratsfaden.web.document;

import java.io.IOException;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.intake.IncomingFile;
import org.ratsfaden.intake.IntakeLimits;
import org.ratsfaden.intake.Receipt;
import org.ratsfaden.intake.ReceiveFile;
import org.ratsfaden.web.security.CurrentReader;
import org.ratsfaden.web.settings.PortalSettings;

/** Takes in a file that came with a form, for programs and for the upload page alike. */
public final class SendDocument {

    private final ReceiveFile intake;
    private final IntakeLimits limits;
    private final PortalSettings settings;
    private final CurrentReader current;

    public SendDocument(ReceiveFile intake, IntakeLimits limits, PortalSettings settings, CurrentReader current) {
        this.intake = intake;
        this.limits = limits;
        this.settings = settings;
        this.current = current;
    }

    /**
     * Takes in the field {@code file} as {@code visibility}, {@code committee} and {@code sourceUrl} say.
     *
     * @throws org.ratsfaden.web.error.Refused if a field makes no sense, the file is too large, or the sender may not send any
     */
    public Receipt send(SentForm form) throws IOException {
        Reader sender = current.reader();
        Visibility declared = DeclaredVisibility.of(sender, form.field("visibility"), form.field("committee"));
        String sourceUrl = form.sourceUrl().orElse(null);
        try (SentFile file = form.file(settings.scratch(), limits.maxBytes())) {
            String source = "http:" + sender.accountName().orElse("");
            return intake.receive(new IncomingFile(file.name(), file.body(), source, sourceUrl, declared, sender));
        }
    }
}
