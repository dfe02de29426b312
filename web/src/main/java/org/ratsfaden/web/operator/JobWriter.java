package org.ratsfaden.web.operator;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Clock;
import java.util.UUID;
import org.ratsfaden.web.error.ApiJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs a job while its answer is being written. */
@Provider
@Produces({Job.WORDS, Job.OBJECTS})
@Dependent
public final class JobWriter implements MessageBodyWriter<Job> {

    private static final Logger LOG = LoggerFactory.getLogger(JobWriter.class);

    @Inject
    private Clock clock;

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return Job.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Job job,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream listener) {
        run(job, new Report(listener, mediaType.getType().equals("text"), clock));
    }

    /** Whatever happens, the last line is a verdict, as long as somebody listens. */
    static void run(Job job, Report report) {
        try {
            report.end(verdict(job, report));
        } catch (Report.NobodyListens e) {
            LOG.info("command ended early: nobody listens any more");
        }
    }

    private static Verdict verdict(Job job, Report report) {
        try {
            return job.run(report);
        } catch (Report.NobodyListens e) {
            throw e;
        } catch (Exception e) {
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            String reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("command failed reference={}", reference, e);
            return Verdict.notFine(
                    "something went wrong; the portal's log tells more under " + reference,
                    ApiJson.object().add("reference", reference).build());
        }
    }
}
