package org.ratsfaden.extraction.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.ratsfaden.document.QuarantineReason;
import org.ratsfaden.extraction.Extraction;
import org.ratsfaden.extraction.TextExtractor;
import org.ratsfaden.worker.protocol.Answer;
import org.ratsfaden.worker.protocol.Refusal;
import org.ratsfaden.worker.protocol.Request;

/** Has text read by a worker. */
public final class WorkerTextExtractor implements TextExtractor {

    private static final int LONGEST_MEDIA_TYPE = 200;

    private final Workers workers;

    public WorkerTextExtractor(Workers workers) {
        this.workers = workers;
    }

    @Override
    public Extraction extract(Path original, String fileName) throws IOException {
        return extraction(workers.ask(reading(original, fileName)), 1);
    }

    @Override
    public Extraction extractPatiently(Path original, String fileName) throws IOException {
        return extraction(workers.askAlone(reading(original, fileName)), 2);
    }

    private Request reading(Path original, String fileName) throws NoSuchFileException {
        if (!Files.isReadable(original)) {
            throw new NoSuchFileException(original.toString());
        }
        return new Request.ReadText(
                original.toAbsolutePath().toString(), fileName, workers.limits().maxCharacters());
    }

    private Extraction extraction(Outcome outcome, int patience) throws IOException {
        return switch (outcome) {
            case Outcome.Answered(Answer.Text text) -> extracted(text);
            case Outcome.Answered(Answer.Refused(var why, var found)) -> new Extraction.Unreadable(reason(why), found);
            case Outcome.Answered(var other) -> throw new IOException("not an answer to a reading: " + other);
            case Outcome.TooSlow() ->
                new Extraction.Unreadable(
                        QuarantineReason.TOO_SLOW,
                        patience * workers.limits().patience().toSeconds() + " s");
            case Outcome.TooMuch() -> new Extraction.Unreadable(QuarantineReason.TOO_LARGE, "");
            case Outcome.Died(var _) ->
                new Extraction.Unreadable(
                        QuarantineReason.TOO_LARGE, workers.limits().heapMegabytes() + " MB");
            case Outcome.Garbled() -> new Extraction.Unreadable(QuarantineReason.DAMAGED, "");
        };
    }

    /** A worker may have been taken over by the file it read: what it says is believed within the limits only. */
    private Extraction extracted(Answer.Text text) {
        long characters = text.pages().stream().mapToLong(String::length).sum();
        boolean possible = text.mediaType().length() <= LONGEST_MEDIA_TYPE
                && text.pages().size() <= Answer.Text.MOST_PAGES
                && characters <= workers.limits().maxCharacters();
        return possible
                ? new Extraction.Extracted(text.mediaType(), text.pages(), text.complete())
                : new Extraction.Unreadable(QuarantineReason.DAMAGED, "");
    }

    private static QuarantineReason reason(Refusal why) {
        return switch (why) {
            case ENCRYPTED -> QuarantineReason.ENCRYPTED;
            case NO_TEXT -> QuarantineReason.NO_TEXT;
            case DAMAGED -> QuarantineReason.DAMAGED;
            case WRONG_EXTENSION -> QuarantineReason.WRONG_EXTENSION;
            case UNSUPPORTED -> QuarantineReason.UNSUPPORTED;
            case TOO_LARGE -> QuarantineReason.TOO_LARGE;
        };
    }
}
