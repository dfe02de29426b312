package org.ratsfaden.wiring;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.access.OpeningLog;
import org.ratsfaden.document.Documents;
import org.ratsfaden.meeting.Mentions;
import org.ratsfaden.meeting.NoteProceedings;
import org.ratsfaden.meeting.OpenProceedings;
import org.ratsfaden.meeting.jpa.JpaMentions;
import org.ratsfaden.transaction.Transactions;

/** What is plugged into what, where sittings and their agenda items are told of. */
@Dependent
@NullUnmarked
public class MeetingWiring {

    /** The container's proxy: it always means the transaction of the calling thread. */
    @PersistenceContext(unitName = "ratsfaden")
    private EntityManager entities;

    @Produces
    @Singleton
    Mentions mentions() {
        return new JpaMentions(entities);
    }

    @Produces
    @Singleton
    NoteProceedings noteProceedings(Documents documents, Mentions mentions, EjbSettings settings) {
        return new NoteProceedings(documents, mentions, settings.body());
    }

    @Produces
    @Singleton
    OpenProceedings openProceedings(
            Mentions mentions, Documents documents, OpeningLog openings, Transactions transactions) {
        return new OpenProceedings(mentions, documents, openings, transactions);
    }
}
