package org.ratsfaden.upkeep;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** Kinds of files that are packed already, and would not become smaller. */
final class Packed {

    static final int NEEDED = 8;

    /** How they begin: PDF, ZIP (and with it DOCX, ODT, XLSX), JPEG, PNG, GIF, gzip, 7z, RAR. */
    private static final List<byte[]> BEGINNINGS = List.of(
            "%PDF".getBytes(StandardCharsets.US_ASCII),
            "PK".getBytes(StandardCharsets.US_ASCII),
            HexFormat.of().parseHex("ffd8ff"),
            HexFormat.of().parseHex("89504e47"),
            "GIF8".getBytes(StandardCharsets.US_ASCII),
            HexFormat.of().parseHex("1f8b"),
            HexFormat.of().parseHex("377abcaf"),
            "Rar!".getBytes(StandardCharsets.US_ASCII));

    private Packed() {}

    /** @param first the first bytes of a file, {@link #NEEDED} of them if there are so many */
    static boolean is(byte[] first) {
        return BEGINNINGS.stream().anyMatch(beginning -> beginsWith(first, beginning));
    }

    private static boolean beginsWith(byte[] first, byte[] beginning) {
        for (int i = 0; i < beginning.length; i++) {
            if (i >= first.length || first[i] != beginning[i]) {
                return false;
            }
        }
        return true;
    }
}
