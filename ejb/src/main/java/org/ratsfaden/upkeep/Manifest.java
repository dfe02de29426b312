package org.ratsfaden.upkeep;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What an archive says about itself, in its last entry.
 *
 * @param schema version of the last migration that its tables have seen
 * @param sequences by name, what each gives next
 * @param homeFiles files of the home that are no originals
 * @param originals how many it holds
 * @param originalsDigest SHA-256 of their names in the order of the archive, each with a line feed
 * @param damaged those whose bytes were not what their name says when they were backed up, with the hash they had
 */
record Manifest(
        String schema,
        Instant takenAt,
        List<Table> tables,
        Map<String, Long> sequences,
        List<HomeFile> homeFiles,
        long originals,
        String originalsDigest,
        Map<String, String> damaged) {

    /** Rises when an older program could not read the archive. */
    static final int FORMAT = 1;

    static final String NAME = "manifest.json";

    /** @param sha256 of its JSON document */
    record Table(String name, long rows, String sha256) {}

    record HomeFile(String name, String sha256) {}

    void write(OutputStream out) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("format", FORMAT)
                .add("schema", schema)
                .add("takenAt", takenAt.toString());
        JsonArrayBuilder tableArray = Json.createArrayBuilder();
        tables.forEach(table -> tableArray.add(Json.createObjectBuilder()
                .add("name", table.name())
                .add("rows", table.rows())
                .add("sha256", table.sha256())));
        JsonObjectBuilder sequenceObject = Json.createObjectBuilder();
        sequences.forEach(sequenceObject::add);
        JsonArrayBuilder fileArray = Json.createArrayBuilder();
        homeFiles.forEach(file -> fileArray.add(
                Json.createObjectBuilder().add("name", file.name()).add("sha256", file.sha256())));
        JsonObjectBuilder damagedObject = Json.createObjectBuilder();
        damaged.forEach(damagedObject::add);
        try (var writer = Json.createWriter(out)) {
            writer.writeObject(json.add("tables", tableArray)
                    .add("sequences", sequenceObject)
                    .add("homeFiles", fileArray)
                    .add("originals", originals)
                    .add("originalsDigest", originalsDigest)
                    .add("damaged", damagedObject)
                    .build());
        }
    }

    /** @throws UnusableArchive if it is of a later format, or none */
    static Manifest read(InputStream in) throws UnusableArchive {
        try (JsonReader reader = Json.createReader(in)) {
            JsonObject json = reader.readObject();
            if (json.getInt("format") != FORMAT) {
                throw new UnusableArchive(
                        "its format is %d; this version reads format %d".formatted(json.getInt("format"), FORMAT));
            }
            return new Manifest(
                    json.getString("schema"),
                    Instant.parse(json.getString("takenAt")),
                    json.getJsonArray("tables").getValuesAs(JsonObject.class).stream()
                            .map(table -> new Table(
                                    table.getString("name"),
                                    table.getJsonNumber("rows").longValue(),
                                    table.getString("sha256")))
                            .toList(),
                    members(
                            json.getJsonObject("sequences"),
                            name -> json.getJsonObject("sequences")
                                    .getJsonNumber(name)
                                    .longValue()),
                    json.getJsonArray("homeFiles").getValuesAs(JsonObject.class).stream()
                            .map(file -> new HomeFile(file.getString("name"), file.getString("sha256")))
                            .toList(),
                    json.getJsonNumber("originals").longValue(),
                    json.getString("originalsDigest"),
                    members(
                            json.getJsonObject("damaged"),
                            name -> json.getJsonObject("damaged").getString(name)));
        } catch (RuntimeException e) {
            throw new UnusableArchive("its %s makes no sense: %s".formatted(NAME, e.getMessage()));
        }
    }

    private static <V> Map<String, V> members(JsonObject object, Function<String, V> value) {
        return object.keySet().stream().collect(Collectors.toMap(Function.identity(), value));
    }
}
