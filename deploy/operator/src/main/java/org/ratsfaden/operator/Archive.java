package org.ratsfaden.operator;

import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A ZIP archive. Nothing of it is ever written to a disk here, so the names in it lead nowhere. What it says of its own size is
 * looked at before anything is unpacked, and nothing unpacks to more than it said.
 */
final class Archive {

    /** What is unpacked at most; harmless archives of documents are far below. */
    record Limits(int entries, long bytes, long ratio) {

        static final Limits USUAL = new Limits(200_000, 100_000_000_000L, 200);
    }

    /** Up to this size an archive may be as dense as it likes, in bytes. */
    private static final long HARMLESS = 50_000_000;

    /** What archives mean that do not say that their names are UTF-8; ä, ö, ü and ß are the same in code page 850. */
    private static final Charset DOS = Charset.forName("IBM437");

    private final Path file;
    private final OpenArchives open;

    Archive(Path file, OpenArchives open) {
        this.file = file;
        this.open = open;
    }

    Path file() {
        return file;
    }

    static boolean isOne(String name) {
        return name.regionMatches(true, name.length() - 4, ".zip", 0, 4);
    }

    /**
     * The files in it, by what it says of them.
     *
     * @throws ZipException with words for people, if it is none or says of itself that it is too much
     */
    List<? extends ZipEntry> entries(Limits limits) throws IOException {
        ZipFile zip = open.of(file, DOS);
        if (zip.size() > limits.entries()) {
            throw new ZipException("it holds %d files, and at most %d are unpacked; divide it"
                    .formatted(zip.size(), limits.entries()));
        }
        long unpacked = 0;
        Iterator<? extends ZipEntry> entries = zip.entries().asIterator();
        while (entries.hasNext()) {
            ZipEntry entry = entries.next();
            unpacked += Math.max(0, entry.getSize());
            refuseBomb(entry.getSize(), entry.getCompressedSize(), limits);
        }
        refuseBomb(unpacked, Files.size(file), limits);
        return zip.stream().filter(entry -> !entry.isDirectory()).toList();
    }

    private static void refuseBomb(long unpacked, long packed, Limits limits) throws ZipException {
        if (unpacked > limits.bytes()) {
            throw new ZipException("it unpacks to %d bytes, and at most %d are unpacked; divide it"
                    .formatted(unpacked, limits.bytes()));
        }
        if (unpacked > HARMLESS && unpacked / Math.max(1, packed) > limits.ratio()) {
            throw new ZipException(
                    "it unpacks to more than %d times its size, as no documents do; unpack it yourself if you trust it"
                            .formatted(limits.ratio()));
        }
    }

    InputStream open(String entry) throws IOException {
        ZipFile zip = open.of(file, DOS);
        ZipEntry known = zip.getEntry(entry);
        if (known == null) {
            throw new ZipException("it is gone from its archive");
        }
        return new UnpackedStream(zip.getInputStream(known), known);
    }

    /** A name in an archive that did not say that its names are UTF-8, although they are; any other is left as it is. */
    static String readable(String entry) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(DOS.newEncoder().encode(CharBuffer.wrap(entry)))
                    .toString();
        } catch (CharacterCodingException e) {
            return entry;
        }
    }
}
