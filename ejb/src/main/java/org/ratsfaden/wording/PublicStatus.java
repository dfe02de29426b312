package org.ratsfaden.wording;

import java.util.Optional;
import java.util.regex.Pattern;

/** Whether an agenda item is public. A meeting that is "öffentlich/nichtöffentlich" says nothing about its items. */
public enum PublicStatus {
    PUBLIC("public"),
    NON_PUBLIC("nonpublic");

    /** "nicht" before "öffentlich", for a pattern: joined or not, with a hyphen, with blanks of any kind. */
    public static final String NOT = "(?iu:nicht)[-\\u00AD\\u2010\\u2011\\s\\p{Z}]{0,4}";

    private static final Pattern IS_PUBLIC =
            Pattern.compile("(?iu)öffentlich(?:e|er|es)?(?: (?:Sitzung|Teil|Beratung))?");
    private static final Pattern IS_NON_PUBLIC =
            Pattern.compile("(?iu)" + NOT + "öffentlich(?:e|er|es)?(?: (?:Sitzung|Teil|Beratung))?");

    private final String key;

    PublicStatus(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** What {@code words} say, taken alone; empty for a mixed meeting and for anything else. */
    public static Optional<PublicStatus> of(String words) {
        if (IS_NON_PUBLIC.matcher(words).matches()) {
            return Optional.of(NON_PUBLIC);
        }
        return IS_PUBLIC.matcher(words).matches() ? Optional.of(PUBLIC) : Optional.empty();
    }
}
