package org.ratsfaden.outbox;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * In whose name mail goes out. Unlike a recipient it is no secret.
 *
 * @param name as people write it; may be empty
 * @param address where answers go; empty for {@link #NOBODY}
 */
public record Sender(String name, String address) {

    public static final Sender NOBODY = new Sender("", "");

    private static final Pattern FORM = Pattern.compile("([^<>\"]*)<([^<>]+)>|([^<>\"\\s]+)");

    /**
     * The sender that {@code text} writes: {@code Landkreis Mittelau <presse@mittelau.example>}, or an address alone; nobody if it
     * is empty.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public static Sender parse(String text) {
        if (text.isBlank()) {
            return NOBODY;
        }
        Matcher written = FORM.matcher(text.strip());
        if (!written.matches()) {
            throw new IllegalArgumentException("expected an address like Landkreis <presse@landkreis.example>");
        }
        boolean named = written.group(2) != null;
        String address = named ? written.group(2) : written.group(3);
        return new Sender(
                named ? written.group(1).strip() : "",
                EmailAddress.parse(address)
                        .orElseThrow(() -> new IllegalArgumentException("no mail could be sent to it"))
                        .text());
    }

    /** What stands behind the @. */
    public String domain() {
        return address.substring(address.indexOf('@') + 1);
    }
}
