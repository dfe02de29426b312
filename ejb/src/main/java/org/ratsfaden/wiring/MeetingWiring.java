package org.ratsfaden.wiring;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.access.OpeningLog;
import org.ratsfaden.account.SignIn;
import org.ratsfaden.clarification.Clarifications;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.OriginalFiles;
import org.ratsfaden.extraction.PageCopier;
import org.ratsfaden.extraction.worker.WorkerPageCopier;
import org.ratsfaden.extraction.worker.Workers;
import org.ratsfaden.intake.PublishPublicPart;
import org.ratsfaden.intake.ReceiveFile;
import org.ratsfaden.journey.CopyPublicPart;
import org.ratsfaden.matter.PieceId;
import org.ratsfaden.matter.Ties;
import org.ratsfaden.meeting.CompareFassungen;
import org.ratsfaden.meeting.ItemMoves;
import org.ratsfaden.meeting.Mentions;
import org.ratsfaden.meeting.NoteProceedings;
import org.ratsfaden.meeting.OpenProceedings;
import org.ratsfaden.meeting.OpenSittings;
import org.ratsfaden.meeting.TakenPromises;
import org.ratsfaden.meeting.jpa.JpaMentions;
import org.ratsfaden.meeting.jpa.JpaTakenPromises;
import org.ratsfaden.outbox.Outbox;
import org.ratsfaden.particular.OpenParticulars;
import org.ratsfaden.particular.Particulars;
import org.ratsfaden.particular.RefuseParticular;
import org.ratsfaden.particular.jpa.JpaParticulars;
import org.ratsfaden.press.ReleaseLinks;
import org.ratsfaden.resolution.AnnounceResolutions;
import org.ratsfaden.resolution.Announcements;
import org.ratsfaden.resolution.ChooseDigest;
import org.ratsfaden.resolution.Digests;
import org.ratsfaden.resolution.GiveStrays;
import org.ratsfaden.resolution.HandOver;
import org.ratsfaden.resolution.HangsOnDecisions;
import org.ratsfaden.resolution.KeepSuccessions;
import org.ratsfaden.resolution.OpenResolutions;
import org.ratsfaden.resolution.Progresses;
import org.ratsfaden.resolution.RemindReaders;
import org.ratsfaden.resolution.Reminders;
import org.ratsfaden.resolution.SendDigests;
import org.ratsfaden.resolution.TakeUpPromises;
import org.ratsfaden.resolution.TrackResolution;
import org.ratsfaden.resolution.jpa.JpaAnnouncements;
import org.ratsfaden.resolution.jpa.JpaDigests;
import org.ratsfaden.resolution.jpa.JpaProgresses;
import org.ratsfaden.resolution.jpa.JpaReminders;
import org.ratsfaden.resolution.jpa.JpaSuccessions;
import org.ratsfaden.transaction.Transactions;

/** What is plugged into what, where sittings, their agenda items, what else documents name, and the follow-up of decisions are told of. */
@Dependent
@NullUnmarked
public class MeetingWiring {

    /** The container's proxy: it always means the transaction of the calling thread. */
    @PersistenceContext(unitName = "ratsfaden")
    private EntityManager entities;

    @Produces
    @Singleton
    Particulars particulars() {
        return new JpaParticulars(entities);
    }

    @Produces
    @Singleton
    OpenParticulars openParticulars(Particulars particulars, Transactions transactions) {
        return new OpenParticulars(particulars, transactions);
    }

    @Produces
    @Singleton
    RefuseParticular refuseParticular(
            Particulars particulars, Documents documents, Clock clock, Transactions transactions) {
        return new RefuseParticular(particulars, documents, clock, transactions);
    }

    @Produces
    @Singleton
    Mentions mentions() {
        return new JpaMentions(entities);
    }

    @Produces
    @Singleton
    TakenPromises takenPromises() {
        return new JpaTakenPromises(entities);
    }

    @Produces
    @Singleton
    TakeUpPromises takeUpPromises(
            Particulars particulars,
            TakenPromises taken,
            NoteProceedings proceedings,
            TrackResolution track,
            Clock clock,
            Transactions transactions) {
        return new TakeUpPromises(particulars, taken, proceedings, track, clock, transactions);
    }

    @Produces
    @Singleton
    NoteProceedings noteProceedings(
            Documents documents,
            Mentions mentions,
            TakenPromises promises,
            HangsOnDecisions entered,
            Ties ties,
            ReleaseLinks releases,
            EjbSettings settings) {
        return new NoteProceedings(documents, mentions, promises, settings.body(), moves(entered, ties, releases));
    }

    /** Whatever hangs on an item that goes by another id now. */
    private static ItemMoves moves(HangsOnDecisions entered, Ties ties, ReleaseLinks releases) {
        return (from, to) -> {
            entered.moved(from, to);
            ties.move(PieceId.of(from), PieceId.of(to));
            releases.move(from, to);
        };
    }

    @Produces
    @Singleton
    PageCopier pageCopier(Workers workers) {
        return new WorkerPageCopier(workers);
    }

    @Produces
    @Singleton
    CopyPublicPart copyPublicPart(
            Documents documents, OriginalFiles originals, PageCopier copier, Transactions transactions) {
        return new CopyPublicPart(documents, originals, copier, transactions);
    }

    @Produces
    @Singleton
    PublishPublicPart publishPublicPart(
            CopyPublicPart copy,
            ReceiveFile receive,
            Documents documents,
            Clarifications clarifications,
            Transactions transactions) {
        return new PublishPublicPart(copy, receive, documents, clarifications, transactions);
    }

    @Produces
    @Singleton
    OpenProceedings openProceedings(
            Mentions mentions, Documents documents, OpeningLog openings, Transactions transactions) {
        return new OpenProceedings(mentions, documents, openings, transactions);
    }

    @Produces
    @Singleton
    OpenSittings openSittings(Mentions mentions, Documents documents, Transactions transactions) {
        return new OpenSittings(mentions, documents, transactions);
    }

    @Produces
    @Singleton
    CompareFassungen compareFassungen(Documents documents, Transactions transactions) {
        return new CompareFassungen(documents, transactions);
    }

    @Produces
    @Singleton
    Progresses progresses() {
        return new JpaProgresses(entities);
    }

    @Produces
    @Singleton
    Reminders reminders() {
        return new JpaReminders(entities);
    }

    @Produces
    @Singleton
    Announcements announcements() {
        return new JpaAnnouncements(entities);
    }

    @Produces
    @Singleton
    AnnounceResolutions announceResolutions(
            OpenProceedings proceedings, Announcements announcements, Clock clock, Transactions transactions) {
        return new AnnounceResolutions(proceedings, announcements, clock, transactions);
    }

    @Produces
    @Singleton
    Digests digests() {
        return new JpaDigests(entities);
    }

    @Produces
    @Singleton
    ChooseDigest chooseDigest(Digests digests, Outbox outbox, Clock clock, Transactions transactions) {
        return new ChooseDigest(digests, outbox, clock, transactions);
    }

    @Produces
    @Singleton
    SendDigests sendDigests(
            RemindReaders remind,
            Digests digests,
            Outbox outbox,
            SignIn signIn,
            EjbSettings settings,
            Clock clock,
            Transactions transactions) {
        return new SendDigests(remind, digests, outbox, signIn::readerFor, settings.portal(), clock, transactions);
    }

    @Produces
    @Singleton
    HangsOnDecisions hangsOnDecisions(Progresses progresses, Reminders reminders, Announcements announcements) {
        return new HangsOnDecisions(progresses, reminders, announcements);
    }

    @Produces
    @Singleton
    RemindReaders remindReaders(OpenResolutions resolutions, Reminders reminders, Transactions transactions) {
        return new RemindReaders(resolutions, reminders, transactions);
    }

    @Produces
    @Singleton
    GiveStrays giveStrays(
            Progresses progresses,
            Mentions mentions,
            HangsOnDecisions entered,
            Ties ties,
            ReleaseLinks releases,
            OpenProceedings proceedings,
            Transactions transactions) {
        return new GiveStrays(progresses, mentions, moves(entered, ties, releases), proceedings, transactions);
    }

    @Produces
    @Singleton
    KeepSuccessions keepSuccessions(Clock clock, Transactions transactions) {
        return new KeepSuccessions(new JpaSuccessions(entities), clock, transactions);
    }

    @Produces
    @Singleton
    OpenResolutions openResolutions(
            OpenProceedings proceedings,
            Progresses progresses,
            KeepSuccessions successions,
            EjbSettings settings,
            Clock clock,
            Transactions transactions) {
        return new OpenResolutions(
                proceedings, progresses, successions, CommitteeKey.of(settings.body()), clock, transactions);
    }

    @Produces
    @Singleton
    TrackResolution trackResolution(
            OpenProceedings proceedings, Progresses progresses, Clock clock, Transactions transactions) {
        return new TrackResolution(proceedings, progresses, clock, transactions);
    }

    @Produces
    @Singleton
    HandOver handOver(OpenResolutions resolutions, TrackResolution track) {
        return new HandOver(resolutions, track);
    }
}
