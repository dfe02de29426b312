package org.ratsfaden.extraction.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.ratsfaden.extraction.PageDrawer;
import org.ratsfaden.worker.protocol.Answer;
import org.ratsfaden.worker.protocol.Request;

/** Has pages drawn by a worker, into its scratch folder. */
public final class WorkerPageDrawer implements PageDrawer, AutoCloseable {

    private final Workers workers;
    private final int dotsPerInch;

    /** @param workers closed with this */
    public WorkerPageDrawer(Workers workers, int dotsPerInch) {
        this.workers = workers;
        this.dotsPerInch = dotsPerInch;
    }

    @Override
    public Optional<Path> draw(Path original, int page) throws IOException {
        if (!Files.isReadable(original)) {
            throw new NoSuchFileException(original.toString());
        }
        Path picture = Files.createTempFile(workers.scratch(), "page-", ".png").toAbsolutePath();
        boolean drawn = false;
        try {
            var request =
                    new Request.DrawPage(original.toAbsolutePath().toString(), page, dotsPerInch, picture.toString());
            drawn = workers.ask(request) instanceof Outcome.Answered(Answer.Drawn());
        } finally {
            if (!drawn) {
                Files.delete(picture);
            }
        }
        return drawn ? Optional.of(picture) : Optional.empty();
    }

    @Override
    public void close() {
        workers.close();
    }
}
