package org.ratsfaden.operator;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Brings files to the portal, as many as there are: asks which are here already, sends the others one by one, and waits from time
 * to time until the portal has read them, so that it can serve people meanwhile. May be broken off at any moment and called
 * again.
 */
final class Import {

    private static final int BATCH = 100;

    /** So many may lie there unread before the next are sent. */
    private static final int MOST_UNREAD = 200;

    private static final int LOOK_AFTER = 20;

    /** After so many files in a row that the portal could not keep, something is wrong with it. */
    private static final int MOST_NOT_KEPT = 20;

    private static final Map<String, String> QUARANTINE = Map.of(
            "encrypted", "asks for a password; save it without one and import it again",
            "no-text", "has no text, for example a scan",
            "damaged", "its bytes make no sense; open and save it anew, if its program still can",
            "wrong-extension", "its name says one thing, its bytes another; rename it and import it again",
            "unsupported", "a kind of file that is not read",
            "too-slow", "reading it took too long (ratsfaden.extraction.patience)",
            "too-large", "reading it took too much memory (ratsfaden.extraction.heap-megabytes)",
            "infected", "the virus check has found harmful code; nobody is handed the file",
            "not-checked", "larger than what the virus check looks at; nobody is handed the file",
            "given-up", "reading it failed for the portal's own reasons, and was ended");

    private final Intake intake;
    private final Haul haul;
    private final long largest;
    private final Protocol protocol;
    private final long pauseMillis;
    private final Tally tally;
    private final Map<String, Source> unread = new LinkedHashMap<>();
    private int notKept;
    private int brought;

    /**
     * An import of what was gathered.
     *
     * @param largest the largest file the portal takes, in bytes
     * @param pauseMillis between two looks at what is still unread
     */
    Import(Intake intake, Haul haul, long largest, Protocol protocol, long pauseMillis) {
        this.intake = intake;
        this.haul = haul;
        this.largest = largest;
        this.protocol = protocol;
        this.pauseMillis = pauseMillis;
        this.tally = new Tally(haul.files().size() + haul.problems().size());
    }

    /** The exit code: 0 if every file is in. */
    int run() throws GivenUp, InterruptedException {
        for (Haul.Problem problem : haul.problems()) {
            tally.countFailed();
            protocol.problem(problem);
        }
        List<Source> files = haul.files();
        for (int start = 0; start < files.size(); start += BATCH) {
            bring(files.subList(start, Math.min(start + BATCH, files.size())));
            waitUntilUnread(MOST_UNREAD);
        }
        waitUntilUnread(0);
        protocol.end(tally, haul);
        return tally.isFine() ? 0 : 1;
    }

    private void bring(List<Source> batch) throws GivenUp, InterruptedException {
        Map<Source, String> hashes = new LinkedHashMap<>();
        for (Source source : batch) {
            hash(source, hashes);
        }
        Map<String, String> known = hashes.isEmpty() ? Map.of() : intake.known(hashes.values());
        for (Map.Entry<Source, String> file : hashes.entrySet()) {
            String document = known.get(file.getValue());
            if (document != null) {
                tally.countDuplicate();
                follow(document, file.getKey());
            } else {
                send(file.getKey());
            }
            if (++brought % LOOK_AFTER == 0) {
                look();
            }
            protocol.progress(tally);
        }
    }

    private void hash(Source source, Map<Source, String> hashes) {
        try {
            long bytes = source.bytes();
            if (bytes == 0) {
                failed(source, "is empty");
            } else if (bytes > largest) {
                failed(
                        source,
                        "has %d bytes, and at most %d are taken in (ratsfaden.intake.max-bytes)"
                                .formatted(bytes, largest));
            } else {
                hashes.put(source, sha256(source));
            }
        } catch (IOException e) {
            failed(source, Gather.why(e));
        }
    }

    private static String sha256(Source source) throws IOException {
        try (InputStream digested = new DigestInputStream(source.open(), MessageDigest.getInstance("SHA-256"))) {
            digested.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of()
                    .formatHex(((DigestInputStream) digested).getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private void send(Source source) throws GivenUp, InterruptedException {
        Intake.Sent sent = intake.send(source);
        notKept = sent instanceof Intake.Sent.NotKept ? notKept + 1 : 0;
        switch (sent) {
            case Intake.Sent.New(var document) -> {
                tally.countNew();
                follow(document, source);
            }
            case Intake.Sent.Duplicate(var document) -> {
                tally.countDuplicate();
                follow(document, source);
            }
            case Intake.Sent.Refused(var reason) -> failed(source, reason);
            case Intake.Sent.Unreadable(var why) -> failed(source, Gather.why(why));
            case Intake.Sent.NotKept() -> failed(source, "the portal could not keep it; its log says why; call again");
        }
        if (notKept == MOST_NOT_KEPT) {
            throw GivenUp.onTheWay("the portal cannot keep anything at the moment; its log says why; call again then");
        }
    }

    private void failed(Source source, String reason) {
        tally.countFailed();
        protocol.problem(Haul.Problem.failed(source.place(), reason));
    }

    /** The same bytes twice are one document, and two files that are through together. */
    private void follow(String document, Source source) {
        if (unread.putIfAbsent(document, source) != null) {
            tally.countSettled("");
        }
    }

    private void waitUntilUnread(int most) throws GivenUp, InterruptedException {
        look();
        while (unread.size() > most) {
            Thread.sleep(pauseMillis);
            look();
        }
    }

    private void look() throws GivenUp, InterruptedException {
        List<String> ids = List.copyOf(unread.keySet());
        for (int start = 0; start < ids.size(); start += BATCH) {
            List<String> asked = ids.subList(start, Math.min(start + BATCH, ids.size()));
            Map<String, String> progress = intake.progress(asked);
            asked.forEach(document -> settle(document, progress.getOrDefault(document, "gone")));
        }
        protocol.progress(tally);
    }

    private void settle(String document, String state) {
        if (state.equals("waiting")) {
            return;
        }
        Source source = Objects.requireNonNull(unread.remove(document));
        tally.countSettled(state);
        if (state.startsWith("quarantined\t")) {
            String reason = state.substring(state.indexOf('\t') + 1);
            protocol.problem(new Haul.Problem(
                    "quarantined",
                    source.place(),
                    reason + ": " + QUARANTINE.getOrDefault(reason, "see the clerk's list")));
        } else if (state.equals("stuck")) {
            protocol.problem(new Haul.Problem(
                    "stuck", source.place(), "it is in, but reading it fails; `./ratsfaden queue` names it"));
        }
    }
}
