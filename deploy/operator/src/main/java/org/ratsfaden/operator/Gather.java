package org.ratsfaden.operator;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/** Finds the files in folders and archives. Follows no links; an archive in an archive is not opened. */
final class Gather {

    private static final Set<String> CLUTTER = Set.of("thumbs.db", "desktop.ini", "ehthumbs.db");

    private final OpenArchives archives;
    private final Archive.Limits limits;
    private final Haul haul = new Haul();

    Gather(OpenArchives archives, Archive.Limits limits) {
        this.archives = archives;
        this.limits = limits;
    }

    /** @param paths folders, files and archives, as somebody typed them */
    Haul gather(List<Path> paths) throws GivenUp {
        for (Path path : paths) {
            try {
                Files.walkFileTree(path.toRealPath(), new Visitor());
            } catch (NoSuchFileException e) {
                throw GivenUp.becauseOfTheWords("there is no file or folder " + path);
            } catch (IOException e) {
                haul.add(Haul.Problem.failed(path.toString(), why(e)));
            }
        }
        return haul;
    }

    /** What somebody can do about a file that cannot be read. */
    static String why(IOException e) {
        return switch (e) {
            case AccessDeniedException _ ->
                "may not be read; give the right to read it to whoever calls this, and call again";
            case NoSuchFileException _ -> "was there and is gone; call again if it has only moved";
            case ZipException damaged -> String.valueOf(damaged.getMessage());
            default -> "cannot be read: " + e.getMessage();
        };
    }

    private static boolean isClutter(String name) {
        return name.startsWith(".") || name.startsWith("~$") || CLUTTER.contains(name.toLowerCase(Locale.ROOT));
    }

    private void open(Path file) {
        Archive archive = new Archive(file, archives);
        Set<String> names = new HashSet<>();
        try {
            for (ZipEntry entry : archive.entries(limits)) {
                add(new Source.InArchive(archive, entry.getName(), entry.getSize()), names.add(entry.getName()));
            }
        } catch (IOException | IllegalArgumentException e) {
            String reason = e instanceof IOException broken ? why(broken) : "it is damaged";
            haul.add(Haul.Problem.failed(file.toString(), reason));
        }
    }

    private void add(Source.InArchive file, boolean first) {
        if (List.of(file.entry().split("[/\\\\]")).stream().anyMatch(Gather::isClutterInArchive)) {
            haul.leaveOut();
        } else if (Archive.isOne(file.name())) {
            haul.add(Haul.Problem.failed(
                    file.place(), "an archive in an archive is not opened; unpack it and import it by itself"));
        } else if (!first) {
            haul.add(Haul.Problem.failed(
                    file.place(), "another file in this archive has the same name; unpack it and import the folder"));
        } else {
            haul.add(file);
        }
    }

    private static boolean isClutterInArchive(String name) {
        return !name.equals(".") && !name.equals("..") && (isClutter(name) || name.equals("__MACOSX"));
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        private boolean atStart = true;

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean typed = atStart;
            atStart = false;
            if (!typed && isClutter(String.valueOf(folder.getFileName()))) {
                haul.leaveOut();
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = String.valueOf(file.getFileName());
            if (attributes.isSymbolicLink()) {
                haul.leaveOutLink();
            } else if (!attributes.isRegularFile() || isClutter(name)) {
                haul.leaveOut();
            } else if (Archive.isOne(name)) {
                open(file);
            } else {
                haul.add(new Source.OnDisk(file));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            haul.add(Haul.Problem.failed(file.toString(), why(e)));
            return FileVisitResult.CONTINUE;
        }
    }
}
