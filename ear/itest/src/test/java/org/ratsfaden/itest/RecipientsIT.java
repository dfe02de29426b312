package org.ratsfaden.itest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.itest.Releases.approved;
import static org.ratsfaden.itest.Releases.done;
import static org.ratsfaden.itest.Releases.move;

import jakarta.json.Json;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Presseverteiler and newsletter on a server that has no mail server: mails wait, and nobody learns who would get them. */
final class RecipientsIT extends OnTheServer {

    private static final String API = "/api/v1/press-contacts";

    @Test
    void thePresseverteilerIsForThePressOfficeAlone() throws Exception {
        String id = contact("Zaunammer, Redaktion", "zaunammer@tagblatt.example", "Zaunpresse");

        for (String role : List.of("press", "press-chief")) {
            assertThat(Visitor.as(role).get(API).body()).contains("zaunammer@tagblatt.example");
            assertThat(Visitor.as(role).get("/presse/verteiler").body()).contains("Zaunammer", "Zaunpresse");
        }
        for (String role : List.of("citizen", "member", "office", "clerk", "admin")) {
            for (String path : List.of(
                    API,
                    API + "/" + id,
                    "/presse/verteiler",
                    "/presse/verteiler/" + id,
                    "/presse/verteiler/liste.csv")) {
                HttpResponse<String> answer = Visitor.as(role).get(path);
                assertThat(answer.statusCode()).as(role + " " + path).isIn(303, 401, 403, 404, 405);
                assertThat(answer.body()).as(role + " " + path).doesNotContainIgnoringCase("zaunammer");
            }
        }
    }

    @Test
    void aContactIsErasedAndWhatWaitedForItIsNotSent() throws Exception {
        String id = contact("Heckenbraunelle", "heckenbraunelle@funk.example", "Heckenfunk");
        String release =
                approved("Heckenbraunellenpfad", Json.createObjectBuilder().add("embargoUntil", "2031-07-03T10:00"));
        Visitor press = Visitor.as("press");
        String recipients = "/presse/werkstatt/" + release + "/empfaenger";
        assertThat(press.get(recipients).body()).contains("Heckenbraunelle", "Heckenfunk");

        HttpResponse<String> chosen = Visitor.submit(
                press.signed(recipients),
                Map.of("csrf", Visitor.csrf(press.get(recipients).body()), "contact", id));
        assertThat(chosen.statusCode()).isEqualTo(303);
        done(move("press", release, "dispatch"));

        assertThat(press.get(recipients).body()).contains("eine wartet");
        assertThat(press.get("/presse/werkstatt").body()).contains("Es ist kein Mailserver eingerichtet");
        assertThat(Visitor.send(press.signed(API + "/" + id).DELETE()).statusCode())
                .isEqualTo(204);
        assertThat(press.get(recipients).body()).contains("keine wartet");
    }

    @Test
    void aProgramChoosesForWhomAReleaseIsMeantAndOthersDoNotLearnIt() throws Exception {
        String id = contact("Steinschmätzer", "steinschmaetzer@funk.example", "Steinfunk");
        String release = Releases.written("Steinschmätzerhalde", Json.createObjectBuilder());
        String address = Releases.API + "/" + release + "/audience";
        String chosen = "{\"ahead\":[],\"contacts\":[\"" + id + "\"],\"published\":[\"Steinfunk\"]}";

        assertThat(choose("press", address, chosen).body()).isEqualTo(chosen);
        assertThat(Visitor.as("press-chief").get(address).body()).isEqualTo(chosen);
        assertThat(Visitor.as("press")
                        .get("/presse/werkstatt/" + release + "/empfaenger")
                        .body())
                .containsPattern("name=\"published\" value=\"Steinfunk\" checked");
        assertThat(choose("press", address, "{\"contacts\":[\"niemand\"]}").statusCode())
                .isEqualTo(400);
        assertThat(choose("press", address, "{\"ahead\":1}").statusCode()).isEqualTo(400);
        for (String role : List.of("member", "office", "clerk", "admin")) {
            assertThat(Visitor.as(role).get(address).statusCode()).as(role).isEqualTo(403);
            assertThat(choose(role, address, chosen).statusCode()).as(role).isEqualTo(403);
        }
        assertThat(Visitor.citizen().get(address).statusCode()).isEqualTo(401);
        assertThat(Visitor.as("press")
                        .get(Releases.API + "/" + UUID.randomUUID() + "/audience")
                        .statusCode())
                .isEqualTo(404);
    }

    private static HttpResponse<String> choose(String role, String address, String audience) throws Exception {
        return Visitor.send(Visitor.as(role)
                .signed(address)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(audience)));
    }

    @Test
    void withoutAMailServerNobodyIsAskedForAnAddressAndWhoSendsOneAllTheSameIsToldWhy() throws Exception {
        HttpResponse<String> first = asks("rohrammer@leserin.example");
        HttpResponse<String> again = asks("Rohrammer@leserin.example");

        assertThat(Visitor.citizen().get("/newsletter").body())
                .contains("Von hier gehen zurzeit keine Mails hinaus")
                .doesNotContain("name=\"address\"");
        assertThat(first.statusCode()).isEqualTo(503);
        assertThat(again.body()).isEqualTo(first.body()).doesNotContain("rohrammer");
        assertThat(asks("rohrammer").statusCode()).isEqualTo(422);
        assertThat(Visitor.citizen()
                        .get("/newsletter/bestaetigen/" + "x".repeat(32))
                        .statusCode())
                .isEqualTo(404);
    }

    /** As a mail program does it: from elsewhere, without a cookie (RFC 8058). */
    @Test
    void oneClickIsEnoughToLeaveAndWhoIsNotThereIsToldTheSame() throws Exception {
        HttpResponse<String> left = Visitor.send(Visitor.request("/newsletter/abmelden/" + "y".repeat(32))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click")));

        assertThat(left.statusCode()).isEqualTo(200);
        assertThat(left.body()).contains("Sie bekommen keine Pressemitteilungen mehr.");
    }

    @Test
    void noAddressStandsInTheLog() throws Exception {
        asks("wiesenpieper@leserin.example");
        contact("Wiesenpieper", "wiesenpieper@tagblatt.example", "");

        assertThat(TheLogTellsNothingIT.log()).isNotEmpty().doesNotContainIgnoringCase("wiesenpieper");
    }

    private static HttpResponse<String> asks(String address) throws Exception {
        return Visitor.submit(Visitor.request("/newsletter"), Map.of("address", address));
    }

    private static String contact(String name, String address, String segments) throws Exception {
        HttpResponse<String> added = Visitor.send(Visitor.as("press")
                .signed(API)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Json.createObjectBuilder()
                        .add("name", name)
                        .add("address", address)
                        .add("segments", segments)
                        .build()
                        .toString())));
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        return Visitor.json(added).getString("id");
    }
}
