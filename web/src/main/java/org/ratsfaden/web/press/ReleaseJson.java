package org.ratsfaden.web.press;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.access.Reader;
import org.ratsfaden.press.Actor;
import org.ratsfaden.press.Attachment;
import org.ratsfaden.press.Deed;
import org.ratsfaden.press.HistoryEntry;
import org.ratsfaden.press.Lack;
import org.ratsfaden.press.Origin;
import org.ratsfaden.press.PictureSize;
import org.ratsfaden.press.PressRelease;
import org.ratsfaden.press.ReadWorkshop;
import org.ratsfaden.press.ReleaseState;
import org.ratsfaden.press.ReleaseText;
import org.ratsfaden.press.ReleaseVersion;
import org.ratsfaden.web.error.ApiJson;

/** Releases as programs read them. */
final class ReleaseJson {

    private final PressMoments moments;
    private final ReleaseViews views;

    ReleaseJson(ReleaseViews views) {
        this.views = views;
        this.moments = views.moments();
    }

    /** A published one, as everybody reads it. */
    JsonObject published(PressRelease release, List<Attachment> attachments) {
        JsonObjectBuilder json = head(release, release.published().orElseThrow())
                .add("files", files(attachments, attachment -> views.canonical(release, attachment)))
                .add("url", views.canonical(release))
                .add("publishedAt", moments.iso(ReleaseViews.firstPublished(release)))
                .add("updatedAt", moments.iso(release.publicSince().orElseThrow()));
        if (release.document() != null) {
            json.add("document", release.document().toString());
        }
        return json.build();
    }

    /** What is left of a withdrawn one. */
    JsonObject gone(PressRelease release, ReleaseState.Withdrawn why) {
        JsonObjectBuilder json = ApiJson.object()
                .add("id", release.id().toString())
                .add("state", "withdrawn")
                .add("deleted", true)
                .add("withdrawnAt", moments.iso(why.at()))
                .add("reason", why.reason());
        number(release, json);
        return json.build();
    }

    /** As the house reads it, with what may be done next and what is missing. */
    JsonObject piece(ReadWorkshop.Piece piece, Set<Lack> lacks, Reader reader) {
        PressRelease release = piece.release();
        ReleaseVersion version = release.last();
        JsonObjectBuilder json = head(release, version)
                .add("revision", release.revision())
                .add("files", files(piece.attachments(), attachment -> ReleaseViews.workshopPath(release, attachment)));
        moment(json, "publishAt", version.dates().publishAt());
        moment(json, "embargoUntil", version.dates().embargoUntil());
        switch (release.origin()) {
            case Origin.Written() -> {}
            case Origin.FromFile(var document) -> json.add("sourceDocument", document.toString());
            case Origin.Imported(var document) -> json.add("sourceDocument", document.toString());
        }
        JsonArrayBuilder authors = ApiJson.array();
        version.authors().stream().sorted().forEach(authors::add);
        JsonArrayBuilder missing = ApiJson.array();
        lacks.stream().sorted().map(Lack::key).forEach(missing::add);
        JsonArrayBuilder transitions = ApiJson.array();
        Actor.of(reader)
                .ifPresent(actor -> WorkshopSteps.possible(
                                release, actor, reader.accountName().orElseThrow())
                        .stream()
                        .map(Deed::key)
                        .forEach(transitions::add));
        JsonArrayBuilder history = ApiJson.array();
        piece.history().forEach(entry -> history.add(of(entry)));
        return json.add("authors", authors)
                .add("missing", missing)
                .add("transitions", transitions)
                .add("history", history)
                .build();
    }

    private JsonObject of(HistoryEntry entry) {
        return ApiJson.object()
                .add("at", moments.iso(entry.at()))
                .add("by", entry.by())
                .add("transition", entry.deed().key())
                .add("version", entry.version())
                .add("words", entry.words())
                .build();
    }

    private JsonObjectBuilder head(PressRelease release, ReleaseVersion version) {
        ReleaseText text = version.text();
        JsonObjectBuilder json = ApiJson.object()
                .add("id", release.id().toString())
                .add("state", version.stage().key())
                .add("version", version.number())
                .add("kind", text.kind().key())
                .add("title", text.title())
                .add("subtitle", text.subtitle())
                .add("lead", text.lead())
                .add("body", text.body())
                .add("place", text.place())
                .add("contact", text.contact())
                .add("appointment", text.appointment())
                .add("note", version.note());
        Optional.ofNullable(version.responsible()).ifPresent(name -> json.add("responsible", name));
        number(release, json);
        return json;
    }

    private static JsonArrayBuilder files(List<Attachment> attachments, Function<Attachment, String> address) {
        JsonArrayBuilder files = ApiJson.array();
        for (Attachment attachment : attachments) {
            JsonObjectBuilder file = ApiJson.object()
                    .add("id", attachment.id().toString())
                    .add("url", address.apply(attachment))
                    .add("fileName", attachment.fileName())
                    .add("mediaType", attachment.kind().mediaType())
                    .add("bytes", attachment.bytes());
            PictureSize size = attachment.size();
            if (size != null) {
                file.add("width", size.width())
                        .add("height", size.height())
                        .add("alternative", attachment.alternative())
                        .add("credit", attachment.credit());
            }
            files.add(file);
        }
        return files;
    }

    private static void number(PressRelease release, JsonObjectBuilder json) {
        release.numbered()
                .ifPresent(numbering -> json.add("pressNumber", numbering.written())
                        .add("year", numbering.number().year())
                        .add("number", numbering.number().number())
                        .add("issueDate", numbering.issuedOn().toString()));
    }

    private void moment(JsonObjectBuilder json, String name, @Nullable Instant instant) {
        if (instant != null) {
            json.add(name, moments.iso(instant));
        }
    }
}
