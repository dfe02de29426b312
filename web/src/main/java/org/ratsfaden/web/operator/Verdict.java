package org.ratsfaden.web.operator;

import jakarta.json.JsonObject;

/**
 * The last line of a job. The command ends with 0 if all is fine and with 1 if not.
 *
 * @param words one sentence for people
 * @param facts the same for programs
 */
public record Verdict(boolean fine, String words, JsonObject facts) {

    public static Verdict fine(String words, JsonObject facts) {
        return new Verdict(true, words, facts);
    }

    /** Something is wrong, or something could not be done. */
    public static Verdict notFine(String words, JsonObject facts) {
        return new Verdict(false, words, facts);
    }
}
