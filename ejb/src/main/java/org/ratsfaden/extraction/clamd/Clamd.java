package org.ratsfaden.extraction.clamd;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ratsfaden.extraction.VirusCheck;
import org.ratsfaden.trouble.Trouble;
import org.ratsfaden.trouble.Troubled;

/**
 * Sends a file to clamd and hears its verdict. One connection for each file.
 *
 * @see "clamd(8): INSTREAM, PING; clamd.conf(5): StreamMaxLength, AlertExceedsMax"
 */
public final class Clamd implements VirusCheck {

    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");

    /** What clamd calls a file it has not looked at wholly. */
    private static final String NOT_WHOLLY = "Heuristics.Limits.Exceeded";

    private static final int LONGEST_ANSWER = 4096;

    /** Longer than clamd takes to say that it is there, however busy it is. */
    private static final Duration PATIENCE_FOR_A_WORD = Duration.ofSeconds(2);

    private final SocketAddress address;
    private final Duration patience;

    /** @param patience how long one file may take, sending included */
    public Clamd(SocketAddress address, Duration patience) {
        this.address = address;
        this.patience = patience;
    }

    /**
     * Where clamd listens: {@code 127.0.0.1:3310}, or the path of a Unix socket.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public static SocketAddress addressOf(String text) {
        if (text.startsWith("/")) {
            return UnixDomainSocketAddress.of(text);
        }
        Matcher hostAndPort = Pattern.compile("(.+):(\\d{1,5})").matcher(text);
        if (!hostAndPort.matches()) {
            throw new IllegalArgumentException("expected host:port or the path of a Unix socket");
        }
        return new InetSocketAddress(hostAndPort.group(1), Integer.parseInt(hostAndPort.group(2)));
    }

    @Override
    public Verdict check(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return verdict(talk(connection -> send(bytes, connection), patience));
        }
    }

    @Override
    public boolean answers() {
        try {
            return talk(connection -> write(ascii("zPING\0"), connection), PATIENCE_FOR_A_WORD)
                    .equals("PONG");
        } catch (IOException e) {
            return false;
        }
    }

    private static Verdict verdict(String answer) throws Troubled {
        if (answer.equals("stream: OK")) {
            return new Verdict.Clean();
        }
        if (answer.contains("size limit exceeded")) {
            return new Verdict.TooLarge();
        }
        Matcher found = FOUND.matcher(answer);
        if (!found.matches()) {
            throw away("it says: " + answer);
        }
        return found.group(1).startsWith(NOT_WHOLLY) ? new Verdict.TooLarge() : new Verdict.Infected(found.group(1));
    }

    /** What is said to clamd. */
    @FunctionalInterface
    private interface Words {
        void say(SocketChannel connection) throws IOException;
    }

    /** Closing the connection from outside ends whatever waits for it. */
    private String talk(Words words, Duration atMost) throws IOException {
        try (SocketChannel connection = open()) {
            CompletableFuture<Void> alarm = CompletableFuture.runAsync(
                    () -> close(connection),
                    CompletableFuture.delayedExecutor(atMost.toMillis(), TimeUnit.MILLISECONDS));
            try {
                return say(words, connection);
            } finally {
                alarm.cancel(false);
            }
        }
    }

    private SocketChannel open() throws Troubled {
        try {
            return SocketChannel.open(address);
        } catch (IOException | RuntimeException e) {
            throw away(String.valueOf(e));
        }
    }

    /** A file that is too large for it clamd does not hear to its end: its answer is there all the same. */
    private static String say(Words words, SocketChannel connection) throws Troubled {
        String broken = "";
        try {
            words.say(connection);
        } catch (IOException e) {
            broken = String.valueOf(e);
        }
        try {
            String answer = hear(connection);
            if (!answer.isEmpty()) {
                return answer;
            }
        } catch (IOException e) {
            broken = broken + " " + e;
        }
        throw away("it said nothing " + broken);
    }

    private static void send(InputStream bytes, SocketChannel connection) throws IOException {
        write(ascii("zINSTREAM\0"), connection);
        var chunk = new byte[64 * 1024];
        for (int length = bytes.read(chunk); length >= 0; length = bytes.read(chunk)) {
            write(ByteBuffer.allocate(4).putInt(length).flip(), connection);
            write(ByteBuffer.wrap(chunk, 0, length), connection);
        }
        write(ByteBuffer.allocate(4), connection);
    }

    private static String hear(SocketChannel connection) throws IOException {
        ByteBuffer answer = ByteBuffer.allocate(LONGEST_ANSWER);
        int heard = 0;
        while (heard >= 0 && answer.hasRemaining() && !endsWithZero(answer)) {
            heard = connection.read(answer);
        }
        return StandardCharsets.UTF_8
                .decode(answer.flip())
                .toString()
                .replace("\0", "")
                .strip();
    }

    private static boolean endsWithZero(ByteBuffer answer) {
        return answer.position() > 0 && answer.get(answer.position() - 1) == 0;
    }

    private static void write(ByteBuffer bytes, SocketChannel connection) throws IOException {
        while (bytes.hasRemaining()) {
            connection.write(bytes);
        }
    }

    private static ByteBuffer ascii(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static void close(SocketChannel connection) {
        try {
            connection.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Troubled away(String why) {
        return new Troubled(Trouble.NO_VIRUS_CHECK, "clamd gives no verdict: " + why);
    }
}
