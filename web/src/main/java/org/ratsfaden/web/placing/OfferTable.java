package org.ratsfaden.web.placing;

import java.util.List;
import org.ratsfaden.document.OpenedDocument;
import org.ratsfaden.web.page.CsvTable;

/** What is offered to the archive, as a table that spreadsheets read. */
final class OfferTable {

    private OfferTable() {}

    static String of(List<OpenedDocument> offered) {
        return CsvTable.of(
                List.of("id", "title", "kind", "date", "reference", "file", "received"),
                offered.stream().map(OfferTable::line));
    }

    private static List<String> line(OpenedDocument opened) {
        var about = opened.description();
        return List.of(
                opened.document().id().toString(),
                about.title(),
                about.kind().key(),
                about.date() == null ? "" : about.date().toString(),
                about.reference() == null ? "" : about.reference(),
                opened.document().arrival().fileName(),
                opened.document().arrival().receivedAt().toString());
    }
}
