package org.ratsfaden.web.press;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ratsfaden.account.Role;
import org.ratsfaden.press.AttachFiles;
import org.ratsfaden.press.Attachment;
import org.ratsfaden.press.MoveRelease;
import org.ratsfaden.press.Moved;
import org.ratsfaden.press.ReadReleases;
import org.ratsfaden.press.ReadReleases.Answer;
import org.ratsfaden.press.ReadWorkshop;
import org.ratsfaden.press.ReleaseId;
import org.ratsfaden.web.document.SentFile;
import org.ratsfaden.web.document.SentForm;
import org.ratsfaden.web.error.ApiType;
import org.ratsfaden.web.error.Problem;
import org.ratsfaden.web.error.Refused;
import org.ratsfaden.web.security.AllowedTo;
import org.ratsfaden.web.security.CurrentReader;

/** Pictures and other files of a release, for programs, and for whoever works on it. */
@Path("/api/v1/press-releases/{id: [0-9a-fA-F-]{36}}/files")
@Dependent
public final class ReleaseFilesResource {

    @Inject
    private ReadWorkshop workshop;

    @Inject
    private ReadReleases releases;

    @Inject
    private AttachFiles attaching;

    @Inject
    private MoveRelease moving;

    @Inject
    private ReleaseViews views;

    @Inject
    private CurrentReader current;

    /** Of what is not published, for the house alone; of what is, for everybody. */
    @GET
    @Path("{file}")
    public Response file(@PathParam("id") String id, @PathParam("file") String file, @Context Request request)
            throws IOException {
        ReleaseId known = known(id);
        List<Attachment> own = workshop.piece(known, current.reader())
                .map(ReadWorkshop.Piece::attachments)
                .orElse(List.of());
        Attachment found = Stream.concat(own.stream(), published(known).stream())
                .filter(attachment -> attachment.id().toString().equals(file))
                .findFirst()
                .orElseThrow(ReleaseFilesResource::missing);
        return FileAnswer.of(found, attaching.locate(found), request);
    }

    private List<Attachment> published(ReleaseId id) {
        return releases.find(id) instanceof Answer.Shown shown ? shown.attachments() : List.of();
    }

    /** Puts the field {@code file} to the draft whose {@code revision} is sent with it. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(ApiType.JSON)
    @AllowedTo({Role.PRESS, Role.PRESS_CHIEF})
    public Response attach(@PathParam("id") String id, SentForm form) throws IOException {
        try (form) {
            SentFile file = form.file();
            long revision = revision(form.field("revision").orElse(""));
            Moved moved = attaching.attach(
                    known(id), revision, new AttachFiles.Sent(file.name(), file.body()), current.reader());
            return Response.status(201).entity(piece(moved)).build();
        }
    }

    /** Takes a file from the draft. */
    @DELETE
    @Path("{file}")
    @Produces(ApiType.JSON)
    @AllowedTo({Role.PRESS, Role.PRESS_CHIEF})
    public JsonObject detach(
            @PathParam("id") String id,
            @PathParam("file") String file,
            @QueryParam("revision") @DefaultValue("") String revision) {
        return piece(SentCaptions.id(file)
                .map(known -> attaching.detach(known(id), revision(revision), known, current.reader()))
                .orElseThrow(ReleaseFilesResource::missing));
    }

    private JsonObject piece(Moved moved) {
        return switch (moved) {
            case Moved.Done(var release) -> {
                ReadWorkshop.Piece piece =
                        workshop.piece(release.id(), current.reader()).orElseThrow(ReleaseFilesResource::missing);
                yield new ReleaseJson(views).piece(piece, Set.copyOf(moving.lacks(release)), current.reader());
            }
            case Moved.Missing() -> throw missing();
            case Moved refused -> throw new Refused(PressProblems.of(refused));
        };
    }

    private static long revision(String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw new Refused(Problem.missingParameter("revision", "the revision that the file goes with"));
        }
        return Long.parseLong(text);
    }

    private static ReleaseId known(String id) {
        return ReleaseId.parse(id).orElseThrow(ReleaseFilesResource::missing);
    }

    private static Refused missing() {
        return new Refused(Problem.notFound());
    }
}
