package org.ratsfaden.web.contact;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.account.Role;
import org.ratsfaden.contact.Contact;
import org.ratsfaden.contact.ContactId;
import org.ratsfaden.contact.KeepContacts;
import org.ratsfaden.contact.KeepContacts.Kept;
import org.ratsfaden.contact.KeepContacts.Words;
import org.ratsfaden.web.document.FileNames;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.CsvTable;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.page.Templates;
import org.ratsfaden.web.security.AllowedTo;

/** The Presseverteiler, as the press office keeps it. */
@Path("/presse/verteiler")
@AllowedTo({Role.PRESS, Role.PRESS_CHIEF})
@Dependent
public final class ContactsPage {

    private static final String HERE = "/presse/verteiler";

    @Inject
    private KeepContacts contacts;

    @Inject
    private Frames frames;

    @Inject
    private Templates templates;

    /** What is shown beside the contacts themselves. */
    private record Shown(
            Words typed,
            @Nullable String changed,
            String list,
            @Nullable String problem) {

        static final Shown NOTHING = new Shown(Words.NOTHING, null, "", null);
    }

    @GET
    @Produces(Templates.HTML)
    public Response list(@QueryParam("hinweis") @Nullable String notice) {
        Frame frame = frames.here();
        return page(200, Shown.NOTHING, notice(notice, frame), frame);
    }

    private static @Nullable String notice(@Nullable String key, Frame frame) {
        return switch (key) {
            case "gesichert" -> frame.say("contacts.kept");
            case "entfernt" -> frame.say("contacts.removed");
            case "uebernommen" -> frame.say("contacts.taken-in");
            case null, default -> null;
        };
    }

    /** All of them as a table that can be changed elsewhere and pasted in again. */
    @GET
    @Path("liste.csv")
    public Response table() {
        Frame frame = frames.here();
        return Response.ok(ContactTable.of(contacts.all(frame.reader())), CsvTable.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, FileNames.attachment("Presseverteiler.csv"))
                .build();
    }

    @POST
    @Produces(Templates.HTML)
    public Response add(
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("medium") @DefaultValue("") String medium,
            @FormParam("address") @DefaultValue("") String address,
            @FormParam("segments") @DefaultValue("") String segments) {
        Frame frame = frames.here();
        Words typed = new Words(name, medium, address, segments);
        return answer(contacts.add(typed, frame.reader()), new Shown(typed, null, "", null), frame);
    }

    /** The list with this contact in the form. */
    @GET
    @Path("{id: [0-9a-fA-F-]{36}}")
    @Produces(Templates.HTML)
    public Response one(@PathParam("id") String id) {
        Frame frame = frames.here();
        Contact contact = known(id, frame);
        return page(200, new Shown(Words.of(contact), HERE + "/" + id, "", null), null, frame);
    }

    private Contact known(String id, Frame frame) {
        return ContactId.parse(id)
                .flatMap(known -> contacts.find(known, frame.reader()))
                .orElseThrow(NotFoundException::new);
    }

    @POST
    @Path("{id: [0-9a-fA-F-]{36}}")
    @Produces(Templates.HTML)
    public Response change(
            @PathParam("id") String id,
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("medium") @DefaultValue("") String medium,
            @FormParam("address") @DefaultValue("") String address,
            @FormParam("segments") @DefaultValue("") String segments) {
        Frame frame = frames.here();
        Words typed = new Words(name, medium, address, segments);
        Kept kept = contacts.change(known(id, frame).id(), typed, frame.reader());
        return answer(kept, new Shown(typed, HERE + "/" + id, "", null), frame);
    }

    @POST
    @Path("{id: [0-9a-fA-F-]{36}}/entfernen")
    public Response remove(@PathParam("id") String id) {
        Frame frame = frames.here();
        contacts.remove(known(id, frame).id(), frame.reader());
        return seeOther(frame, "entfernt");
    }

    /** Takes in a table, line by line; who is known by the address is changed. What cannot be taken in stays in the field. */
    @POST
    @Path("liste")
    @Produces(Templates.HTML)
    public Response takeIn(@FormParam("list") @DefaultValue("") String list) {
        Frame frame = frames.here();
        List<String> left = ContactTable.lines(list).stream()
                .filter(line -> ContactTable.words(line)
                        .filter(words -> contacts.takeIn(words, frame.reader()) instanceof Kept.Done)
                        .isEmpty())
                .toList();
        return left.isEmpty()
                ? seeOther(frame, "uebernommen")
                : page(
                        422,
                        new Shown(
                                Words.NOTHING,
                                null,
                                String.join("\n", left),
                                frame.say("contacts.lines-left", left.size())),
                        null,
                        frame);
    }

    private Response answer(Kept kept, Shown shown, Frame frame) {
        return switch (kept) {
            case Kept.Done _ -> seeOther(frame, "gesichert");
            case Kept.Missing() -> throw new NotFoundException();
            case Kept.NoName() -> again(shown, frame.say("contacts.no-name"), frame);
            case Kept.NoAddress() -> again(shown, frame.say("contacts.no-address"), frame);
            case Kept.AddressTaken() -> again(shown, frame.say("contacts.address-taken"), frame);
        };
    }

    private Response again(Shown shown, String problem, Frame frame) {
        return page(422, new Shown(shown.typed(), shown.changed(), shown.list(), problem), null, frame);
    }

    private static Response seeOther(Frame frame, String notice) {
        return Response.seeOther(URI.create(frame.link(Address.of(HERE).with("hinweis", notice))))
                .build();
    }

    private Response page(int status, Shown shown, @Nullable String notice, Frame frame) {
        List<ContactsView.Line> lines = contacts.all(frame.reader()).stream()
                .map(contact -> new ContactsView.Line(frame.link(HERE + "/" + contact.id()), Words.of(contact)))
                .toList();
        ContactsView view = new ContactsView(
                frame,
                lines,
                List.copyOf(contacts.segments(frame.reader())),
                shown.typed(),
                shown.changed(),
                shown.list(),
                shown.problem(),
                notice);
        return templates.page(status, "contacts", view);
    }
}
