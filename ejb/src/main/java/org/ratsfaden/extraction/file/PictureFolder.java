package org.ratsfaden.extraction.file;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A folder of files that never grows beyond its size: what was not looked at for the longest time goes first. */
final class PictureFolder {

    private final Path root;
    private final long maxBytes;

    /** Bytes by name; who was looked at last stands last. */
    private final Map<String, Long> sizes = new LinkedHashMap<>(16, 0.75f, true);

    private long total;

    /** @param root created when it is not there; what lies in it is counted, the oldest first */
    PictureFolder(Path root, long maxBytes) throws IOException {
        this.root = Files.createDirectories(root);
        this.maxBytes = maxBytes;
        Map<Path, BasicFileAttributes> found = new TreeMap<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                found.put(file, attributes);
                return FileVisitResult.CONTINUE;
            }
        });
        found.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getValue().lastModifiedTime()))
                .forEach(entry -> count(
                        entry.getKey().getFileName().toString(),
                        entry.getValue().size()));
        shrink();
    }

    synchronized Optional<Path> find(String name) {
        if (sizes.get(name) == null) {
            return Optional.empty();
        }
        Path file = place(name);
        if (!Files.isRegularFile(file)) {
            uncount(name);
            return Optional.empty();
        }
        return Optional.of(file);
    }

    /** Takes {@code fresh} over. */
    synchronized Path keep(String name, Path fresh) throws IOException {
        Path place = place(name);
        Files.createDirectories(place.resolveSibling("."));
        Files.move(fresh, place, StandardCopyOption.REPLACE_EXISTING);
        uncount(name);
        count(name, Files.size(place));
        shrink();
        return place;
    }

    /** Deletes everything whose name begins with {@code start}. */
    synchronized void forget(String start) throws IOException {
        for (String name :
                sizes.keySet().stream().filter(name -> name.startsWith(start)).toList()) {
            Files.deleteIfExists(place(name));
            uncount(name);
        }
    }

    private void shrink() throws IOException {
        Iterator<Map.Entry<String, Long>> oldest = sizes.entrySet().iterator();
        while (total > maxBytes && oldest.hasNext()) {
            Map.Entry<String, Long> entry = oldest.next();
            Files.deleteIfExists(place(entry.getKey()));
            total -= entry.getValue();
            oldest.remove();
        }
    }

    private void count(String name, long bytes) {
        sizes.put(name, bytes);
        total += bytes;
    }

    private void uncount(String name) {
        Long bytes = sizes.remove(name);
        total -= bytes == null ? 0 : bytes;
    }

    private Path place(String name) {
        return root.resolve(name.substring(0, 2)).resolve(name);
    }
}
