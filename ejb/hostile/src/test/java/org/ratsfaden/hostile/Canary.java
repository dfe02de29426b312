package org.ratsfaden.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** A file nobody may read and a door nobody may knock at; hostile files name both in every way there is. */
final class Canary implements AutoCloseable {

    static final String SECRET = "KANARIENVOGEL";

    private final Path file;
    private final ServerSocket door;
    private final AtomicInteger knocks = new AtomicInteger();

    Canary(Path folder) throws IOException {
        file = Files.writeString(folder.resolve("canary.txt"), SECRET);
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().name("canary").start(this::listen);
    }

    private void listen() {
        try {
            while (true) {
                try (Socket visitor = door.accept()) {
                    knocks.incrementAndGet();
                    visitor.getOutputStream().write(("HTTP/1.0 200 OK\r\n\r\n" + SECRET).getBytes("US-ASCII"));
                }
            }
        } catch (IOException e) {
            if (!door.isClosed()) {
                throw new UncheckedIOException(e);
            }
        }
    }

    Path file() {
        return file;
    }

    int port() {
        return door.getLocalPort();
    }

    /** {@code http://127.0.0.1:12345/canary} */
    String address() {
        return "http://127.0.0.1:" + port() + "/canary";
    }

    /** {@code file:///tmp/…/canary.txt} */
    String fileAddress() {
        return file.toUri().toString();
    }

    /** The way Windows names a server, which some libraries understand elsewhere too. */
    String share() {
        return "\\\\127.0.0.1@" + port() + "\\canary\\x.dot";
    }

    int knocks() {
        return knocks.get();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
