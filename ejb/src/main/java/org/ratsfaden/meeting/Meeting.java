package org.ratsfaden.meeting;

import java.time.LocalDate;
import java.util.Optional;
import org.ratsfaden.council.AgendaItemNumber;
import org.ratsfaden.council.CommitteeKey;

/**
 * A sitting of a committee, in the words of the document that speaks of it.
 *
 * @param body the Körperschaft
 * @param committee its name makes a {@link CommitteeKey}
 */
public record Meeting(String body, String committee, LocalDate day) {

    public Meeting {
        CommitteeKey.of(committee);
    }

    public CommitteeKey key() {
        return CommitteeKey.of(committee);
    }

    /** Key of its body; empty if its name makes none. */
    public Optional<CommitteeKey> bodyKey() {
        return CommitteeKey.named(body);
    }

    public MeetingId id() {
        return new MeetingId(Names.of(this));
    }

    /** Key of what was promised under one of its items. */
    public ResolutionId promise(AgendaItemNumber number, Promised promised) {
        return new ResolutionId(Names.of(this, number, promised));
    }

    ResolutionId item(AgendaItemNumber number) {
        return new ResolutionId(Names.of(this, number));
    }
}
