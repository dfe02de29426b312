package org.ratsfaden.web.recognition;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.List;
import org.ratsfaden.document.Page;
import org.ratsfaden.extraction.Extraction;
import org.ratsfaden.extraction.RepairText;
import org.ratsfaden.extraction.TextExtractor;
import org.ratsfaden.linking.Candidate;
import org.ratsfaden.linking.LinkDocuments;
import org.ratsfaden.linking.Suggestion;
import org.ratsfaden.recognition.DocumentReader;
import org.ratsfaden.recognition.Recognition;
import org.ratsfaden.web.concept.ConceptJson;
import org.ratsfaden.web.document.SentFile;
import org.ratsfaden.web.document.SentForm;
import org.ratsfaden.web.error.ApiType;
import org.ratsfaden.web.error.Problem;
import org.ratsfaden.web.error.Refused;
import org.ratsfaden.web.security.AllowedTo;

/** A dry run: what the product reads out of a file. Nothing is kept. */
@Path("/api/v1/recognitions")
@Dependent
public final class RecognitionResource {

    @Inject
    private TextExtractor extractor;

    @Inject
    private LinkDocuments links;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(ApiType.JSON)
    @AllowedTo
    public JsonObject recognise(SentForm form) throws IOException {
        try (form) {
            form.sourceUrl();
            SentFile file = form.file();
            List<Page> pages = RepairText.repair(texts(extractor.extract(file.body(), file.name())));
            Recognition recognition = DocumentReader.read(pages);
            Candidate candidate = Candidate.of(recognition.kind(), pages, recognition.findings());
            List<JsonObject> chapters = links.dryRun(candidate).stream()
                    .map(suggestion -> ConceptJson.suggestion(suggestion, isOfSameBody(suggestion, candidate)))
                    .toList();
            return RecognitionJson.of(recognition, pages, chapters);
        }
    }

    private static boolean isOfSameBody(Suggestion suggestion, Candidate candidate) {
        String body = candidate.body();
        return body != null && body.equalsIgnoreCase(suggestion.concept().body());
    }

    static List<String> texts(Extraction extraction) {
        return switch (extraction) {
            case Extraction.Extracted(var _, var pages, var _) -> {
                if (pages.stream().allMatch(String::isBlank)) {
                    throw new Refused(Problem.unusableFile("no-text", "The file has no text."));
                }
                yield pages;
            }
            case Extraction.Unreadable(var reason, var detail) ->
                throw new Refused(Problem.unusableFile(reason.key(), "The file cannot be read. " + detail));
        };
    }
}
