package org.ratsfaden.web.resolution;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.resolution.Assignment;
import org.ratsfaden.resolution.Followed;
import org.ratsfaden.resolution.HistoryEntry;
import org.ratsfaden.resolution.Progress;
import org.ratsfaden.resolution.ProgressNote;
import org.ratsfaden.resolution.ResolutionStatus;
import org.ratsfaden.resolution.Settlement;
import org.ratsfaden.web.error.ApiJson;

/** How far a decision has come, as programs read it. What is not known, or not for this reader, is {@code null}. */
public final class ProgressJson {

    private ProgressJson() {}

    /** The members that stand beside what was decided. */
    public static JsonObjectBuilder of(Followed followed, LocalDate today) {
        Progress progress = followed.progress();
        boolean tracked = followed.standing() == Followed.Standing.TRACKED;
        Assignment assignment = progress.assignment();
        JsonObjectBuilder json = ApiJson.object()
                .add("matter", "/vorgang/" + followed.item().id())
                .add("consultation", followed.item().role().key())
                .add("standing", followed.standing().name().toLowerCase(Locale.ROOT));
        add(json, "status", tracked ? progress.status().key() : null);
        add(json, "light", tracked ? progress.light(today).name().toLowerCase(Locale.ROOT) : null);
        json.add("suspended", progress.suspended()).add("overdue", progress.isOverdue(today));
        add(json, "office", assignment == null ? null : assignment.office());
        add(json, "account", assignment == null ? null : assignment.account());
        add(json, "deadline", assignment == null ? null : assignment.deadline());
        json.add("note", note(progress.note())).add("draft", note(progress.draft()));
        json.add(
                        "reportedImplemented",
                        progress.status() == ResolutionStatus.IMPLEMENTED && progress.settlement() == null)
                .add("settlement", settlement(progress.settlement()));
        add(json, "repealedBy", progress.repealedBy());
        if (followed.possible().isEmpty()) {
            json.addNull("revision");
        } else {
            json.add("revision", progress.revision());
        }
        JsonArrayBuilder history = ApiJson.array();
        progress.history().forEach(entry -> history.add(entry(entry)));
        return json.add("history", history);
    }

    private static JsonValue note(@Nullable ProgressNote note) {
        if (note == null) {
            return JsonValue.NULL;
        }
        JsonObjectBuilder json = ApiJson.object()
                .add("text", note.text())
                .add("status", note.reached().key())
                .add("at", note.at().toString());
        add(json, "by", note.by().isEmpty() ? null : note.by());
        return json.build();
    }

    private static JsonValue settlement(@Nullable Settlement settlement) {
        return settlement == null
                ? JsonValue.NULL
                : ApiJson.object()
                        .add("committee", settlement.committee())
                        .add("date", settlement.day().toString())
                        .add("agendaItem", settlement.item())
                        .build();
    }

    private static JsonObjectBuilder entry(HistoryEntry entry) {
        JsonObjectBuilder json = ApiJson.object()
                .add("at", entry.at().toString())
                .add("action", entry.action().key())
                .add("words", entry.words())
                .add("status", entry.status().key());
        add(json, "date", entry.day());
        add(json, "by", entry.by().isEmpty() ? null : entry.by());
        return json;
    }

    private static void add(JsonObjectBuilder json, String name, @Nullable Object value) {
        if (value == null) {
            json.addNull(name);
        } else {
            json.add(name, value.toString());
        }
    }
}
