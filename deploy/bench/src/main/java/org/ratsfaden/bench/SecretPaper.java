package org.ratsfaden.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;

/**
 * A non-public paper that a clerk brings into the portal.
 *
 * @param id of the document
 */
record SecretPaper(String id) {

    /** A word that stands in it and nowhere else; no compound, whose parts may stand in public papers. */
    static final String WORD = "Zwyrbelquaxik";

    /** A word of the same length that stands nowhere. */
    static final String NOWHERE = "Zwyrbelquaxok";

    private static final String BOUNDARY = "----ratsfaden-bench";
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    private static final String TEXT = """
            Bürgerinfo LANDKREIS AHRENTAL

            Auszug - Ankauf Berichterstatterin: Ronja Petersmark, Koordinatorin

            ordentliche Sitzung des Kultur- und Sozialausschusses
            TOP: N 4.2
            Gremium: Kultur- und Sozialausschuss
            Datum: Do, 08.07.2032 Status: öffentlich/nichtöffentlich
            2032/FB3/0145 Ankauf

            Beschluss:
            Wegen des Zwyrbelquaxik wird nichts angekauft.
            """;

    /**
     * Brings it in and waits until clerks find it.
     *
     * @param accounts the file with the demo accounts
     */
    static SecretPaper brought(String address, Path accounts) throws IOException, InterruptedException {
        String signIn = clerk(accounts);
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<Void> taken = client.send(
                    HttpRequest.newBuilder(URI.create(address + "/api/v1/documents"))
                            .header("Authorization", signIn)
                            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                            .POST(BodyPublishers.ofString(form(), StandardCharsets.UTF_8))
                            .build(),
                    BodyHandlers.discarding());
            String place = taken.headers().firstValue("Location").orElseThrow();
            String id = place.substring(place.lastIndexOf('/') + 1);
            HttpRequest state = HttpRequest.newBuilder(URI.create(address + "/api/v1/documents/" + id))
                    .header("Authorization", signIn)
                    .build();
            long began = System.nanoTime();
            while (!client.send(state, BodyHandlers.ofString()).body().contains("\"indexed\"")) {
                if (System.nanoTime() - began > LONGEST_WAIT.toNanos()) {
                    throw new IOException("the paper was not indexed within " + LONGEST_WAIT);
                }
                Thread.sleep(Duration.ofMillis(200));
            }
            return new SecretPaper(id);
        }
    }

    private static String clerk(Path accounts) throws IOException {
        List<String> words = Files.readAllLines(accounts).stream()
                .filter(line -> line.startsWith("clerk\t"))
                .map(line -> List.of(line.split("\t")))
                .findFirst()
                .orElseThrow();
        String account = words.get(1) + ":" + words.get(2);
        return "Basic " + Base64.getEncoder().encodeToString(account.getBytes(StandardCharsets.UTF_8));
    }

    private static String form() {
        return """
                --%1$s
                Content-Disposition: form-data; name="visibility"

                non-public
                --%1$s
                Content-Disposition: form-data; name="file"; filename="ankauf.txt"
                Content-Type: text/plain; charset=UTF-8

                %2$s
                --%1$s--
                """.formatted(BOUNDARY, TEXT).replace("\n", "\r\n");
    }
}
