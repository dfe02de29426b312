package org.ratsfaden.itest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;

/** What the press office does with its releases, by the interface for programs. */
final class Releases {

    static final String API = "/api/v1/press-releases";

    private Releases() {}

    /** A whole release that a press officer has written; its title and its text hold {@code word}. @param words what is said otherwise */
    static String written(String word, JsonObjectBuilder words) throws Exception {
        JsonObjectBuilder release = Json.createObjectBuilder()
                .add("title", word + " wird eröffnet")
                .add("lead", "Am Sonnabend geht es los.")
                .add("body", "Der **" + word + "** ist drei Kilometer lang.")
                .add("place", "Auenfurt")
                .add("contact", "Pressestelle")
                .addAll(words);
        HttpResponse<String> begun = Visitor.send(Visitor.as("press")
                .signed(API)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(release.build().toString())));
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        return Visitor.json(begun).getString("id");
    }

    /** The same, approved by the chief. */
    static String approved(String word, JsonObjectBuilder dates) throws Exception {
        String id = written(word, dates);
        done(move("press", id, "submit"));
        done(move("press-chief", id, "approve"));
        return id;
    }

    static void write(String id, JsonObjectBuilder words) throws Exception {
        done(Visitor.send(Visitor.as("press")
                .signed(API + "/" + id)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(words.build().toString()))));
    }

    static HttpResponse<String> move(String role, String id, String transition) throws Exception {
        return move(Visitor.as(role), id, transition, revision(id));
    }

    /** As it stands in the JSON. */
    static String revision(String id) throws Exception {
        return Integer.toString(
                Visitor.json(Visitor.as("press").get(API + "/" + id)).getInt("revision"));
    }

    /** Puts a file to a draft. */
    static JsonObject attached(String id, String fileName, byte[] file) throws Exception {
        HttpResponse<String> answer = attach("press", id, revision(id), fileName, file);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Visitor.json(answer);
    }

    static HttpResponse<String> attach(String role, String id, String revision, String fileName, byte[] file)
            throws Exception {
        return Visitor.send(Visitor.as(role)
                .signed(API + "/" + id + "/files")
                .header("Content-Type", Visitor.MULTIPART)
                .POST(BodyPublishers.ofByteArray(Visitor.multipart(fileName, file, Map.of("revision", revision)))));
    }

    /** @param revision as it stands in the JSON */
    static HttpResponse<String> move(Visitor mover, String id, String transition, String revision) throws Exception {
        return Visitor.send(mover.signed(API + "/" + id + "/transitions")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"transition\":\"" + transition
                        + "\",\"reason\":\"Anlass\",\"revision\":" + revision + "}")));
    }

    static JsonObject done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Visitor.json(answer);
    }
}
