package org.ratsfaden.placing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** By which right a document is erased; what stays in the database when everything else is gone. */
public enum Ground {
    /** Somebody's right to be forgotten, or data that was never needed (Art. 17 and 5 (1) c GDPR). */
    DATA_PROTECTION,
    /** Its time is over and the archive has answered (Löschkonzept, DIN 66398). */
    RETENTION,
    /** The holder of the rights to it, or a court, has forbidden it. */
    THIRD_PARTY_RIGHTS,
    /** It does not belong here. */
    MISTAKE;

    /** The name in JSON, commands and text keys: {@code data-protection}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The ground with this key; empty for anything else. */
    public static Optional<Ground> ofKey(String key) {
        return Arrays.stream(values())
                .filter(ground -> ground.key().equals(key))
                .findFirst();
    }
}
