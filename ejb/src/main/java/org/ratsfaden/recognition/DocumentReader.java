package org.ratsfaden.recognition;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.Page;
import org.ratsfaden.wording.Bodies;
import org.ratsfaden.wording.DocumentText;

/** Tells the kinds of documents apart and reads their findings. Pure: same text, same answer. */
public final class DocumentReader {

    /** Rises with every change of the rules, so that documents read by older ones can be told. */
    public static final int VERSION = 7;

    private DocumentReader() {}

    /**
     * Reads one document.
     *
     * @param pages its repaired text; at least one page
     */
    public static Recognition read(List<Page> pages) {
        Reading reading = Reading.of(new DocumentText(pages));
        Layout layout = Layout.ALL.stream()
                .max(Comparator.comparingInt((Layout candidate) -> candidate.likeness(reading))
                        .thenComparingInt(candidate -> -Layout.ALL.indexOf(candidate)))
                .orElseThrow();
        layout.read(reading);
        Bodies.onEdges(reading.text()).ifPresent(body -> reading.findings().words(Field.BODY, body, Certainty.PLACED));
        if (!reading.findings().has(Field.HAS_DECISION)) {
            reading.findings().decision(null);
        }
        if (reading.items().isEmpty()) {
            Contradictions.note(reading);
        }
        return new Recognition(
                layout.kind(),
                reading.findings().all(),
                reading.items(),
                layout.kind() == DocumentKind.MINUTES ? ClosedPassages.in(reading.text()) : List.of(),
                Mentions.in(reading, layout.kind()),
                reading.quotations(),
                Stream.concat(
                                reading.findings().discrepancies().stream(),
                                reading.items().stream().flatMap(item -> item.discrepancies().stream()))
                        .toList(),
                SelfDeclaredPublicity.of(reading, layout.kind()));
    }
}
