package org.ratsfaden.connectors.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that says what the test tells it to: the replies GreenMail does not know. */
final class ScriptedServer implements AutoCloseable {

    private final ServerSocket door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, String> replies = new ConcurrentHashMap<>();
    private final AtomicInteger visits = new AtomicInteger();
    private final AtomicInteger present = new AtomicInteger();
    private volatile boolean hangs;
    private volatile int most = Integer.MAX_VALUE;

    ScriptedServer() throws IOException {
        threads.execute(this::welcome);
    }

    int port() {
        return door.getLocalPort();
    }

    /** How many connections there were. */
    int visits() {
        return visits.get();
    }

    /** How many connections there are. */
    int present() {
        return present.get();
    }

    /** Every line that holds these words is answered so. */
    ScriptedServer answering(String words, String reply) {
        replies.put(words.toLowerCase(Locale.ROOT), reply);
        return this;
    }

    /** On one connection no more mails than these: the next is answered with 421. */
    ScriptedServer taking(int mails) {
        most = mails;
        return this;
    }

    /** From now on nobody is answered. */
    ScriptedServer hanging() {
        hangs = true;
        return this;
    }

    void awake() {
        hangs = false;
    }

    private void welcome() {
        try {
            while (!door.isClosed()) {
                Socket visitor = door.accept();
                visits.incrementAndGet();
                present.incrementAndGet();
                threads.execute(() -> serve(visitor));
            }
        } catch (IOException e) {
            if (!door.isClosed()) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void serve(Socket visitor) {
        try (visitor;
                BufferedReader in = new BufferedReader(new InputStreamReader(visitor.getInputStream(), US_ASCII))) {
            if (hangs) {
                in.readLine(); // nobody says anything before the server does
                return;
            }
            say(visitor, "220 scripted.example");
            boolean inMail = false;
            int mails = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (inMail && !line.equals(".")) {
                    continue;
                }
                boolean begins = line.startsWith("MAIL");
                String reply = begins && mails++ >= most ? "421 4.7.0 Zu viele Mails" : reply(line);
                inMail = reply.startsWith("354");
                say(visitor, reply);
                if (reply.startsWith("421") || reply.startsWith("221")) {
                    return;
                }
            }
        } catch (IOException e) {
            // the visitor has left
        } finally {
            present.decrementAndGet();
        }
    }

    private static void say(Socket visitor, String reply) throws IOException {
        visitor.getOutputStream().write((reply + "\r\n").getBytes(US_ASCII));
        visitor.getOutputStream().flush();
    }

    private String reply(String line) {
        String heard = line.toLowerCase(Locale.ROOT);
        return replies.entrySet().stream()
                .filter(entry -> heard.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(heard.startsWith("data") ? "354 Go" : heard.startsWith("quit") ? "221 Bye" : "250 OK");
    }

    @Override
    public void close() throws IOException {
        door.close();
        threads.shutdownNow();
    }
}
