package org.ratsfaden.settings;

import java.nio.file.Path;

/**
 * The folder below which lies everything the server writes.
 *
 * @param path absolute
 */
public record Home(Path path) {

    public static Home of(Settings settings) {
        return new Home(
                settings.read("ratsfaden.home", Path.of("var"), Path::of).toAbsolutePath());
    }

    public Path resolve(String name) {
        return path.resolve(name);
    }
}
