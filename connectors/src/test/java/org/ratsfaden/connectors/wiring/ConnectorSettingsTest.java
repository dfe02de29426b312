package org.ratsfaden.connectors.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.connectors.folder.WatchedFolder;
import org.ratsfaden.settings.Documented;
import org.ratsfaden.settings.Home;
import org.ratsfaden.settings.Settings;
import org.ratsfaden.settings.Written;

class ConnectorSettingsTest {

    @Test
    void whatTheDocumentationShowsAsDefaultsAreTheDefaults() throws IOException {
        Map<String, String> documentation = documentation();
        Settings documented = settings(documentation, documentation);

        assertThat(read(documented)).isEqualTo(read(settings(Map.of(), documentation)));
        assertThat(documentation.keySet()).containsAll(documented.asked());
    }

    @Test
    void eachInboxDeclaresWhatItsNameSaysAndNothingElseIsPublic() throws IOException {
        ConnectorSettings settings = read(settings(Map.of(), documentation()));

        assertThat(settings.folders().stream().collect(Collectors.toMap(WatchedFolder::name, WatchedFolder::declared)))
                .isEqualTo(Map.of(
                        "public", new Visibility.Public(),
                        "non-public", new Visibility.CouncilOffice(),
                        "press", new Visibility.Draft()));
    }

    private static ConnectorSettings read(Settings settings) {
        return ConnectorSettings.read(settings, Home.of(settings));
    }

    private static Settings settings(Map<String, String> written, Map<String, String> documentation) {
        return new Settings(Written.atStart(written), new Documented(documentation));
    }

    private static Map<String, String> documentation() throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("../deploy/settings.properties"))) {
            properties.load(reader);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }
}
