package org.ratsfaden.press;

import java.util.Locale;

/** What is still missing before a version may be submitted. */
public enum Lack {
    TITLE,
    LEAD,
    BODY,
    PLACE,
    CONTACT,
    /** When and where the Terminhinweis takes place. */
    APPOINTMENT,
    /** A correction says what it corrects. */
    NOTE,
    /** Nobody is named as responsible (V.i.S.d.P.) for the day of issue. */
    RESPONSIBLE,
    /** A Sperrfrist that ends before the release may leave the house. */
    EMBARGO_TOO_EARLY,
    /** A picture without words for those who do not see it. */
    ALTERNATIVE_TEXT,
    /** A picture without Fotonachweis. */
    CREDIT;

    /** The name in JSON and text keys: {@code embargo-too-early}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
