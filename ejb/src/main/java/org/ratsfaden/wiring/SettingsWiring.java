package org.ratsfaden.wiring;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.ratsfaden.settings.Documented;
import org.ratsfaden.settings.Home;
import org.ratsfaden.settings.Settings;
import org.ratsfaden.settings.Written;

/** Where the settings come from: {@code settings.properties} in the home, and system properties {@code ratsfaden.*} given at start. */
@Dependent
public class SettingsWiring {

    private static final String PREFIX = "ratsfaden.";

    @Produces
    @Singleton
    Settings settings() throws IOException {
        Map<String, String> values = System.getProperties().stringPropertyNames().stream()
                .filter(key -> key.startsWith(PREFIX))
                .collect(Collectors.toMap(key -> key, System::getProperty));
        Written written = Written.atStart(values);
        String home = values.get("ratsfaden.home");
        return new Settings(home == null ? written : written.and(Path.of(home, "settings.properties")), documented());
    }

    @Produces
    @Singleton
    Home home(Settings settings) {
        return Home.of(settings);
    }

    @Produces
    @Singleton
    EjbSettings ejbSettings(Settings settings, Home home) {
        EjbSettings read = EjbSettings.read(settings, home);
        settings.finish();
        return read;
    }

    /** Every key of {@code deploy/settings.properties} with its default. */
    static Documented documented() throws IOException {
        Properties documented = new Properties();
        try (InputStream in = SettingsWiring.class.getResourceAsStream("/settings.properties")) {
            if (in == null) {
                throw new IllegalStateException("settings.properties is not in the archive");
            }
            documented.load(new InputStreamReader(in, UTF_8));
        }
        return new Documented(documented.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, documented::getProperty)));
    }
}
