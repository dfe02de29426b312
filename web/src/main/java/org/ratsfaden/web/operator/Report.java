package org.ratsfaden.web.operator;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.ratsfaden.web.error.ApiJson;

/**
 * Where a job says what it does; each line is sent at once. Counts, ids and states: never a text or a title of a document, for
 * the operator reads nothing that is not public.
 *
 * <p>If nobody listens any more, or nobody has taken a line for as long as the server waits (90 s), telling throws {@link
 * NobodyListens}: the job ends there as it would at any failure, between two of its transactions. Used by one thread.
 */
public final class Report {

    private static final Duration PACE = Duration.ofSeconds(1);

    private final OutputStream listener;
    private final boolean inWords;
    private final Clock clock;
    private Instant lastProgress = Instant.MIN;

    /** @param inWords whether people listen, or a program */
    Report(OutputStream listener, boolean inWords, Clock clock) {
        this.listener = listener;
        this.inWords = inWords;
        this.clock = clock;
    }

    /**
     * Something that happened.
     *
     * @param words one line for people
     * @param facts the same for programs
     */
    public void tell(String words, JsonObject facts) {
        send(inWords ? words : facts.toString());
    }

    /** How far the job is; may be called as often as there is something new, and is told once a second. */
    public void progress(Supplier<String> words, Supplier<JsonObject> facts) {
        Instant now = clock.instant();
        if (lastProgress.equals(Instant.MIN) || !now.isBefore(lastProgress.plus(PACE))) {
            lastProgress = now;
            send(inWords ? words.get() : facts.get().toString());
        }
    }

    /** The last line: {@code fine: …} or {@code not fine: …} for people, with a member {@code verdict} for programs. */
    void end(Verdict verdict) {
        String word = verdict.fine() ? "fine" : "not fine";
        send(
                inWords
                        ? word + ": " + verdict.words()
                        : ApiJson.object()
                                .add("verdict", word)
                                .addAll(ApiJson.object(verdict.facts()))
                                .build()
                                .toString());
    }

    private void send(String line) {
        try {
            listener.write((line.replaceAll("\\R", " ") + "\n").getBytes(StandardCharsets.UTF_8));
            listener.flush();
        } catch (IOException e) {
            throw new NobodyListens(e);
        }
    }

    /** Whoever started the job has gone. */
    public static final class NobodyListens extends RuntimeException {

        private static final long serialVersionUID = 1;

        NobodyListens(IOException cause) {
            super(cause);
        }
    }
}
