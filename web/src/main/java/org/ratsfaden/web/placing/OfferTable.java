package org.ratsfaden.web.placing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ratsfaden.document.OpenedDocument;

/** What is offered to the archive, as a table that spreadsheets read. */
final class OfferTable {

    static final String TYPE = "text/csv;charset=UTF-8";

    private OfferTable() {}

    static String of(List<OpenedDocument> offered) {
        return Stream.concat(
                        Stream.of(line("id", "title", "kind", "date", "reference", "file", "received")),
                        offered.stream().map(OfferTable::line))
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
    }

    private static String line(OpenedDocument opened) {
        var about = opened.description();
        return line(
                opened.document().id().toString(),
                about.title(),
                about.kind().key(),
                about.date() == null ? "" : about.date().toString(),
                about.reference() == null ? "" : about.reference(),
                opened.document().arrival().fileName(),
                opened.document().arrival().receivedAt().toString());
    }

    private static String line(String... cells) {
        return Stream.of(cells).map(OfferTable::cell).collect(Collectors.joining(";"));
    }

    /** What a spreadsheet would take for a formula is made words (OWASP, CSV injection). */
    static String cell(String words) {
        String harmless = words.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + words : words;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
