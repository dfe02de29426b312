package org.ratsfaden.wiring;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.access.OpeningLog;
import org.ratsfaden.clarification.Clarifications;
import org.ratsfaden.concept.Announcements;
import org.ratsfaden.concept.EditionWords;
import org.ratsfaden.concept.ForgetAnnouncement;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.RemoveFiles;
import org.ratsfaden.journey.ConsequencesOfDecisions;
import org.ratsfaden.journey.FollowChanges;
import org.ratsfaden.journey.StepQueue;
import org.ratsfaden.linking.ChapterLinks;
import org.ratsfaden.matter.ForgetSigns;
import org.ratsfaden.meeting.Mentions;
import org.ratsfaden.meeting.TakenPromises;
import org.ratsfaden.outbox.Outbox;
import org.ratsfaden.particular.Particulars;
import org.ratsfaden.placing.ChangeVisibility;
import org.ratsfaden.placing.Consequences;
import org.ratsfaden.placing.EraseDocument;
import org.ratsfaden.placing.Erasures;
import org.ratsfaden.placing.FinishErasure;
import org.ratsfaden.placing.KeepRetention;
import org.ratsfaden.placing.PersonsDecisions;
import org.ratsfaden.placing.PlaceDocument;
import org.ratsfaden.placing.Removals;
import org.ratsfaden.placing.ReplayRemovals;
import org.ratsfaden.placing.Retentions;
import org.ratsfaden.placing.SentAgain;
import org.ratsfaden.placing.VisibilityChanges;
import org.ratsfaden.placing.file.InboxCopies;
import org.ratsfaden.placing.file.RemovalsFile;
import org.ratsfaden.placing.jpa.JpaErasures;
import org.ratsfaden.placing.jpa.JpaRetentions;
import org.ratsfaden.placing.jpa.JpaVisibilityChanges;
import org.ratsfaden.press.ForgetRelease;
import org.ratsfaden.press.PressReleases;
import org.ratsfaden.resolution.ForgetProgress;
import org.ratsfaden.resolution.HangsOnDecisions;
import org.ratsfaden.transaction.Transactions;

/** What is plugged into what, where persons decide. */
@Dependent
@NullUnmarked
public class PlacingWiring {

    /** The container's proxy: it always means the transaction of the calling thread. */
    @PersistenceContext(unitName = "ratsfaden")
    private EntityManager entities;

    @Produces
    @Singleton
    VisibilityChanges changes() {
        return new JpaVisibilityChanges(entities);
    }

    @Produces
    @Singleton
    Erasures erasures() {
        return new JpaErasures(entities);
    }

    @Produces
    @Singleton
    Retentions retentions() {
        return new JpaRetentions(entities);
    }

    @Produces
    @Singleton
    Removals removals(EjbSettings settings) {
        return new RemovalsFile(settings.home().resolve("removals.txt"));
    }

    @Produces
    @Singleton
    PlaceDocument place(
            Documents documents,
            VisibilityChanges changes,
            Clarifications clarifications,
            Removals removals,
            Clock clock) {
        return new PlaceDocument(documents, changes, clarifications, removals, clock);
    }

    @Produces
    @Singleton
    SentAgain sentAgain(PlaceDocument place, Clarifications clarifications) {
        return new SentAgain(place, clarifications);
    }

    @Produces
    @Singleton
    FinishErasure finishErasure(
            EjbSettings settings,
            RemoveFiles files,
            Erasures erasures,
            Removals removals,
            Clock clock,
            Transactions transactions) {
        InboxCopies copies = new InboxCopies(settings.home().resolve("inbox"));
        return new FinishErasure(files, copies, erasures, removals, clock, transactions);
    }

    @Produces
    @Singleton
    PersonsDecisions persons(VisibilityChanges changes, FinishErasure finish) {
        return new PersonsDecisions(changes, finish);
    }

    @Produces
    @Singleton
    ReplayRemovals replay(Removals removals, EraseDocument erasing, ChangeVisibility changing) {
        return new ReplayRemovals(removals, erasing, changing);
    }

    @Produces
    @Singleton
    KeepRetention keepRetention(
            Documents documents,
            VisibilityChanges changes,
            Retentions retentions,
            ChangeVisibility changing,
            EjbSettings settings,
            Clock clock,
            Transactions transactions) {
        return new KeepRetention(documents, changes, retentions, changing, settings.retention(), clock, transactions);
    }

    @Produces
    @Singleton
    Consequences consequences(
            StepQueue queue,
            Mentions mentions,
            FollowChanges follow,
            ChapterLinks links,
            Announcements announcements,
            EditionWords editions,
            Particulars particulars,
            PressReleases releases,
            Outbox outbox,
            HangsOnDecisions entered,
            ForgetSigns signs,
            TakenPromises promises,
            Clock clock) {
        ForgetRelease release = new ForgetRelease(releases, outbox, clock);
        ForgetAnnouncement told = new ForgetAnnouncement(announcements, editions);
        ForgetProgress progress = new ForgetProgress(mentions, entered);
        return new ConsequencesOfDecisions(queue, mentions, follow).forgetting(document -> {
            links.forget(document);
            told.ofErased(document);
            particulars.forget(document);
            release.ofErased(document);
            progress.ofErased(document);
            signs.ofErased(document);
            promises.forget(document);
        });
    }

    @Produces
    @Singleton
    ChangeVisibility changeVisibility(
            Documents documents,
            PlaceDocument place,
            VisibilityChanges changes,
            Consequences consequences,
            Clock clock,
            Transactions transactions) {
        return new ChangeVisibility(documents, place, changes, consequences, clock, transactions);
    }

    @Produces
    @Singleton
    EraseDocument eraseDocument(
            Documents documents,
            EraseDocument.Forgetting forgetting,
            Erasures erasures,
            Consequences consequences,
            Clock clock,
            Transactions transactions) {
        return new EraseDocument(documents, forgetting, erasures, consequences, clock, transactions);
    }

    @Produces
    EraseDocument.Forgetting forgetting(
            VisibilityChanges changes, Clarifications clarifications, OpeningLog openings, Retentions retentions) {
        return new EraseDocument.Forgetting(changes, clarifications, openings, retentions);
    }
}
