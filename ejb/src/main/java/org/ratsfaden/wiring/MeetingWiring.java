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
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.OriginalFiles;
import org.ratsfaden.extraction.PageCopier;
import org.ratsfaden.extraction.worker.WorkerPageCopier;
import org.ratsfaden.extraction.worker.Workers;
import org.ratsfaden.intake.PublishPublicPart;
import org.ratsfaden.intake.ReceiveFile;
import org.ratsfaden.journey.CopyPublicPart;
import org.ratsfaden.matter.OpenMatter;
import org.ratsfaden.meeting.Mentions;
import org.ratsfaden.meeting.NoteProceedings;
import org.ratsfaden.meeting.OpenProceedings;
import org.ratsfaden.meeting.jpa.JpaMentions;
import org.ratsfaden.resolution.MoveProgress;
import org.ratsfaden.resolution.OpenResolutions;
import org.ratsfaden.resolution.Progresses;
import org.ratsfaden.resolution.TrackResolution;
import org.ratsfaden.resolution.jpa.JpaProgresses;
import org.ratsfaden.transaction.Transactions;

/** What is plugged into what, where sittings, their agenda items and the follow-up of decisions are told of. */
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
    NoteProceedings noteProceedings(
            Documents documents, Mentions mentions, Progresses progresses, EjbSettings settings) {
        return new NoteProceedings(documents, mentions, settings.body(), new MoveProgress(progresses));
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
    OpenMatter openMatter(
            OpenProceedings proceedings, Mentions mentions, Documents documents, Transactions transactions) {
        return new OpenMatter(proceedings, mentions, documents, transactions);
    }

    @Produces
    @Singleton
    Progresses progresses() {
        return new JpaProgresses(entities);
    }

    @Produces
    @Singleton
    OpenResolutions openResolutions(
            OpenProceedings proceedings,
            Progresses progresses,
            EjbSettings settings,
            Clock clock,
            Transactions transactions) {
        return new OpenResolutions(proceedings, progresses, CommitteeKey.of(settings.body()), clock, transactions);
    }

    @Produces
    @Singleton
    TrackResolution trackResolution(
            OpenProceedings proceedings, Progresses progresses, Clock clock, Transactions transactions) {
        return new TrackResolution(proceedings, progresses, clock, transactions);
    }
}
