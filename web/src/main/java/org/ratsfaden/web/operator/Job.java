package org.ratsfaden.web.operator;

/**
 * A long deed for the operator: what a resource below {@code /api/v1/operator/} answers when there is something to tell while
 * it runs. {@link JobWriter} runs it and sends its lines. What makes no sense in a request is refused before a job is answered.
 */
@FunctionalInterface
public interface Job {

    /** Lines for people. A resource that answers a job produces this and {@link #OBJECTS}, in this order. */
    String WORDS = "text/plain;charset=UTF-8";

    /** One JSON object a line, for programs. */
    String OBJECTS = "application/x-ndjson";

    /**
     * Does it, and tells of it.
     *
     * @throws Exception if it cannot be finished; the operator is told so, and where the log says more
     */
    Verdict run(Report report) throws Exception;
}
