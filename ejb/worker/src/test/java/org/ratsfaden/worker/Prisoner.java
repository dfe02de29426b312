package org.ratsfaden.worker;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tries what no worker may do, and says how far it came. */
public final class Prisoner {

    private Prisoner() {}

    /** Arguments: whether the locks are closed; a port of this machine; a file it may write. */
    public static void main(String[] arguments) throws InterruptedException {
        boolean locked = arguments[0].equals("locked");
        if (locked) {
            NoNetwork.forThisProcess();
        }
        System.out.println("locks closed: " + (locked && Locks.close()));
        int port = Integer.parseInt(arguments[1]);
        attempt("program", () -> new ProcessBuilder("true").start().waitFor());
        attempt("connection", () -> connect(port));
        attempt(
                "address",
                () -> URI.create("http://127.0.0.1:" + port + "/")
                        .toURL()
                        .openConnection()
                        .connect());
        attempt("file", () -> Files.writeString(Path.of(arguments[2]), "written"));
        Thread another = Thread.ofPlatform().start(() -> attempt("connection of a thread", () -> connect(port)));
        another.join();
    }

    private interface Attempt {
        void make() throws IOException, InterruptedException;
    }

    private static void connect(int port) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 2000);
        }
    }

    private static void attempt(String what, Attempt attempt) {
        try {
            attempt.make();
            System.out.println(what + ": done");
        } catch (IOException | InterruptedException | Error e) {
            System.out.println(what + ": refused");
        }
    }
}
