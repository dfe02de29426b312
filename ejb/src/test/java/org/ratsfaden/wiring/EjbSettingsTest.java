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
import org.ratsfaden.settings.Home;
import org.ratsfaden.settings.Settings;
import org.ratsfaden.settings.UnusableSettings;
import org.ratsfaden.settings.Written;

/** {@code deploy/settings.properties} is the documentation: it has to be true. */
class EjbSettingsTest {

    @Test
    void whatTheDocumentationShowsAsDefaultsAreTheDefaults() throws IOException {
        Settings documented = settings(documentation());
        Settings usual = settings(Map.of());

        assertThat(EjbSettings.read(documented, Home.of(documented)))
                .isEqualTo(EjbSettings.read(usual, Home.of(usual)));
        assertThat(OutboxWiring.read(documented)).isEqualTo(OutboxWiring.read(usual));
        documented.finish();
    }

    @Test
    void everyKeyThatIsAskedForIsDocumentedAndTheOthersAreThoseOfConnectorsAndPortal() throws IOException {
        Settings settings = settings(Map.of());
        EjbSettings.read(settings, Home.of(settings));
        OutboxWiring.read(settings);

        Set<String> others = documentation().keySet().stream()
                .filter(key -> !settings.asked().contains(key))
                .collect(Collectors.toSet());

        assertThat(documentation().keySet()).containsAll(settings.asked());
        assertThat(others)
                .allMatch(
                        key -> key.matches(
                                "ratsfaden\\.(inbox\\..*|imprint\\..*|press\\..*|body|base-url|local-address|session\\..*|metrics\\..*)|server\\..*"));
    }

    @Test
    void aMistypedKeyStopsTheStart() throws IOException {
        Settings settings = settings(Map.of("ratsfaden.intake.max-bites", "1"));

        assertThatThrownBy(settings::finish)
                .isInstanceOf(UnusableSettings.class)
                .hasMessageContaining(
                        "ratsfaden.intake.max-bites: no such setting; did you mean ratsfaden.intake.max-bytes?");
    }

    @Test
    void aValueOutOfItsBoundsIsToldWithTheBounds() throws IOException {
        Settings settings = settings(Map.of("ratsfaden.extraction.heap-megabytes", "16"));

        EjbSettings.read(settings, Home.of(settings));

        assertThatThrownBy(settings::finish).hasMessageContaining("heapMegabytes must be at least 64, but is 16");
    }

    private static Settings settings(Map<String, String> written) throws IOException {
        return new Settings(Written.atStart(written), SettingsWiring.documented());
    }

    private static Map<String, String> documentation() throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("../deploy/settings.properties"))) {
            properties.load(reader);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }
}
