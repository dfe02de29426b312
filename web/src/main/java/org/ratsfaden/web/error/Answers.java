package org.ratsfaden.web.error;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A problem as an answer: a document for programs, a page for people. */
final class Answers {

    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);

    private static final Pattern PROGRAMS = Pattern.compile("/(api|feed|oparl)(/.*)?|/health|/metrics");

    private Answers() {}

    static boolean forPrograms(String path) {
        return PROGRAMS.matcher(path).matches();
    }

    /**
     * @param path as in the address, beginning with a slash
     * @param query {@code null} if there is none
     * @param reference empty where the log holds nothing more
     */
    static Response of(Problem problem, String path, @Nullable String query, String reference, ErrorPage page) {
        if (forPrograms(path)) {
            return with(problem.headers(), Response.status(problem.status()))
                    .type(Problem.MEDIA_TYPE)
                    .entity(problem.asJson().toString())
                    .build();
        }
        if (problem.status() == 401) {
            return Response.status(Response.Status.SEE_OTHER)
                    .header(HttpHeaders.LOCATION, signIn(path, query))
                    .build();
        }
        return with(problem.headers(), Response.status(problem.status()))
                .type("text/html;charset=UTF-8")
                .entity(html(page, problem.status(), reference))
                .build();
    }

    /** Address of the sign-in page, which leads back here. */
    static String signIn(String path, @Nullable String query) {
        String here = query == null ? path : path + "?" + query;
        return "/anmelden?weiter=" + URLEncoder.encode(here, StandardCharsets.UTF_8);
    }

    static String html(ErrorPage page, int status, String reference) {
        try {
            return page.html(status, reference);
        } catch (RuntimeException e) {
            LOG.error("error page failed status={}", status, e);
            return new PlainErrorPage().html(status, reference);
        }
    }

    private static Response.ResponseBuilder with(Map<String, String> headers, Response.ResponseBuilder answer) {
        headers.forEach(answer::header);
        return answer;
    }
}
