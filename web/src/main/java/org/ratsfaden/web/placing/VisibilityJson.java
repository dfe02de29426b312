package org.ratsfaden.web.placing;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.ratsfaden.document.Document;
import org.ratsfaden.placing.Fate;
import org.ratsfaden.placing.VisibilityChange;
import org.ratsfaden.web.document.DocumentJson;
import org.ratsfaden.web.error.ApiJson;

/** Changes of who may see a document, as programs read them. */
final class VisibilityJson {

    private VisibilityJson() {}

    /** @param changes the newest first */
    static JsonObject history(Document document, List<VisibilityChange> changes) {
        JsonArrayBuilder history = ApiJson.array();
        changes.forEach(change -> history.add(of(change)));
        return DocumentJson.visibility(document.visibility())
                .add("history", history)
                .build();
    }

    static JsonObject of(VisibilityChange change) {
        return ApiJson.object()
                .addAll(fate(change.fate()))
                .add("from", DocumentJson.visibility(change.from()))
                .add("to", DocumentJson.visibility(change.to()))
                .add("by", change.by())
                .add("at", change.at().toString())
                .add("reason", change.reason())
                .build();
    }

    private static JsonObjectBuilder fate(Fate fate) {
        JsonObjectBuilder json = ApiJson.object();
        return switch (fate) {
            case Fate.AtOnce() -> json.add("state", "done");
            case Fate.Pending() -> json.add("state", "pending");
            case Fate.Confirmed(var by, var at) ->
                json.add("state", "confirmed").add("second", by).add("secondAt", at.toString());
            case Fate.Refused(var by, var at, var reason) ->
                json.add("state", "refused")
                        .add("second", by)
                        .add("secondAt", at.toString())
                        .add("secondReason", reason);
            case Fate.Withdrawn(var at) -> json.add("state", "withdrawn").add("secondAt", at.toString());
            case Fate.Overtaken(var at) -> json.add("state", "overtaken").add("secondAt", at.toString());
        };
    }
}
