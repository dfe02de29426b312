package org.ratsfaden.web.settings;

import java.time.Duration;
import org.ratsfaden.settings.Settings;

/**
 * When somebody has to sign in again.
 *
 * @param idle after so long without a click; at least a minute
 * @param longest so long after the sign-in, whatever was clicked; at least a minute
 */
public record SessionSettings(Duration idle, Duration longest) {

    private static final SessionSettings USUAL = new SessionSettings(Duration.ofHours(2), Duration.ofHours(12));

    public SessionSettings {
        if (idle.toMinutes() < 1 || longest.toMinutes() < 1) {
            throw new IllegalArgumentException(
                    "a session lasts a minute at least, but idle is %s and longest %s".formatted(idle, longest));
        }
    }

    public static SessionSettings read(Settings settings) {
        Duration idle = settings.read("ratsfaden.session.idle", USUAL.idle(), Duration::parse);
        Duration longest = settings.read("ratsfaden.session.longest", USUAL.longest(), Duration::parse);
        return settings.together("ratsfaden.session", USUAL, () -> new SessionSettings(idle, longest));
    }
}
