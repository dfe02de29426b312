package org.ratsfaden.web.recognition;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.ratsfaden.document.Page;
import org.ratsfaden.recognition.Recognition;
import org.ratsfaden.web.document.DocumentJson;
import org.ratsfaden.web.document.FindingsJson;

/** What was read out of a file, as programs read it. */
final class RecognitionJson {

    private RecognitionJson() {}

    static JsonObject of(Recognition recognition, List<Page> pages) {
        return Json.createObjectBuilder()
                .add("kind", recognition.kind().key())
                .add("findings", FindingsJson.of(recognition.findings(), true))
                .add("pages", DocumentJson.pages(pages))
                .build();
    }
}
