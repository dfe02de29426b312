package org.ratsfaden.operator;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Iterator;
import java.util.stream.Stream;

/** The usual command: the portal does it, and what it tells is copied line by line as it comes. */
final class CopyLines {

    private final Portal portal;
    private final PrintStream out;
    private final PrintStream problems;

    CopyLines(Portal portal, PrintStream out, PrintStream problems) {
        this.portal = portal;
        this.out = out;
        this.problems = problems;
    }

    /** The exit code: 0 if the last line says that all is fine. */
    int run(Wish wish) throws GivenUp, InterruptedException {
        try {
            HttpRequest.Builder request = portal.request(wish.command())
                    .header("Accept", wish.forPrograms() ? "application/x-ndjson" : "text/plain")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(wish.form()));
            HttpResponse<Stream<String>> answer = portal.send(request, BodyHandlers.ofLines());
            try (Stream<String> lines = answer.body()) {
                return answer.statusCode() == 200 ? copied(lines.iterator()) : refused(answer.statusCode(), lines);
            }
        } catch (IOException | UncheckedIOException e) {
            throw GivenUp.onTheWay("the portal went away before it had finished; its log may say why");
        }
    }

    private int copied(Iterator<String> lines) throws GivenUp {
        String last = "";
        while (lines.hasNext()) {
            last = lines.next();
            out.println(last);
        }
        if (last.startsWith("fine: ") || last.startsWith("{\"verdict\":\"fine\"")) {
            return 0;
        }
        if (last.startsWith("not fine: ") || last.startsWith("{\"verdict\":\"not fine\"")) {
            return 1;
        }
        throw GivenUp.onTheWay("the portal went away before it had finished; its log may say why");
    }

    private int refused(int status, Stream<String> lines) {
        String problem = lines.reduce("", String::concat);
        problems.println("ratsfaden: " + JsonWords.in(problem, "detail").orElse("the portal answers " + status));
        return status < 500 ? 2 : 1;
    }
}
