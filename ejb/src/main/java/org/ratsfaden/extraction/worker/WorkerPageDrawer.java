package org.ratsfaden.extraction.worker;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ratsfaden.extraction.PageDrawer;
import org.ratsfaden.extraction.PagePlacer;
import org.ratsfaden.extraction.Sheet;
import org.ratsfaden.extraction.SheetPrinter;
import org.ratsfaden.worker.protocol.Answer;
import org.ratsfaden.worker.protocol.Request;

/** Has pages drawn, their text placed, and pages of ours printed, by a worker, into its scratch folder. */
public final class WorkerPageDrawer implements PageDrawer, PagePlacer, SheetPrinter, AutoCloseable {

    private final Workers workers;
    private final int dotsPerInch;

    /** @param workers closed with this */
    public WorkerPageDrawer(Workers workers, int dotsPerInch) {
        this.workers = workers;
        this.dotsPerInch = dotsPerInch;
    }

    /** Removes what a killed server left behind; before anybody asks for a page. */
    public void clear() throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(workers.scratch(), "{sheet,page}-*")) {
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        }
    }

    @Override
    public Optional<Path> draw(Path original, int page) throws IOException {
        return made(
                original,
                ".png",
                target -> new Request.DrawPage(original.toAbsolutePath().toString(), page, dotsPerInch, target));
    }

    @Override
    public Optional<Path> place(Path original, int page) throws IOException {
        return made(
                original,
                ".txt",
                target -> new Request.PlacePage(original.toAbsolutePath().toString(), page, target));
    }

    @Override
    public Optional<Path> print(Sheet sheet) throws IOException {
        Path page = Files.createTempFile(workers.scratch(), "sheet-", ".xhtml").toAbsolutePath();
        List<String> pictures = sheet.pictures().stream()
                .map(picture -> picture.toAbsolutePath().toString())
                .toList();
        try {
            Files.writeString(page, sheet.xhtml());
            return made(page, ".pdf", target -> new Request.PrintSheet(page.toString(), pictures, target));
        } finally {
            Files.delete(page);
        }
    }

    private Optional<Path> made(Path original, String suffix, Function<String, Request> request) throws IOException {
        if (!Files.isReadable(original)) {
            throw new NoSuchFileException(original.toString());
        }
        Path target = Files.createTempFile(workers.scratch(), "page-", suffix).toAbsolutePath();
        boolean made = false;
        try {
            made = workers.ask(request.apply(target.toString())) instanceof Outcome.Answered(Answer.Drawn());
        } finally {
            if (!made) {
                Files.delete(target);
            }
        }
        return made ? Optional.of(target) : Optional.empty();
    }

    @Override
    public void close() {
        workers.close();
    }
}
