package org.ratsfaden.worker;

import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** Whatever a parser throws at broken bytes is the file's fault; only a lack of memory ends the process at once. */
    private Answer answer(Request request) {
        try {
            return attempt(request);
        } catch (Exception | Error e) {
            e.printStackTrace(System.err);
            return switch (request) {
                case Request.ReadText _ -> new Answer.Refused(Refusal.DAMAGED, "");
                case Request.DrawPage _, Request.PlacePage _, Request.PrintSheet _ -> new Answer.NotDrawn();
                case Request.CopyPages _ -> new Answer.NotCopied();
            };
        }
    }

    private Answer attempt(Request request) throws Exception {
        return switch (request) {
            case Request.ReadText(var path, var fileName, var maxCharacters) ->
                readFile.read(Path.of(path), fileName, maxCharacters);
            case Request.DrawPage(var path, var page, var dotsPerInch, var target) ->
                DrawPage.draw(Path.of(path), page, dotsPerInch, Path.of(target))
                        ? new Answer.Drawn()
                        : new Answer.NotDrawn();
            case Request.PlacePage(var path, var page, var target) ->
                PlacePage.place(Path.of(path), page, Path.of(target)) ? new Answer.Drawn() : new Answer.NotDrawn();
            case Request.CopyPages(var path, var pages, var target) ->
                CopyPages.copy(Path.of(path), pages, Path.of(target)) ? new Answer.Copied() : new Answer.NotCopied();
            case Request.PrintSheet(var path, var pictures, var target) -> {
                PrintSheet.print(Path.of(path), pictures.stream().map(Path::of).toList(), Path.of(target));
                yield new Answer.Drawn();
            }
        };
    }

    /** What a parser forgot to delete must not add up over many files. */
    private static void tidy() throws IOException {
        try (Stream<Path> left = Files.walk(Path.of(System.getProperty("java.io.tmpdir")))) {
            for (Path file : left.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }
}
