package org.ratsfaden.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jboss.byteman.agent.install.Install;
import org.jboss.byteman.agent.submit.ScriptText;
import org.jboss.byteman.agent.submit.Submit;
import org.jboss.byteman.rule.exception.ThrowException;
import org.jspecify.annotations.Nullable;

/**
 * Lets places of the running product fail, one at a time, for as long as a fault lasts. Byteman writes into each place a question
 * whether to fail; the answer is here.
 */
public final class Faults {

    private record Fault(Place place, Throwable failure, AtomicInteger struck) {}

    private static @Nullable Submit agent;
    private static volatile @Nullable Fault current;

    /**
     * A place in the program, in Byteman's words.
     *
     * @param name one of a kind, without quotation marks
     * @param location as {@code AT ENTRY} or {@code AT INVOKE Documents.add ALL}
     */
    public record Place(String name, String type, String method, String location) {

        private String rule() {
            return """
                    RULE %s
                    CLASS %s
                    METHOD %s
                    %s
                    IF TRUE
                    DO org.ratsfaden.fault.Faults.pass("%s")
                    ENDRULE
                    """.formatted(name, type, method, location, name);
        }
    }

    private Faults() {}

    /** Prepares these places; they do not fail yet. */
    public static synchronized Faults at(List<Place> places) {
        try {
            String script = places.stream().map(Place::rule).collect(Collectors.joining("\n"));
            String said = agent().addScripts(List.of(new ScriptText("places of " + places.size(), script)));
            if (said.contains("ERROR") || said.contains("exception")) {
                throw new IllegalStateException(said);
            }
            return new Faults();
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

    /** From now on this place fails, whoever comes by. */
    public void begin(Place place, Throwable failure) {
        current = new Fault(place, failure, new AtomicInteger());
    }

    /** Nothing fails any more. */
    public void end() {
        current = null;
    }

    /** How often the fault has struck that lasts. */
    public int struck() {
        Fault fault = current;
        return fault == null ? 0 : fault.struck.get();
    }

    /** Called by Byteman at each place; what it throws so is thrown there as it is, declared or not. */
    public static void pass(String place) {
        Fault fault = current;
        if (fault != null && fault.place.name.equals(place)) {
            fault.struck.incrementAndGet();
            throw new ThrowException(fault.failure);
        }
    }
}
