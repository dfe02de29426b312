package org.ratsfaden.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void everyProblemIsToldAtOnce() {
        Settings settings = new Settings(
                Map.of("ratsfaden.intake.max-bytes", "50 MB", "ratsfaden.intake.max-byte", "50"),
                Set.of("ratsfaden.intake.max-bytes"));

        long bytes = settings.read("ratsfaden.intake.max-bytes", 7L, Long::parseLong);

        assertThat(bytes).isEqualTo(7);
        assertThatThrownBy(() -> settings.finish())
                .isInstanceOf(UnusableSettings.class)
                .hasMessageContaining("ratsfaden.intake.max-bytes=50 MB")
                .hasMessageContaining("ratsfaden.intake.max-byte: no such setting");
    }

    @Test
    void whatIsNotSetIsTheDefault() {
        Settings settings = new Settings(Map.of(), Set.of("ratsfaden.node"));

        assertThat(settings.read("ratsfaden.node", "node1", text -> text)).isEqualTo("node1");
        settings.finish();
    }
}
