package org.ratsfaden.web.contact;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.ratsfaden.account.Role;
import org.ratsfaden.contact.Contact;
import org.ratsfaden.contact.ContactId;
import org.ratsfaden.contact.KeepContacts;
import org.ratsfaden.contact.KeepContacts.Kept;
import org.ratsfaden.contact.KeepContacts.Words;
import org.ratsfaden.web.error.ApiJson;
import org.ratsfaden.web.error.ApiType;
import org.ratsfaden.web.error.Problem;
import org.ratsfaden.web.error.Refused;
import org.ratsfaden.web.security.AllowedTo;
import org.ratsfaden.web.security.CurrentReader;

/** The Presseverteiler for programs of the press office. */
@Path("/api/v1/press-contacts")
@Produces(ApiType.JSON)
@AllowedTo({Role.PRESS, Role.PRESS_CHIEF})
@Dependent
public final class ContactResource {

    @Inject
    private KeepContacts contacts;

    @Inject
    private CurrentReader current;

    @GET
    public JsonObject list() {
        List<Contact> all = contacts.all(current.reader());
        JsonArrayBuilder items = ApiJson.array();
        all.forEach(contact -> items.add(json(contact)));
        return ApiJson.object().add("total", all.size()).add("items", items).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(String body) {
        Contact contact = done(contacts.add(words(body), current.reader()));
        return Response.created(URI.create("/api/v1/press-contacts/" + contact.id()))
                .entity(json(contact))
                .build();
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject change(@PathParam("id") String id, String body) {
        return json(done(contacts.change(known(id), words(body), current.reader())));
    }

    @DELETE
    @Path("{id}")
    public Response remove(@PathParam("id") String id) {
        done(contacts.remove(known(id), current.reader()));
        return Response.noContent().build();
    }

    private static ContactId known(String id) {
        return ContactId.parse(id).orElseThrow(() -> new Refused(Problem.notFound()));
    }

    private static Words words(String body) {
        JsonObject sent = ApiJson.sent(body);
        return new Words(
                sent.getString("name", ""),
                sent.getString("medium", ""),
                sent.getString("address", ""),
                sent.getString("segments", ""));
    }

    private static Contact done(Kept kept) {
        return switch (kept) {
            case Kept.Done(var contact) -> contact;
            case Kept.Missing() -> throw new Refused(Problem.notFound());
            case Kept.NoName() ->
                throw new Refused(Problem.missingParameter("name", "1 to 200 characters, and nothing else longer"));
            case Kept.NoAddress() ->
                throw new Refused(Problem.missingParameter("address", "an address mail can be sent to"));
            case Kept.AddressTaken() ->
                throw new Refused(Problem.conflict("address-taken", "Another contact has this address."));
        };
    }

    private static JsonObject json(Contact contact) {
        Words words = Words.of(contact);
        return ApiJson.object()
                .add("id", contact.id().toString())
                .add("name", words.name())
                .add("medium", words.medium())
                .add("address", words.address())
                .add("segments", words.segments())
                .build();
    }
}
