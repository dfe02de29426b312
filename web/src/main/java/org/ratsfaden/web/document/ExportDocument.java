package org.ratsfaden.web.document;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ratsfaden.access.OpeningLog;
import org.ratsfaden.access.Reader;
import org.ratsfaden.document.Arrival;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.OpenDocument;
import org.ratsfaden.document.OpenedDocument;
import org.ratsfaden.particular.OpenParticulars;
import org.ratsfaden.search.SearchDocuments;
import org.ratsfaden.web.error.ApiJson;
import org.ratsfaden.web.error.Problem;
import org.ratsfaden.web.error.Refused;

/** Hands out one document with all that is known of it, as a ZIP archive. Noted like any other opening. */
public final class ExportDocument {

    private static final String README = """
            Ratsfaden: ein Dokument mit allem, was darüber bekannt ist

            Titel:       %s
            Kennung:     %s
            Ausgegeben:  %s

            original/      die Datei, wie sie kam, Byte für Byte
            text/          ihr Text, eine Datei je Seite (UTF-8)
            document.json  Angaben zum Dokument: Zustand, Sichtbarkeit, Eingang, Prüfsumme
            findings.json  jede Angabe mit Fundstelle (Seite, Zeichen von bis, Zitat) und Quelle: Maschine oder Person
            openings.json  wer das Dokument geöffnet hat; nur, wenn der Betrieb es ausgibt

            Ein nichtöffentliches Dokument bleibt es auch hier: Diese Datei ist so zu schützen wie das Dokument selbst.
            """;

    private final OpenDocument documents;
    private final OpenParticulars particulars;
    private final SearchDocuments search;
    private final Clock clock;

    public ExportDocument(OpenDocument documents, OpenParticulars particulars, SearchDocuments search, Clock clock) {
        this.documents = documents;
        this.particulars = particulars;
        this.search = search;
        this.clock = clock;
    }

    /**
     * The document for {@code reader}.
     *
     * @throws Refused in the same way whether it does not exist or is not for this reader
     */
    public Response forReader(String id, Reader reader) throws IOException {
        return answer(open(id, reader), reader, Map.of());
    }

    /** The document for whoever runs the portal, with the list of those who have opened it. */
    public Response forOperator(String id, Reader operator) throws IOException {
        OpenedDocument opened = open(id, operator);
        return answer(opened, operator, Map.of("openings.json", openings(documents.openings(opened))));
    }

    private OpenedDocument open(String id, Reader reader) {
        return DocumentId.parse(id)
                .flatMap(known -> documents.open(known, reader, "export"))
                .filter(OpenedDocument::wordingShown)
                .orElseThrow(() -> new Refused(Problem.notFound()));
    }

    private Response answer(OpenedDocument opened, Reader reader, Map<String, JsonValue> more) throws IOException {
        Document document = opened.document();
        Map<String, JsonValue> known = new HashMap<>(more);
        known.put("document.json", metadata(opened, reader));
        known.put("findings.json", FindingsJson.withSources(opened.findings()));
        Optional<java.nio.file.Path> original = documents.original(opened);
        String name = FileNames.clean(document.arrival().fileName());
        String title = opened.description().title().replaceAll("\\R", " ");
        DocumentArchive archive = new DocumentArchive(
                README.formatted(title, document.id(), clock.instant()),
                known,
                documents.pages(opened),
                original.map(bytes -> Map.of(name, bytes)).orElse(Map.of()));
        return Response.ok(archive, "application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, FileNames.attachment(name + ".zip"))
                .build();
    }

    private JsonObject metadata(OpenedDocument opened, Reader reader) {
        Arrival arrival = opened.document().arrival();
        JsonObjectBuilder json = ApiJson.object(DocumentJson.of(opened, search.finds(opened.document()), reader))
                .remove("findings")
                .remove("_links")
                .addAll(ParticularsJson.of(particulars.of(opened, reader), opened.findings(), opened.wordingShown()))
                .add("fileName", arrival.fileName())
                .add("sha256", opened.document().file().hex())
                .add("source", arrival.source())
                .add("receivedAt", arrival.receivedAt().toString());
        if (arrival.sourceUrl() != null) {
            json.add("sourceUrl", arrival.sourceUrl());
        }
        return json.build();
    }

    private static JsonValue openings(List<OpeningLog.Opening> openings) {
        JsonArrayBuilder array = ApiJson.array();
        openings.forEach(opening -> array.add(ApiJson.object()
                .add("account", opening.account())
                .add("surface", opening.surface())
                .add("at", opening.at().toString())));
        return array.build();
    }
}
