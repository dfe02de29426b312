package org.ratsfaden.web.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/** Names of files that people send and save. */
public final class FileNames {

    private static final int LONGEST = 200;

    private FileNames() {}

    /**
     * What is left of a name that somebody sent: no folders, no control characters, no signs that turn the reading direction,
     * at most {@value #LONGEST} characters. For people; never used as a path.
     */
    public static String clean(String sent) {
        String name = Normalizer.normalize(repaired(sent), Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]+", " ")
                .replaceAll("^.*[/\\\\]", "")
                .strip();
        if (name.length() > LONGEST) {
            String extension = "." + extension(name);
            int end = LONGEST - (extension.length() > 10 ? 0 : extension.length());
            end = Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end;
            name = name.substring(0, end) + (extension.length() > 10 ? "" : extension);
        }
        return name.isEmpty() || name.matches("\\.+") ? "datei" : name;
    }

    /** UTF-8 that was read as ISO 8859-1 on the way, as servers read header lines; anything else is left as it is. */
    private static String repaired(String name) {
        if (name.chars().allMatch(c -> c < 0x80) || name.chars().anyMatch(c -> c > 0xFF)) {
            return name;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(name.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException e) {
            return name;
        }
    }

    /** The {@code Content-Disposition} of a file to be saved (RFC 6266), with the name in ASCII and in full (RFC 8187). */
    public static String attachment(String fileName) {
        String name = clean(fileName);
        String ascii = Normalizer.normalize(
                        name.replace("ß", "ss")
                                .replace("ä", "ae")
                                .replace("ö", "oe")
                                .replace("ü", "ue")
                                .replace("Ä", "Ae")
                                .replace("Ö", "Oe")
                                .replace("Ü", "Ue"),
                        Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^ -~]+", "_")
                .replaceAll("[\"\\\\%]", "_");
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(ascii, percentEncoded(name));
    }

    private static String percentEncoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || "!#$&+-.^_`|~".indexOf(c) >= 0)) {
                encoded.append(c);
            } else {
                encoded.append("%%%02X".formatted((int) c));
            }
        }
        return encoded.toString();
    }

    /** The kind of file in capitals, as people call it: {@code PDF}; empty for a name that tells none. */
    public static String type(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String extension = dot < 0 ? "" : fileName.substring(dot + 1).toUpperCase(Locale.ROOT);
        return extension.matches("[A-Z0-9]{1,5}") ? extension : "";
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
