package org.ratsfaden.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jboss.byteman.agent.install.Install;
import org.jboss.byteman.agent.submit.ScriptText;
import org.jboss.byteman.agent.submit.Submit;
import org.jboss.byteman.rule.exception.ThrowException;
import org.jspecify.annotations.Nullable;

/**
 * Lets places of the running product fail, for as long as a fault lasts. Byteman writes into each place a question whether to fail;
 * the answer is here. One fault at a time in this process.
 */
public final class Faults {

    private static volatile Map<String, Deed> current = Map.of();
    private static final AtomicInteger STRUCK = new AtomicInteger();
    private static @Nullable Submit agent;

    /** What happens at a place. */
    public interface Deed {

        /** What is to be thrown there, declared or not; {@code null} to go on. */
        @Nullable Throwable strike();
    }

    /**
     * A place in the program, in Byteman's words.
     *
     * @param name what it is called; several places may have one name
     * @param location as {@code AT ENTRY} or {@code AT INVOKE org.ratsfaden.document.Documents.add ALL}
     */
    public record Place(String name, String type, String method, String location) {

        private String rule() {
            return """
                    RULE %s in %s.%s %s
                    CLASS %s
                    METHOD %s
                    %s
                    IF TRUE
                    DO org.ratsfaden.fault.Faults.pass("%s")
                    ENDRULE
                    """.formatted(name, type, method, location, type, method, location, name);
        }
    }

    private Faults() {}

    /** Prepares these places; they do not fail yet. */
    public static synchronized void prepare(List<Place> places) {
        try {
            String script = places.stream().map(Place::rule).collect(Collectors.joining("\n"));
            String said = agent().addScripts(List.of(new ScriptText("places", script)));
            if (said.contains("ERROR") || said.contains("exception")) {
                throw new IllegalStateException(said);
            }
        } catch (Exception e) {
            throw new IllegalStateException("Byteman does not take the places", e);
        }
    }

    private static Submit agent() throws Exception {
        if (agent == null) {
            int port = freePort();
            Install.install(Long.toString(ProcessHandle.current().pid()), false, "127.0.0.1", port, new String[0]);
            agent = new Submit("127.0.0.1", port);
        }
        return agent;
    }

    private static int freePort() {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on this is done at the places of these names, whoever comes by. */
    public static void begin(Map<String, Deed> deeds) {
        STRUCK.set(0);
        current = Map.copyOf(deeds);
    }

    /** Nothing fails any more. */
    public static void end() {
        current = Map.of();
    }

    /** How often the last fault has struck. */
    public static int struck() {
        return STRUCK.get();
    }

    /** Called by Byteman at each place. */
    public static void pass(String place) {
        Throwable failure = met(place);
        if (failure != null) {
            throw new ThrowException(failure);
        }
    }

    /** Somebody came by this place: does what is to be done there. What is to be thrown; {@code null} to go on. */
    public static @Nullable Throwable met(String place) {
        Deed deed = current.get(place);
        if (deed == null) {
            return null;
        }
        STRUCK.incrementAndGet();
        return deed.strike();
    }
}
