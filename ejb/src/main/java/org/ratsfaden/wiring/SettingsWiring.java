package org.ratsfaden.wiring;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.ratsfaden.settings.Settings;

/** Where the settings come from: system properties {@code ratsfaden.*}, which the start script reads from the home. */
@Dependent
public class SettingsWiring {

    private static final String PREFIX = "ratsfaden.";

    @Produces
    @Singleton
    Settings settings() throws IOException {
        Map<String, String> values = System.getProperties().stringPropertyNames().stream()
                .filter(key -> key.startsWith(PREFIX))
                .collect(Collectors.toMap(key -> key, System::getProperty));
        return new Settings(values, documented());
    }

    @Produces
    @Singleton
    EjbSettings ejbSettings(Settings settings) {
        EjbSettings read = EjbSettings.read(settings);
        settings.finish();
        return read;
    }

    /** Every key of {@code deploy/settings.properties}. */
    static Set<String> documented() throws IOException {
        Properties documented = new Properties();
        try (InputStream in = SettingsWiring.class.getResourceAsStream("/settings.properties")) {
            if (in == null) {
                throw new IllegalStateException("settings.properties is not in the archive");
            }
            documented.load(in);
        }
        return documented.stringPropertyNames();
    }
}
