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
import org.ratsfaden.settings.Settings;

class ConnectorSettingsTest {

    @Test
    void whatTheDocumentationShowsAsDefaultsAreTheDefaults() throws IOException {
        Map<String, String> documentation = documentation();
        Settings documented = new Settings(documentation, documentation.keySet());

        assertThat(ConnectorSettings.read(documented))
                .isEqualTo(ConnectorSettings.read(new Settings(Map.of(), documentation.keySet())));
        assertThat(documentation.keySet()).containsAll(documented.asked());
    }

    @Test
    void eachInboxDeclaresWhatItsNameSaysAndNothingElseIsPublic() throws IOException {
        ConnectorSettings settings =
                ConnectorSettings.read(new Settings(Map.of(), documentation().keySet()));

        assertThat(settings.folders().stream().collect(Collectors.toMap(WatchedFolder::name, WatchedFolder::declared)))
                .isEqualTo(Map.of(
                        "public", new Visibility.Public(),
                        "non-public", new Visibility.CouncilOffice(),
                        "press", new Visibility.Draft()));
    }

    private static Map<String, String> documentation() throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("../deploy/settings.properties"))) {
            properties.load(reader);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }
}
