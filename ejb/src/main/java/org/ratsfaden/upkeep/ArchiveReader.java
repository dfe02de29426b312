package org.ratsfaden.upkeep;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.ratsfaden.document.ContentHash;
import org.ratsfaden.upkeep.Onlooker.Progress;
import org.ratsfaden.upkeep.Onlooker.Stage;

/** Reads an archive that somebody may have damaged, or made to do harm. */
final class ArchiveReader implements AutoCloseable {

    /** A path of an entry is never used as one: nothing else than these is let in, and names are made anew from their parts. */
    private static final Pattern TABLE = Pattern.compile("tables/([a-z0-9_]{1,63})\\.json");

    private static final Pattern HOME_FILE = Pattern.compile("home/([a-z0-9.-]{1,63})");

    private final ZipFile zip;
    private final List<? extends ZipEntry> entries;

    ArchiveReader(Path file) throws IOException {
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            throw new UnusableArchive("is no archive, or its end is missing (%s)".formatted(e.getMessage()));
        }
        entries = Collections.list(zip.entries());
    }

    Manifest manifest() throws IOException {
        try (InputStream in = zip.getInputStream(known(Manifest.NAME))) {
            return Manifest.read(in);
        }
    }

    /**
     * Reads all of it to its last byte.
     *
     * @throws UnusableArchive naming the first thing that is not what the archive itself says
     */
    void check(Manifest manifest, Onlooker onlooker) throws IOException {
        Map<String, String> tables =
                manifest.tables().stream().collect(Collectors.toMap(table -> table.name(), table -> table.sha256()));
        Map<String, String> homeFiles =
                manifest.homeFiles().stream().collect(Collectors.toMap(file -> file.name(), file -> file.sha256()));
        MessageDigest names = Digest.sha256();
        Set<String> seen = new HashSet<>();
        long originals = 0;
        for (ZipEntry entry : entries) {
            String name = entry.getName();
            if (!seen.add(name)) {
                throw new UnusableArchive("holds %s twice".formatted(name));
            }
            Optional<ContentHash> hash = original(name);
            if (hash.isPresent()) {
                String hex = hash.get().hex();
                expect(entry, manifest.damaged().getOrDefault(hex, hex));
                names.update((hex + "\n").getBytes(StandardCharsets.US_ASCII));
                originals++;
                onlooker.progress(new Progress(Stage.CHECKING, originals, manifest.originals()));
            } else if (!name.equals(Manifest.NAME)) {
                expect(entry, stated(name, tables, homeFiles));
            }
        }
        if (!tables.isEmpty() || !homeFiles.isEmpty()) {
            throw new UnusableArchive("lacks %s %s".formatted(tables.keySet(), homeFiles.keySet()));
        }
        if (originals != manifest.originals() || !Digest.hex(names).equals(manifest.originalsDigest())) {
            throw new UnusableArchive(
                    "should hold %d originals, but holds %d, or others".formatted(manifest.originals(), originals));
        }
    }

    /** Takes what the manifest states of an entry. */
    private static String stated(String name, Map<String, String> tables, Map<String, String> homeFiles)
            throws UnusableArchive {
        return part(TABLE, name)
                .map(tables::remove)
                .or(() ->
                        part(HOME_FILE, name).filter(HomeFiles.NAMES::contains).map(homeFiles::remove))
                .orElseThrow(() -> new UnusableArchive("holds something that belongs into no archive: " + name));
    }

    private void expect(ZipEntry entry, String sha256) throws IOException {
        String found;
        try (InputStream in = zip.getInputStream(entry)) {
            found = Digest.copy(in, OutputStream.nullOutputStream());
        } catch (ZipException e) {
            throw new UnusableArchive("is damaged at %s (%s)".formatted(entry.getName(), e.getMessage()));
        }
        if (!found.equals(sha256)) {
            throw new UnusableArchive("is damaged or was changed: %s is not what it was".formatted(entry.getName()));
        }
    }

    private static Optional<String> part(Pattern form, String name) {
        return Optional.of(form.matcher(name))
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.group(1));
    }

    private static Optional<ContentHash> original(String name) {
        return ContentHash.parse(name.substring(name.lastIndexOf('/') + 1))
                .filter(hash -> ArchiveWriter.nameOf(hash).equals(name));
    }

    List<ContentHash> originals() {
        return entries.stream()
                .flatMap(entry -> original(entry.getName()).stream())
                .toList();
    }

    InputStream original(ContentHash hash) throws IOException {
        return zip.getInputStream(known(ArchiveWriter.nameOf(hash)));
    }

    Map<String, Tables.Source> tables(Manifest manifest) {
        return manifest.tables().stream()
                .map(Manifest.Table::name)
                .collect(Collectors.toMap(
                        Function.identity(),
                        name -> () -> zip.getInputStream(known(ArchiveWriter.TABLES + name + ".json"))));
    }

    InputStream homeFile(String name) throws IOException {
        return zip.getInputStream(known(ArchiveWriter.HOME + name));
    }

    private ZipEntry known(String name) throws UnusableArchive {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new UnusableArchive("lacks " + name);
        }
        return entry;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
