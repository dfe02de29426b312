package org.ratsfaden.extraction.worker;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.ratsfaden.worker.protocol.Answer;
import org.ratsfaden.worker.protocol.Request;
import org.ratsfaden.worker.protocol.Wire;

/** A worker whose parser does what the file's name says. */
public final class TroubledWorker {

    private TroubledWorker() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var wire = new Wire(System.in, new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        wire.send(new Answer.Ready());
        while (wire.receiveRequest() instanceof Request.ReadText request) {
            String fileName = request.fileName();
            switch (fileName) {
                case "hangs.pdf" -> hang();
                case "takes-three-seconds.pdf" -> {
                    new CountDownLatch(1).await(3, TimeUnit.SECONDS);
                    say(wire, fileName);
                }
                case "eats-memory.pdf" -> eatMemory();
                case "babbles.pdf" -> babble();
                case "fills-the-disk.pdf" -> fillTheDisk();
                case "has-a-million-pages.pdf" ->
                    wire.send(new Answer.Text("text/plain", Collections.nCopies(1_000_000, ""), true));
                case "has-too-much-text.pdf" -> say(wire, "Sitzung ".repeat(1_000_000));
                case "is-stopped.pdf" -> System.exit(143);
                case "is-killed.pdf" -> System.exit(137);
                case "says-who.pdf" ->
                    say(wire, Long.toString(ProcessHandle.current().pid()));
                case "says-surroundings.pdf" -> say(wire, System.getenv() + " " + System.getProperty("user.dir"));
                default -> say(wire, fileName);
            }
        }
    }

    private static void say(Wire wire, String text) throws IOException {
        wire.send(new Answer.Text("text/plain", List.of(text), true));
    }

    private static void hang() throws IOException, InterruptedException {
        Files.writeString(Path.of("left-over"), "");
        Files.writeString(Path.of("..", "hanging"), "");
        new CountDownLatch(1).await();
    }

    /** Two gigabytes, and none of them written. */
    private static void fillTheDisk() throws IOException, InterruptedException {
        try (var file = new RandomAccessFile("left-over", "rw")) {
            file.setLength(2L * 1024 * 1024 * 1024);
        }
        new CountDownLatch(1).await();
    }

    private static void eatMemory() {
        List<byte[]> eaten = new ArrayList<>();
        while (!eaten.isEmpty() || eaten.add(new byte[1])) {
            eaten.add(new byte[1024 * 1024]);
        }
    }

    private static void babble() throws IOException {
        try (var out = new FileOutputStream(FileDescriptor.out)) {
            out.write("WARNING: a library prints to standard output\n".getBytes(StandardCharsets.UTF_8));
        }
    }
}
