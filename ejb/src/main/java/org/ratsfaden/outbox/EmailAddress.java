package org.ratsfaden.outbox;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where somebody receives mail. It shows itself to nobody who prints it, so that no log and no message of an exception holds it.
 *
 * @param text in small letters, without a name; at most 254 characters (RFC 5321, 4.5.3.1.3)
 */
public record EmailAddress(String text) {

    /** What mail servers accept everywhere: no quotes, no comments, no letters beyond ASCII. */
    private static final Pattern FORM = Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
            + "@([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]([a-z0-9-]*[a-z0-9])");

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL_PART = 64;

    /** @throws IllegalArgumentException if no mail could arrive there; the message does not name it */
    public EmailAddress {
        if (text.length() > LONGEST
                || text.indexOf('@') > LONGEST_LOCAL_PART
                || !FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "not an address mail can be sent to, of " + text.length() + " characters");
        }
    }

    /** The address that somebody wrote, with whatever blanks and capitals; empty for anything that is none. */
    public static Optional<EmailAddress> parse(String written) {
        try {
            return Optional.of(new EmailAddress(written.strip().toLowerCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "…";
    }
}
