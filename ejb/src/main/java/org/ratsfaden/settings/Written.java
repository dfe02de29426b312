package org.ratsfaden.settings;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * What the operator set, and where.
 *
 * @param values by key
 * @param places where a value stands, for people, by key; what has none was given when the server was started
 */
public record Written(Map<String, String> values, Map<String, String> places) {

    private static final String AT_START = "given at start";

    public Written {
        values = Map.copyOf(values);
        places = Map.copyOf(places);
    }

    /** Values that were given when the server was started. */
    public static Written atStart(Map<String, String> values) {
        return new Written(values, Map.of());
    }

    /** These values, and those of a file; the file's go before them. Without the file these alone. */
    public Written and(Path file) throws IOException {
        if (!Files.exists(file)) {
            return this;
        }
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            read.load(reader);
        } catch (CharacterCodingException e) {
            throw new UnusableSettings(List.of(file + ": expected text in UTF-8"));
        } catch (IllegalArgumentException e) {
            throw new UnusableSettings(List.of(file + ": " + e.getMessage()));
        }
        List<String> lines = Files.readAllLines(file);
        Map<String, String> all = new HashMap<>(values);
        Map<String, String> where = new HashMap<>(places);
        for (String key : read.stringPropertyNames()) {
            all.put(key, read.getProperty(key));
            where.put(key, place(file.getFileName().toString(), key, lines));
        }
        return new Written(all, where);
    }

    /** The last line that sets the key is the one that counts. */
    private static String place(String file, String key, List<String> lines) {
        for (int i = lines.size(); i > 0; i--) {
            String line = lines.get(i - 1).strip();
            if (line.startsWith(key) && line.substring(key.length()).strip().matches("([=:].*)?")) {
                return file + " line " + i;
            }
        }
        return file;
    }

    String place(String key) {
        return places.getOrDefault(key, AT_START);
    }
}
