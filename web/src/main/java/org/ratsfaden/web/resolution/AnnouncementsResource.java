package org.ratsfaden.web.resolution;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.ratsfaden.meeting.Mentions.Found;
import org.ratsfaden.meeting.Mentions.Within;
import org.ratsfaden.resolution.AnnounceResolutions;
import org.ratsfaden.resolution.Announcement;
import org.ratsfaden.web.error.ApiJson;
import org.ratsfaden.web.error.ApiType;

/** What was announced of decisions taken in closed session, for programs. */
@Path("/api/v1/announcements")
@Dependent
public final class AnnouncementsResource {

    private static final Within LATEST = new Within(0, 100);

    @Inject
    private AnnounceResolutions announce;

    @GET
    @Produces(ApiType.JSON)
    public JsonObject list() {
        Found<Announcement> found = announce.published(LATEST);
        JsonArrayBuilder items = ApiJson.array();
        found.items()
                .forEach(said -> items.add(ApiJson.object()
                        .add("text", said.words())
                        .add("committee", said.committee())
                        .add("date", said.day().toString())
                        .add("agendaItem", said.item())));
        return ApiJson.object().add("total", found.total()).add("items", items).build();
    }
}
