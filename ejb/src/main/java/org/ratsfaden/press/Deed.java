package org.ratsfaden.press;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be done with a version of a release; {@link ReleaseRules} says when, and by whom. */
public enum Deed {
    EDIT,
    DISCARD,
    SUBMIT,
    RETURN,
    APPROVE,
    /** Eilfreigabe: one person alone, with a reason; somebody else looks at it afterwards. */
    APPROVE_URGENTLY,
    /** The look of somebody else at what was approved urgently. */
    SECOND_LOOK,
    /** The Freigabe of a Dezernat or of the Landrat is noted; it moves nothing. */
    SIGN_OFF,
    /** Vorab an die Presse: to chosen contacts, under a Sperrfrist. */
    DISPATCH,
    PUBLISH,
    /** Begins the next version of a release that is out. */
    CORRECT,
    /** A link is confirmed (Bezug); it moves nothing. */
    LINK,
    /** A link is taken away; it moves nothing. */
    UNLINK,
    /** What happens to a version when the next one goes out. */
    SUPERSEDE,
    WITHDRAW;

    /** The name in addresses and JSON: {@code approve-urgently}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The deed with this key; empty for anything else. */
    public static Optional<Deed> ofKey(String key) {
        return Arrays.stream(values()).filter(deed -> deed.key().equals(key)).findFirst();
    }
}
