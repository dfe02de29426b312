package org.ratsfaden.operator;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is to be brought to the portal. Its bytes are read as often as they are needed, and never held. */
sealed interface Source {

    /** The name the portal is told. */
    String name();

    /** Where it lies, for people. */
    String place();

    /** Its length in bytes, as far as it is known beforehand. */
    long bytes() throws IOException;

    InputStream open() throws IOException;

    record OnDisk(Path file) implements Source {

        @Override
        public String name() {
            Path name = file.getFileName();
            return name == null ? "" : name.toString();
        }

        @Override
        public String place() {
            return file.toString();
        }

        @Override
        public long bytes() throws IOException {
            return Files.size(file);
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }
    }

    /**
     * A file in an archive.
     *
     * @param entry its name there, as the archive spells it; never used as a path
     */
    record InArchive(Archive archive, String entry, long bytes) implements Source {

        @Override
        public String name() {
            return Archive.readable(entry).replaceFirst("^.*[/\\\\]", "");
        }

        @Override
        public String place() {
            return archive.file() + "!" + Archive.readable(entry);
        }

        @Override
        public InputStream open() throws IOException {
            return archive.open(entry);
        }
    }
}
