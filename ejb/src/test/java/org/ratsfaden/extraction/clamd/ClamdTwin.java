package org.ratsfaden.extraction.clamd;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/** Speaks the protocol of clamd: finds the word of a signature, and hears no more than its limit. */
final class ClamdTwin implements AutoCloseable {

    static final String SIGNATURE = "SCHADCODE";

    private final ServerSocketChannel door;
    private final int limit;
    private final Mood mood;

    /** How it answers. */
    enum Mood {
        WORKS,
        SAYS_NOTHING,
        HANGS_UP,
        IS_BROKEN,
        SAYS_IT_DID_NOT_LOOK
    }

    /** @param address to listen at */
    ClamdTwin(SocketAddress address, int limit, Mood mood) throws IOException {
        door = address instanceof UnixDomainSocketAddress
                ? ServerSocketChannel.open(StandardProtocolFamily.UNIX)
                : ServerSocketChannel.open();
        door.bind(address);
        this.limit = limit;
        this.mood = mood;
        Thread.ofVirtual().start(this::listen);
    }

    SocketAddress address() throws IOException {
        return door.getLocalAddress();
    }

    private void listen() {
        while (door.isOpen()) {
            try (SocketChannel connection = door.accept()) {
                answer(connection);
            } catch (IOException e) {
                continue; // the next one
            }
        }
    }

    private void answer(SocketChannel connection) throws IOException {
        var words = new DataInputStream(Channels.newInputStream(connection));
        String command = command(words);
        switch (mood) {
            case WORKS -> say(command.equals("zPING") ? "PONG" : "stream: " + verdict(words), connection);
            case SAYS_NOTHING -> waitForEver();
            case HANGS_UP -> connection.close();
            case IS_BROKEN -> say("stream: Can't allocate memory ERROR", connection);
            case SAYS_IT_DID_NOT_LOOK -> {
                verdict(words);
                say("stream: Heuristics.Limits.Exceeded.MaxScanSize FOUND", connection);
            }
        }
    }

    private static String command(DataInputStream words) throws IOException {
        var command = new StringBuilder();
        for (int c = words.read(); c > 0; c = words.read()) {
            command.append((char) c);
        }
        return command.toString();
    }

    /** As clamd does: what is too long is not heard to its end. */
    private String verdict(DataInputStream words) throws IOException {
        var heard = new ByteArrayOutputStream();
        for (int length = words.readInt(); length > 0; length = words.readInt()) {
            if (heard.size() + length > limit) {
                return "INSTREAM size limit exceeded. ERROR";
            }
            heard.writeBytes(words.readNBytes(length));
        }
        return heard.toString(StandardCharsets.UTF_8).contains(SIGNATURE) ? "Test.Word.1 FOUND" : "OK";
    }

    private static void say(String answer, SocketChannel connection) throws IOException {
        connection.write(ByteBuffer.wrap(
                (answer.replace("stream: INSTREAM", "INSTREAM") + "\0").getBytes(StandardCharsets.US_ASCII)));
    }

    private static void waitForEver() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
