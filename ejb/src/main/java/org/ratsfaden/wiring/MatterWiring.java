package org.ratsfaden.wiring;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.document.Documents;
import org.ratsfaden.matter.AskWhetherTogether;
import org.ratsfaden.matter.ForgetSigns;
import org.ratsfaden.matter.NoteSigns;
import org.ratsfaden.matter.OpenMatter;
import org.ratsfaden.matter.OpenTies;
import org.ratsfaden.matter.Signs;
import org.ratsfaden.matter.Ties;
import org.ratsfaden.matter.jpa.JpaSigns;
import org.ratsfaden.matter.jpa.JpaTies;
import org.ratsfaden.meeting.Mentions;
import org.ratsfaden.meeting.OpenProceedings;
import org.ratsfaden.transaction.Transactions;

/** What is plugged into what, where it is told what belongs to one matter. */
@Dependent
@NullUnmarked
public class MatterWiring {

    /** The container's proxy: it always means the transaction of the calling thread. */
    @PersistenceContext(unitName = "ratsfaden")
    private EntityManager entities;

    @Produces
    @Singleton
    Signs signs() {
        return new JpaSigns(entities);
    }

    @Produces
    @Singleton
    Ties ties() {
        return new JpaTies(entities);
    }

    @Produces
    @Singleton
    NoteSigns noteSigns(
            Documents documents, Mentions mentions, Signs signs, Ties ties, EjbSettings settings, Clock clock) {
        AskWhetherTogether ask = new AskWhetherTogether(documents, mentions, signs, ties, settings.body(), clock);
        return new NoteSigns(documents, mentions, signs, ask);
    }

    @Produces
    @Singleton
    ForgetSigns forgetSigns(Mentions mentions, Signs signs, Ties ties) {
        return new ForgetSigns(mentions, signs, ties);
    }

    @Produces
    @Singleton
    OpenMatter openMatter(
            OpenProceedings proceedings,
            Mentions mentions,
            Documents documents,
            Signs signs,
            Ties ties,
            EjbSettings settings,
            Transactions transactions) {
        return new OpenMatter(proceedings, mentions, documents, signs, ties, settings.body(), transactions);
    }

    @Produces
    @Singleton
    OpenTies openTies(
            OpenMatter matters,
            OpenProceedings proceedings,
            Mentions mentions,
            Documents documents,
            Ties ties,
            EjbSettings settings,
            Clock clock,
            Transactions transactions) {
        return new OpenTies(matters, proceedings, mentions, documents, ties, settings.body(), clock, transactions);
    }
}
