package org.ratsfaden.worker;

import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.ratsfaden.worker.protocol.Answer;
import org.ratsfaden.worker.protocol.Refusal;
import org.ratsfaden.worker.protocol.Request;
import org.ratsfaden.worker.protocol.Wire;

/** One file after the other, until the server closes our standard input or dies, even in the middle of a file. */
public final class Worker {

    private final Wire wire;
    private final BlockingQueue<Request> requests = new LinkedBlockingQueue<>();
    private final ReadFile readFile = new ReadFile();

    private Worker(Wire wire) {
        this.wire = wire;
    }

    /** Speaks {@link Wire} on standard input and output; what libraries print goes to standard error. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.setOut(System.err);
        NoNetwork.forThisProcess();
        if (!Locks.close()) {
            System.err.println("no locks on this system: the worker could start programs and open connections");
        }
        new Worker(new Wire(System.in, new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)))).work();
    }

    private void work() throws IOException, InterruptedException {
        Thread.ofPlatform().name("server").daemon().start(this::listen);
        wire.send(new Answer.Ready());
        while (true) {
            wire.send(answer(requests.take()));
            tidy();
        }
    }

    /** Listens while a file is being read, so that a worker whose server was killed ends at once. */
    private void listen() {
        int status = 0;
        try {
            while (true) {
                requests.put(wire.receiveRequest());
            }
        } catch (EOFException e) {
            status = 0;
        } catch (IOException | InterruptedException e) {
            status = 1;
        } finally {
            Runtime.getRuntime().halt(status);
        }
    }

    private Answer answer(Request request) {
        return switch (request) {
            case Request.ReadText(var path, var fileName, var maxCharacters) ->
                read(Path.of(path), fileName, maxCharacters);
            case Request.DrawPage(var path, var page, var dotsPerInch, var target) ->
                draw(Path.of(path), page, dotsPerInch, Path.of(target));
            case Request.CopyPages(var path, var pages, var target) -> copy(Path.of(path), pages, Path.of(target));
        };
    }

    /** Whatever a parser throws at broken bytes is the file's fault; only a lack of memory ends the process at once. */
    private Answer read(Path file, String fileName, int maxCharacters) {
        try {
            return readFile.read(file, fileName, maxCharacters);
        } catch (Exception | Error e) {
            e.printStackTrace(System.err);
            return new Answer.Refused(Refusal.DAMAGED, "");
        }
    }

    /** What a parser forgot to delete must not add up over many files. */
    private static void tidy() throws IOException {
        try (Stream<Path> left = Files.walk(Path.of(System.getProperty("java.io.tmpdir")))) {
            for (Path file : left.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }

    private static Answer draw(Path file, int page, int dotsPerInch, Path target) {
        try {
            return DrawPage.draw(file, page, dotsPerInch, target) ? new Answer.Drawn() : new Answer.NotDrawn();
        } catch (Exception | Error e) {
            e.printStackTrace(System.err);
            return new Answer.NotDrawn();
        }
    }

    private static Answer copy(Path file, List<Integer> pages, Path target) {
        try {
            return CopyPages.copy(file, pages, target) ? new Answer.Copied() : new Answer.NotCopied();
        } catch (Exception | Error e) {
            e.printStackTrace(System.err);
            return new Answer.NotCopied();
        }
    }
}
