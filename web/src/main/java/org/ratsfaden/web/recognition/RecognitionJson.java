package org.ratsfaden.web.recognition;

import jakarta.json.JsonObject;
import java.util.List;
import org.ratsfaden.document.Page;
import org.ratsfaden.recognition.Recognition;
import org.ratsfaden.web.document.DocumentJson;
import org.ratsfaden.web.document.FindingsJson;
import org.ratsfaden.web.error.ApiJson;

/** What was read out of a file, as programs read it. */
final class RecognitionJson {

    private RecognitionJson() {}

    static JsonObject of(Recognition recognition, List<Page> pages) {
        return ApiJson.object()
                .add("kind", recognition.kind().key())
                .add("findings", FindingsJson.of(recognition.findings(), true))
                .add("pages", DocumentJson.pages(pages))
                .build();
    }
}
