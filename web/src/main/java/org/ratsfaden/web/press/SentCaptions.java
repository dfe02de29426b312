package org.ratsfaden.web.press;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.press.Attachment;
import org.ratsfaden.press.WriteRelease.Caption;

/** What somebody has written with the pictures of a release; what is not sent stays as it was. */
final class SentCaptions {

    private SentCaptions() {}

    /** Of the fields {@code alternative-…} and {@code credit-…} of a form. */
    static List<Caption> of(List<Attachment> attachments, SentRelease.Fields sent) {
        return attachments.stream()
                .filter(Attachment::isPicture)
                .map(picture -> new Caption(
                        picture.id(),
                        or(sent.value("alternative-" + picture.id()), picture.alternative()),
                        or(sent.value("credit-" + picture.id()), picture.credit())))
                .toList();
    }

    /** Of {@code {"files":[{"id":…,"alternative":…,"credit":…}]}}. */
    static List<Caption> of(List<Attachment> attachments, JsonObject sent) {
        if (!(sent.get("files") instanceof JsonArray files)) {
            return List.of();
        }
        return of(
                attachments,
                name -> files.stream()
                        .filter(JsonObject.class::isInstance)
                        .map(JsonObject.class::cast)
                        .filter(file -> name.endsWith("-" + file.getString("id", "")))
                        .flatMap(file -> Optional.ofNullable(file.get(name.substring(0, name.indexOf('-')))).stream())
                        .filter(JsonString.class::isInstance)
                        .map(words -> ((JsonString) words).getString())
                        .findFirst()
                        .orElse(null));
    }

    private static String or(@Nullable String sent, String otherwise) {
        return sent == null ? otherwise : sent.strip();
    }

    /** The id of a file; empty if it is none. */
    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
