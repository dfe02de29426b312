package org.ratsfaden.upkeep;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ratsfaden.document.ContentHash;

/** Writes an archive, a ZIP file, from its beginning to its end in one go. */
final class ArchiveWriter implements AutoCloseable {

    static final String TABLES = "tables/";
    static final String HOME = "home/";
    static final String ORIGINALS = "originals/";

    /** Smaller originals are read at once, and lie in the archive byte by byte as they are. */
    private static final int READ_AT_ONCE = 4_000_000;

    private static final int BUFFER = 1 << 16;

    private final ZipOutputStream zip;
    private final FileTime takenAt;
    private final List<Manifest.Table> tables = new ArrayList<>();
    private final List<Manifest.HomeFile> homeFiles = new ArrayList<>();
    private final MessageDigest originalNames = Digest.sha256();
    private final Map<String, String> damaged = new LinkedHashMap<>();
    private long originals;

    ArchiveWriter(OutputStream out, Instant takenAt) {
        zip = new ZipOutputStream(new BufferedOutputStream(out, BUFFER), StandardCharsets.UTF_8);
        this.takenAt = FileTime.from(takenAt);
    }

    /** Writes one table, and tells how many rows it has. */
    interface TableBody {

        long writeTo(OutputStream out) throws IOException;
    }

    void table(String name, TableBody body) throws IOException {
        begin(TABLES + name + ".json", Deflater.BEST_SPEED);
        DigestOutputStream digested = new DigestOutputStream(new EntryBody(zip), Digest.sha256());
        long rows = body.writeTo(digested);
        zip.closeEntry();
        tables.add(new Manifest.Table(name, rows, Digest.hex(digested.getMessageDigest())));
    }

    void homeFile(Path file) throws IOException {
        begin(HOME + file.getFileName(), Deflater.BEST_SPEED);
        try (InputStream in = Files.newInputStream(file)) {
            String sha256 = Digest.copy(in, zip);
            homeFiles.add(new Manifest.HomeFile(file.getFileName().toString(), sha256));
        }
        zip.closeEntry();
    }

    /** @return whether its bytes are what {@code hash} says */
    boolean original(ContentHash hash, Path file) throws IOException {
        String found = Files.size(file) <= READ_AT_ONCE
                ? small(nameOf(hash), Files.readAllBytes(file))
                : large(nameOf(hash), file);
        originals++;
        originalNames.update((hash.hex() + "\n").getBytes(StandardCharsets.US_ASCII));
        if (!found.equals(hash.hex())) {
            damaged.put(hash.hex(), found);
        }
        return found.equals(hash.hex());
    }

    static String nameOf(ContentHash hash) {
        return "%s%s/%s/%s"
                .formatted(ORIGINALS, hash.hex().substring(0, 2), hash.hex().substring(2, 4), hash.hex());
    }

    private String small(String name, byte[] bytes) throws IOException {
        MessageDigest digest = Digest.sha256();
        digest.update(bytes);
        if (Packed.is(bytes)) {
            ZipEntry entry = entry(name);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(bytes.length);
            CRC32 crc = new CRC32();
            crc.update(bytes);
            entry.setCrc(crc.getValue());
            zip.putNextEntry(entry);
        } else {
            begin(name, Deflater.BEST_SPEED);
        }
        zip.write(bytes);
        zip.closeEntry();
        return Digest.hex(digest);
    }

    private String large(String name, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] first = in.readNBytes(Packed.NEEDED);
            begin(name, Packed.is(first) ? Deflater.NO_COMPRESSION : Deflater.BEST_SPEED);
        }
        try (InputStream in = Files.newInputStream(file)) {
            String found = Digest.copy(in, zip);
            zip.closeEntry();
            return found;
        }
    }

    /** Ends the archive; what is not ended is none. */
    void finish(String schema, Map<String, Long> sequences) throws IOException {
        begin(Manifest.NAME, Deflater.BEST_SPEED);
        new Manifest(
                        schema,
                        takenAt.toInstant(),
                        tables,
                        sequences,
                        homeFiles,
                        originals,
                        Digest.hex(originalNames),
                        damaged)
                .write(new EntryBody(zip));
        zip.closeEntry();
        zip.finish();
        zip.flush();
    }

    private void begin(String name, int level) throws IOException {
        zip.setLevel(level);
        zip.putNextEntry(entry(name));
    }

    private ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(takenAt);
        return entry;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** An entry that may be closed by whoever writes it, without closing the archive. */
    private static final class EntryBody extends FilterOutputStream {

        EntryBody(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() {}
    }
}
