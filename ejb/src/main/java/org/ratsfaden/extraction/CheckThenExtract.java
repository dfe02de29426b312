package org.ratsfaden.extraction;

import java.io.IOException;
import java.nio.file.Path;
import org.ratsfaden.document.QuarantineReason;

/** Nothing is parsed that was not found clean. Without a verdict nothing is read: whoever asked has to try again. */
public final class CheckThenExtract implements TextExtractor {

    private final VirusCheck check;
    private final TextExtractor extractor;

    public CheckThenExtract(VirusCheck check, TextExtractor extractor) {
        this.check = check;
        this.extractor = extractor;
    }

    @Override
    public Extraction extract(Path original, String fileName) throws IOException {
        return switch (check.check(original)) {
            case VirusCheck.Verdict.Clean() -> extractor.extract(original, fileName);
            case VirusCheck.Verdict.Infected(var signature) ->
                new Extraction.Unreadable(QuarantineReason.INFECTED, signature);
            case VirusCheck.Verdict.TooLarge() -> new Extraction.Unreadable(QuarantineReason.NOT_CHECKED, "");
        };
    }

    /** Only asked after {@link #extract} of the same file, which has checked it. */
    @Override
    public Extraction extractPatiently(Path original, String fileName) throws IOException {
        return extractor.extractPatiently(original, fileName);
    }
}
