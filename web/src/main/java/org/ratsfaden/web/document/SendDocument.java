package org.ratsfaden.web.document;

import java.io.IOException;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.intake.IncomingFile;
import org.ratsfaden.intake.Receipt;
import org.ratsfaden.intake.ReceiveFile;
import org.ratsfaden.web.security.CurrentReader;

/** Takes in a file that came with a form from a program. */
public final class SendDocument {

    private final ReceiveFile intake;
    private final CurrentReader current;

    public SendDocument(ReceiveFile intake, CurrentReader current) {
        this.intake = intake;
        this.current = current;
    }

    /**
     * Takes in the field {@code file} as {@code visibility}, {@code committee} and {@code sourceUrl} say.
     *
     * @throws org.ratsfaden.web.error.Refused if a field makes no sense or the sender may not send any
     */
    public Receipt send(SentForm form) throws IOException {
        Reader sender = current.reader();
        Visibility declared = DeclaredVisibility.of(sender, form.field("visibility"), form.field("committee"));
        String sourceUrl = form.sourceUrl().orElse(null);
        SentFile file = form.file();
        String source = "http:" + sender.accountName().orElse("");
        return intake.receive(new IncomingFile(file.name(), file.body(), source, sourceUrl, declared, sender));
    }
}
