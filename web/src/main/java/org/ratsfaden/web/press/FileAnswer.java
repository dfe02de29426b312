package org.ratsfaden.web.press;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.file.Path;
import org.ratsfaden.press.Attachment;
import org.ratsfaden.web.document.FileNames;

/** The bytes of a file of a release. They never change; whether they may still be read is asked each time. */
final class FileAnswer {

    private FileAnswer() {}

    static Response of(Attachment attachment, Path bytes, Request request) {
        EntityTag tag = new EntityTag(attachment.file().hex());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.build();
        }
        String saved = FileNames.attachment(attachment.fileName());
        return Response.ok(bytes.toFile(), attachment.kind().mediaType())
                .tag(tag)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        attachment.isPicture() ? saved.replaceFirst("attachment", "inline") : saved)
                .build();
    }
}
