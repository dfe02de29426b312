package org.ratsfaden.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ratsfaden.settings.Settings.Effective;

class SettingsTest {

    private static final Documented DOCUMENTED = new Documented(Map.of(
            "ratsfaden.node", "node1",
            "ratsfaden.demo", "false",
            "ratsfaden.base-url", "http://127.0.0.1:8080",
            "ratsfaden.mail.password", "",
            "ratsfaden.intake.max-bytes", "200",
            "ratsfaden.extraction.patience", "PT60S"));

    @Test
    void everyProblemIsToldAtOnceWithWhatWasExpectedAndWhereItStands(@TempDir Path home) throws IOException {
        Path file = Files.writeString(home.resolve("settings.properties"), """
                # ours
                ratsfaden.intake.max-bytes=50 MB
                ratsfaden.extraction.patience = one minute
                ratsfaden.base-url=rat.example.org
                ratsfaden.demo=yes
                ratsfaden.intake.max-byte=50
                something.else=1
                """);
        Settings settings = new Settings(Written.atStart(Map.of()).and(file), DOCUMENTED);

        long bytes = settings.read("ratsfaden.intake.max-bytes", 7L, Long::parseLong);

        assertThat(bytes).isEqualTo(7);
        assertThatThrownBy(settings::finish)
                .isInstanceOf(UnusableSettings.class)
                .hasMessage("""
                ratsfaden.intake.max-bytes: expected a whole number, but found: 50 MB (settings.properties line 2)
                ratsfaden.base-url: expected an address like https://rat.example.org, but found: rat.example.org (settings.properties line 4)
                ratsfaden.demo: expected true or false, but found: yes (settings.properties line 5)
                ratsfaden.extraction.patience: expected a duration like PT90S, PT15M or PT12H, but found: one minute (settings.properties line 3)
                ratsfaden.intake.max-byte: no such setting; did you mean ratsfaden.intake.max-bytes? (settings.properties line 6)
                something.else: no such setting; deploy/settings.properties lists them all (settings.properties line 7)""");
    }

    @Test
    void whatIsNotSetIsTheDefault() {
        Settings settings = new Settings(Written.atStart(Map.of()), DOCUMENTED);

        assertThat(settings.read("ratsfaden.node", "node1", text -> text)).isEqualTo("node1");
        settings.finish();
    }

    @Test
    void theFileGoesBeforeWhatWasGivenAtStart(@TempDir Path home) throws IOException {
        Path file = Files.writeString(home.resolve("settings.properties"), "ratsfaden.node=north\n");
        Written written = Written.atStart(Map.of("ratsfaden.node", "south", "ratsfaden.demo", "true"))
                .and(file);

        Settings settings = new Settings(written, DOCUMENTED);

        assertThat(settings.read("ratsfaden.node", "node1", text -> text)).isEqualTo("north");
        assertThat(settings.effective())
                .contains(
                        new Effective("ratsfaden.node", "north", "settings.properties line 1"),
                        new Effective("ratsfaden.demo", "true", "given at start"),
                        new Effective("ratsfaden.intake.max-bytes", "200", "default"));
    }

    @Test
    void secretsAreShownNowhere() {
        Settings settings = new Settings(
                Written.atStart(Map.of(
                        "ratsfaden.mail.password", "Wiesengrund-7", "ratsfaden.base-url", "http://a:Wiesengrund-7@b")),
                DOCUMENTED);

        assertThat(settings.effective().toString())
                .doesNotContain("Wiesengrund")
                .contains("http://…@b");
    }
}
