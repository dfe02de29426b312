package org.ratsfaden.extraction.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ratsfaden.extraction.PageCopier;
import org.ratsfaden.worker.protocol.Answer;
import org.ratsfaden.worker.protocol.Request;

/** Has pages copied by a worker, into its scratch folder. */
public final class WorkerPageCopier implements PageCopier {

    private final Workers workers;

    public WorkerPageCopier(Workers workers) {
        this.workers = workers;
    }

    @Override
    public Optional<Path> copy(Path original, List<Integer> pages) throws IOException {
        Path target = Files.createTempFile(workers.scratch(), "pages-", ".pdf").toAbsolutePath();
        boolean copied = false;
        try {
            var request = new Request.CopyPages(original.toAbsolutePath().toString(), pages, target.toString());
            copied = workers.ask(request) instanceof Outcome.Answered(Answer.Copied());
        } finally {
            if (!copied) {
                Files.delete(target);
            }
        }
        return copied ? Optional.of(target) : Optional.empty();
    }
}
