package org.ratsfaden.search.lucene;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.search.EntrySamples;

/**
 * Texts, questions, and which texts answer them, from the folder {@code shared} beside the checkout or the one named by {@code
 * RATSFADEN_SHARED}. Where there is none, nothing is measured.
 *
 * @param questions by question, the grade of each text that answers it
 */
record LabelledTexts(List<Text> texts, Map<String, Map<DocumentId, Integer>> questions) {

    /** @param title empty if none is given */
    record Text(DocumentId id, String title, String text) {}

    static LabelledTexts councilTexts() throws IOException {
        Map<String, DocumentId> ids = new HashMap<>();
        List<Text> texts = texts(ids);
        Map<String, Map<DocumentId, Integer>> questions = new LinkedHashMap<>();
        for (JsonObject line : lines("corpus/queries.jsonl")) {
            Map<DocumentId, Integer> grades = new HashMap<>();
            for (JsonObject answer : line.getJsonArray("relevant").getValuesAs(JsonObject.class)) {
                Optional.ofNullable(ids.get(answer.getString("id")))
                        .ifPresent(id -> grades.put(id, answer.getInt("grade")));
            }
            questions.put(line.getString("query"), grades);
        }
        return new LabelledTexts(texts, questions);
    }

    /** The same texts, and queries of our own: {@code search/short-queries.txt}. */
    static LabelledTexts ourQueries() throws IOException {
        Map<String, DocumentId> ids = new HashMap<>();
        List<Text> texts = texts(ids);
        Map<String, Map<DocumentId, Integer>> questions = new LinkedHashMap<>();
        for (String line : OwnLists.lines("short-queries.txt")) {
            String[] sides = line.split(" \\| ");
            Map<DocumentId, Integer> grades = new HashMap<>();
            for (String answer : sides[1].split(" ")) {
                int sign = answer.indexOf('=');
                grades.put(
                        Objects.requireNonNull(ids.get(answer.substring(0, sign)), answer),
                        Integer.parseInt(answer.substring(sign + 1)));
            }
            questions.put(sides[0], grades);
        }
        return new LabelledTexts(texts, questions);
    }

    private static List<Text> texts(Map<String, DocumentId> ids) throws IOException {
        List<Text> texts = new ArrayList<>();
        for (JsonObject line : lines("corpus/dev.jsonl")) {
            DocumentId id = EntrySamples.id(texts.size() + 1);
            ids.put(line.getString("id"), id);
            String title = line.getJsonObject("labels").getString("title", "");
            texts.add(new Text(id, title, line.getString("text")));
        }
        return texts;
    }

    static LabelledTexts encyclopediaTexts() throws IOException {
        List<Text> texts = new ArrayList<>();
        Map<String, Map<DocumentId, Integer>> questions = new LinkedHashMap<>();
        for (JsonObject line : lines("retrieval/xquad-de-dev.jsonl")) {
            DocumentId id = EntrySamples.id(texts.size() + 1);
            texts.add(new Text(id, "", line.getString("text")));
            for (JsonString question : line.getJsonArray("questions").getValuesAs(JsonString.class)) {
                questions
                        .computeIfAbsent(question.getString(), _ -> new HashMap<>())
                        .put(id, 1);
            }
        }
        return new LabelledTexts(texts, questions);
    }

    private static List<JsonObject> lines(String file) throws IOException {
        Path path = shared().resolve(file);
        List<JsonObject> objects = new ArrayList<>();
        for (String line : Files.readAllLines(path)) {
            try (JsonReader reader = Json.createReader(new StringReader(line))) {
                objects.add(reader.readObject());
            }
        }
        return objects;
    }

    static boolean areThere() {
        return Files.isDirectory(shared());
    }

    static Path shared() {
        String named = System.getenv("RATSFADEN_SHARED");
        return named == null ? Path.of("..", "..", "shared").toAbsolutePath().normalize() : Path.of(named);
    }
}
