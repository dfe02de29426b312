package org.ratsfaden.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A page of ours that is to be printed.
 *
 * @param xhtml well-formed; names its language, its title and its style itself, nothing else is fetched
 * @param pictures the files it shows, which never change; {@code picture:0} is the first
 */
public record Sheet(String xhtml, List<Path> pictures) {

    /** What XML 1.0 (section 2.2) cannot hold. */
    private static final String UNPRINTABLE = "[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    public Sheet {
        xhtml = xhtml.replaceAll(UNPRINTABLE, "");
        pictures = List.copyOf(pictures);
    }

    /** SHA-256 of the page and of the names of its pictures: the same for the same page, and for no other. */
    public String hash() {
        try {
            byte[] page = (pictures + "\n" + xhtml).getBytes(UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(page));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
