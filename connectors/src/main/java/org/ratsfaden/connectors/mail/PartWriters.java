package org.ratsfaden.connectors.mail;

import jakarta.activation.CommandInfo;
import jakarta.activation.CommandMap;
import jakarta.activation.DataContentHandler;
import java.util.Locale;
import org.eclipse.angus.mail.handlers.multipart_mixed;
import org.eclipse.angus.mail.handlers.text_html;
import org.eclipse.angus.mail.handlers.text_plain;
import org.jspecify.annotations.Nullable;

/**
 * Who writes the parts of a mail. Jakarta Activation would look for it by the class loader of the thread, which in the server finds
 * nobody.
 */
final class PartWriters extends CommandMap {

    static final CommandMap ALL = new PartWriters();

    private PartWriters() {}

    @Override
    public @Nullable DataContentHandler createDataContentHandler(String type) {
        String kind = type.toLowerCase(Locale.ROOT);
        if (kind.startsWith("multipart/")) {
            return new multipart_mixed();
        }
        return kind.startsWith("text/html") ? new text_html() : new text_plain();
    }

    @Override
    public CommandInfo[] getPreferredCommands(String type) {
        return getAllCommands(type);
    }

    @Override
    public CommandInfo[] getAllCommands(String type) {
        return new CommandInfo[0];
    }

    @Override
    public @Nullable CommandInfo getCommand(String type, String command) {
        return null;
    }
}
