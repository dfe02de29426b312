package org.ratsfaden.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a file could not be read. */
public enum QuarantineReason {
    /** It asks for a password. */
    ENCRYPTED,
    /** It has no text, for example a scan. */
    NO_TEXT,
    /** Its bytes do not make sense. */
    DAMAGED,
    /** Its extension says one thing, its bytes another. */
    WRONG_EXTENSION,
    /** A kind of file that is not read here. */
    UNSUPPORTED,
    /** Reading took longer than the limit. */
    TOO_SLOW,
    /** Reading took more memory, or unpacked to more, than the limit. */
    TOO_LARGE,
    /** The virus check has found harmful code. */
    INFECTED,
    /** It is larger than what the virus check looks at. */
    NOT_CHECKED,
    /** It could not be read for reasons that are not the file's, and an administrator has ended the attempts. */
    GIVEN_UP;

    /** Whether nobody is handed the file through the portal: it was not found clean. */
    public boolean isLocked() {
        return this == INFECTED || this == NOT_CHECKED || this == GIVEN_UP;
    }

    /** The name in JSON and text keys: {@code no-text}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The reason with this key; empty for anything else. */
    public static Optional<QuarantineReason> ofKey(String key) {
        return Arrays.stream(values())
                .filter(reason -> reason.key().equals(key))
                .findFirst();
    }
}
