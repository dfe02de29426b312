package org.ratsfaden.meeting;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.ratsfaden.council.AgendaItemNumber;
import org.ratsfaden.council.CommitteeKey;

/** Names made of what is the same in every document of one thing; never changed, for links and follow-up refer to them. */
final class Names {

    private Names() {}

    static UUID of(Meeting meeting) {
        return made("meeting", meeting);
    }

    static UUID of(Meeting meeting, AgendaItemNumber number) {
        return made("item " + number, meeting);
    }

    static UUID of(Meeting meeting, AgendaItemNumber number, Promised promised) {
        String words = promised.text().replaceAll("\\s+", " ").strip();
        return made("promise " + number + " " + words, meeting);
    }

    private static UUID made(String thing, Meeting meeting) {
        String body = meeting.bodyKey().map(CommitteeKey::value).orElse("");
        String name = String.join(
                "\n", thing, body, meeting.key().value(), meeting.day().toString());
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
