package org.ratsfaden.web.error;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers whatever was thrown. What nobody expected is logged under a reference, which the answer names. */
@Provider
@Dependent
public final class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);

    @Inject
    private Instance<ErrorPage> pages;

    @Inject
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        return switch (thrown) {
            case Refused refused -> answer(refused.problem(), "");
            case Throwable reading when reading.getCause() instanceof Refused refused -> answer(refused.problem(), "");
            case WebApplicationException e when e.getResponse().getStatus() < 400 -> e.getResponse();
            case WebApplicationException e when e.getResponse().getStatus() < 500 -> answer(problem(e), "");
            case Throwable unexpected -> {
                String reference = RequestIds.of(request);
                LOG.error(
                        "request failed reference={} method={} path={}",
                        reference,
                        request.getMethod(),
                        request.getRequestURI(),
                        unexpected);
                yield answer(Problem.internal(reference), reference);
            }
        };
    }

    private static Problem problem(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        Problem problem = status == 404 ? Problem.notFound() : Problem.ofStatus(status);
        String allow = e.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? problem
                : new Problem(status, problem.title(), problem.detail(), null, Map.of(HttpHeaders.ALLOW, allow));
    }

    private Response answer(Problem problem, String reference) {
        ErrorPage page = pages.isResolvable() ? pages.get() : new PlainErrorPage();
        return Answers.of(problem, request.getRequestURI(), request.getQueryString(), reference, page);
    }
}
