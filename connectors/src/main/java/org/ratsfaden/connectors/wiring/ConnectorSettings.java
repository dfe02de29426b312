package org.ratsfaden.connectors.wiring;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.connectors.folder.WatchedFolder;
import org.ratsfaden.settings.Home;
import org.ratsfaden.settings.Settings;

/** The settings of the connectors. Keys, units and defaults are documented in {@code deploy/settings.properties}. */
record ConnectorSettings(List<WatchedFolder> folders) {

    static ConnectorSettings read(Settings settings, Home home) {
        Path inbox = home.resolve("inbox");
        Duration settleTime = settings.read("ratsfaden.inbox.settle-time", Duration.ofMillis(500), Duration::parse);
        return new ConnectorSettings(List.of(
                folder(inbox, "public", new Visibility.Public(), settleTime),
                folder(inbox, "non-public", new Visibility.CouncilOffice(), settleTime),
                folder(inbox, "press", new Visibility.Draft(), settleTime)));
    }

    private static WatchedFolder folder(Path inbox, String name, Visibility declared, Duration settleTime) {
        return new WatchedFolder(
                name, inbox.resolve(name), declared, declared instanceof Visibility.CouncilOffice, settleTime);
    }
}
