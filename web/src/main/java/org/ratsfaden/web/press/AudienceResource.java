package org.ratsfaden.web.press;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ratsfaden.account.Role;
import org.ratsfaden.contact.ContactId;
import org.ratsfaden.contact.KeepContacts;
import org.ratsfaden.press.Audience;
import org.ratsfaden.press.ChooseAudience;
import org.ratsfaden.press.ReadWorkshop;
import org.ratsfaden.press.ReleaseId;
import org.ratsfaden.web.error.ApiJson;
import org.ratsfaden.web.error.ApiType;
import org.ratsfaden.web.error.Problem;
import org.ratsfaden.web.error.Refused;
import org.ratsfaden.web.security.AllowedTo;
import org.ratsfaden.web.security.CurrentReader;

/** For whom of the Presseverteiler a release is meant, for programs. */
@Path("/api/v1/press-releases/{id: [0-9a-fA-F-]{36}}/audience")
@Produces(ApiType.JSON)
@AllowedTo({Role.PRESS, Role.PRESS_CHIEF})
@Dependent
public final class AudienceResource {

    private static final int LONGEST_NAME = 200;

    @Inject
    private ReadWorkshop workshop;

    @Inject
    private ChooseAudience choosing;

    @Inject
    private KeepContacts contacts;

    @Inject
    private CurrentReader current;

    @GET
    public JsonObject audience(@PathParam("id") String id) {
        return json(choosing.of(known(id), current.reader()));
    }

    /** In place of what was chosen before; what was sent stays sent. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject choose(@PathParam("id") String id, String body) {
        JsonObject sent = ApiJson.sent(body);
        Set<ContactId> contacts = words("contacts", sent).stream()
                .map(text -> ContactId.parse(text)
                        .orElseThrow(() -> new Refused(Problem.badParameter("contacts", "ids of contacts", text))))
                .collect(Collectors.toSet());
        Audience audience = new Audience(words("ahead", sent), contacts, words("published", sent));
        refuseUnknown("ahead", audience.ahead(), known(id));
        refuseUnknown("published", audience.published(), known(id));
        if (!choosing.choose(known(id), audience, current.reader())) {
            throw new Refused(Problem.notFound());
        }
        return json(audience);
    }

    /** A segment that is misspelt would reach nobody, and nobody would hear of it; what was chosen before may stay chosen. */
    private void refuseUnknown(String name, Set<String> segments, ReleaseId id) {
        Set<String> known = new TreeSet<>(contacts.segments(current.reader()));
        Audience before = choosing.of(id, current.reader());
        for (String segment : new TreeSet<>(segments)) {
            if (!known.contains(segment)
                    && !before.ahead().contains(segment)
                    && !before.published().contains(segment)) {
                throw new Refused(Problem.badParameter(
                        name,
                        known.isEmpty() ? "no segment: there is none" : "one of " + String.join(", ", known),
                        segment));
            }
        }
    }

    private ReleaseId known(String id) {
        return ReleaseId.parse(id)
                .filter(known -> workshop.piece(known, current.reader()).isPresent())
                .orElseThrow(() -> new Refused(Problem.notFound()));
    }

    private static Set<String> words(String name, JsonObject sent) {
        if (!sent.containsKey(name)) {
            return Set.of();
        }
        if (sent.get(name) instanceof JsonArray values && values.stream().allMatch(AudienceResource::isName)) {
            return values.getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .collect(Collectors.toSet());
        }
        throw new Refused(Problem.badParameter(
                name, "a list of texts of at most %d characters".formatted(LONGEST_NAME), sent.get(name) + ""));
    }

    private static boolean isName(JsonValue value) {
        return value instanceof JsonString text
                && text.getString().length() <= LONGEST_NAME
                && text.getString().codePoints().noneMatch(Character::isISOControl);
    }

    private static JsonObject json(Audience audience) {
        return ApiJson.object()
                .add("ahead", array(audience.ahead()))
                .add(
                        "contacts",
                        array(audience.contacts().stream()
                                .map(ContactId::toString)
                                .toList()))
                .add("published", array(audience.published()))
                .build();
    }

    private static JsonArrayBuilder array(Collection<String> words) {
        JsonArrayBuilder array = ApiJson.array();
        words.stream().sorted().forEach(array::add);
        return array;
    }
}
