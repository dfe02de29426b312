package org.ratsfaden.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ratsfaden.settings.Settings;
import org.ratsfaden.settings.UnusableSettings;

/** {@code deploy/settings.properties} is the documentation: it has to be true. */
class EjbSettingsTest {

    @Test
    void whatTheDocumentationShowsAsDefaultsAreTheDefaults() throws IOException {
        Settings documented = new Settings(documentation(), SettingsWiring.documented());

        assertThat(EjbSettings.read(documented))
                .isEqualTo(EjbSettings.read(new Settings(Map.of(), SettingsWiring.documented())));
        documented.finish();
    }

    @Test
    void everyKeyThatIsAskedForIsDocumentedAndTheOthersAreThoseOfConnectorsAndPortal() throws IOException {
        Settings settings = new Settings(Map.of(), SettingsWiring.documented());
        EjbSettings.read(settings);

        Set<String> others = documentation().keySet().stream()
                .filter(key -> !settings.asked().contains(key))
                .collect(Collectors.toSet());

        assertThat(documentation().keySet()).containsAll(settings.asked());
        assertThat(others).allMatch(key -> key.matches("ratsfaden\\.(inbox\\..*|imprint\\..*|body|base-url|local-address)"));
    }

    @Test
    void aMistypedKeyStopsTheStart() throws IOException {
        Settings settings = new Settings(Map.of("ratsfaden.intake.max-bites", "1"), SettingsWiring.documented());

        assertThatThrownBy(settings::finish)
                .isInstanceOf(UnusableSettings.class)
                .hasMessageContaining("ratsfaden.intake.max-bites: no such setting");
    }

    @Test
    void aValueOutOfItsBoundsIsToldWithTheBounds() throws IOException {
        Settings settings =
                new Settings(Map.of("ratsfaden.extraction.heap-megabytes", "16"), SettingsWiring.documented());

        EjbSettings.read(settings);

        assertThatThrownBy(settings::finish).hasMessageContaining("heapMegabytes must be at least 64, but is 16");
    }

    private static Map<String, String> documentation() throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("../deploy/settings.properties"))) {
            properties.load(reader);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }
}
