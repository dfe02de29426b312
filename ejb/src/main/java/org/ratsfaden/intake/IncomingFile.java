package org.ratsfaden.intake;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;

/**
 * A file as a connector hands it over.
 *
 * @param name name the sender gave it, for people; never used as a path
 * @param body where its bytes are; read, never moved or deleted
 * @param source who brings it: {@code folder:public}, {@code http:anna}
 * @param sourceUrl where it was published before, if the sender says so
 * @param declared who it is for, by its source; never read out of its text
 * @param sender on whose behalf it comes; tells which documents the answer may name
 */
public record IncomingFile(
        String name, Path body, String source, @Nullable String sourceUrl, Visibility declared, Reader sender) {

    /** Who brings it, without the name of a person: {@code folder:public}, {@code http}. For the log and for counting. */
    public String bringer() {
        return source.startsWith("folder:") ? source : source.replaceFirst(":.*", "");
    }
}
