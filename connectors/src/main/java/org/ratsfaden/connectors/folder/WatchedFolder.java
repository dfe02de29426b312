package org.ratsfaden.connectors.folder;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.council.CommitteeKey;

/**
 * One drop folder.
 *
 * @param name as it stands in logs and in {@code Arrival.source}
 * @param path absolute; made when it is not there
 * @param declared what every file dropped here is declared as
 * @param committeesBelow whether a folder below names the committee its files are for
 * @param settleTime how long a file must keep its size before it is taken
 */
public record WatchedFolder(String name, Path path, Visibility declared, boolean committeesBelow, Duration settleTime) {

    /** Who a file in this folder is for; empty if it lies in a folder below whose name is no committee key. */
    Optional<Visibility> declaredFor(Path file) {
        return committeesBelow && isBelow(file)
                ? CommitteeKey.parse(folderBelow(file)).map(key -> new Visibility.OnlyFor(Set.of(key)))
                : Optional.of(declared);
    }

    private boolean isBelow(Path file) {
        return path.relativize(file).getNameCount() > 1;
    }

    /** Name of the folder below this one in which the file lies. */
    String folderBelow(Path file) {
        return path.relativize(file).getName(0).toString();
    }
}
