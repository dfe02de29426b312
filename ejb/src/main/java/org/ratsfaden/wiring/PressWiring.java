package org.ratsfaden.wiring;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.HeldFiles;
import org.ratsfaden.document.OriginalFiles;
import org.ratsfaden.extraction.VirusCheck;
import org.ratsfaden.journey.FollowChanges;
import org.ratsfaden.journey.PublicShelf;
import org.ratsfaden.journey.StepQueue;
import org.ratsfaden.journey.TakeInReleases;
import org.ratsfaden.particular.Particulars;
import org.ratsfaden.placing.PlaceDocument;
import org.ratsfaden.press.AttachFiles;
import org.ratsfaden.press.FileLimits;
import org.ratsfaden.press.IssueRelease;
import org.ratsfaden.press.MailRelease;
import org.ratsfaden.press.Markup;
import org.ratsfaden.press.MoveRelease;
import org.ratsfaden.press.NumberPattern;
import org.ratsfaden.press.PressNumbers;
import org.ratsfaden.press.PressReleases;
import org.ratsfaden.press.PressRules;
import org.ratsfaden.press.PublishDue;
import org.ratsfaden.press.ReadReleases;
import org.ratsfaden.press.ReadWorkshop;
import org.ratsfaden.press.ReleaseSheet;
import org.ratsfaden.press.Responsible;
import org.ratsfaden.press.Shelf;
import org.ratsfaden.press.TakeInRelease;
import org.ratsfaden.press.WriteRelease;
import org.ratsfaden.press.commonmark.CommonMarkup;
import org.ratsfaden.press.jpa.JpaPressNumbers;
import org.ratsfaden.press.jpa.JpaPressReleases;
import org.ratsfaden.press.picture.StrippedFiles;
import org.ratsfaden.settings.Settings;
import org.ratsfaden.transaction.Transactions;

/** What the press office works with. */
@Dependent
@NullUnmarked
public class PressWiring {

    /** Who answers for releases of the invented county of the sample documents. */
    private static final Responsible OF_THE_SAMPLES =
            Responsible.parse("2020-01-01 Svea Maaßenkamp, Landkreis Mittelau, Mühlenwall 8, 05417 Auenfurt");

    /** The container's proxy: it always means the transaction of the calling thread. */
    @PersistenceContext(unitName = "ratsfaden")
    private EntityManager entities;

    @Produces
    @Singleton
    PressRules pressRules(Settings settings, EjbSettings others) {
        PressRules rules = rules(settings, others);
        settings.finish();
        return rules;
    }

    static PressRules rules(Settings settings, EjbSettings others) {
        Responsible nobody = Responsible.parse("");
        Responsible named = settings.read("ratsfaden.press.responsible", nobody, Responsible::parse);
        return new PressRules(
                others.body(),
                settings.read("ratsfaden.press.number-pattern", NumberPattern.USUAL, NumberPattern::new),
                others.demo() && named.equals(nobody) ? OF_THE_SAMPLES : named,
                settings.read("ratsfaden.press.responsible-needed", true, Boolean::parseBoolean),
                others.zone());
    }

    @Produces
    @Singleton
    Markup markup() {
        return new CommonMarkup();
    }

    @Produces
    @Singleton
    ReleaseSheet releaseSheet(PressRules rules, Markup markup) {
        return new ReleaseSheet(rules, markup);
    }

    @Produces
    @Singleton
    PressReleases pressReleases(HeldFiles files, Clock clock) {
        return new JpaPressReleases(entities, files, clock);
    }

    @Produces
    @Singleton
    PressNumbers pressNumbers() {
        return new JpaPressNumbers(entities);
    }

    @Produces
    @Singleton
    Shelf shelf(
            Documents documents,
            OriginalFiles originals,
            StepQueue queue,
            PlaceDocument place,
            FollowChanges follow,
            PressRules rules,
            ReleaseSheet sheet,
            EjbSettings settings,
            Clock clock) {
        PublicShelf.Ways ways = new PublicShelf.Ways(
                sheet,
                rules.house(),
                settings.portal() + "/presse/",
                settings.home().resolve("tmp/releases"),
                clock);
        return new PublicShelf(documents, originals, queue, place, follow, ways);
    }

    @Produces
    @Singleton
    WriteRelease writeRelease(PressReleases releases, Clock clock, Transactions transactions) {
        return new WriteRelease(releases, clock, transactions);
    }

    @Produces
    @Singleton
    AttachFiles attachFiles(
            PressReleases releases,
            HeldFiles held,
            OriginalFiles originals,
            VirusCheck check,
            FileLimits limits,
            EjbSettings others,
            Clock clock,
            Transactions transactions) {
        AttachFiles.Store store = new AttachFiles.Store(
                held,
                originals,
                new StrippedFiles(),
                file -> check.check(file) instanceof VirusCheck.Verdict.Clean,
                others.home().resolve("tmp/releases"));
        return new AttachFiles(releases, store, limits, clock, transactions);
    }

    @Produces
    @Singleton
    FileLimits limits(Settings settings) {
        FileLimits limits = fileLimits(settings);
        settings.finish();
        return limits;
    }

    static FileLimits fileLimits(Settings settings) {
        FileLimits usual = FileLimits.USUAL;
        int picture = settings.read("ratsfaden.press.picture-max-bytes", usual.pictureBytes(), Integer::parseInt);
        int file = settings.read("ratsfaden.press.file-max-bytes", usual.fileBytes(), Integer::parseInt);
        int count = settings.read("ratsfaden.press.files-max", usual.count(), Integer::parseInt);
        return settings.together("ratsfaden.press.files", usual, () -> new FileLimits(picture, file, count));
    }

    @Produces
    @Singleton
    MoveRelease moveRelease(
            PressReleases releases,
            PressNumbers numbers,
            Shelf shelf,
            MailRelease mail,
            PressRules rules,
            Clock clock,
            Transactions transactions) {
        return new MoveRelease(
                releases, new IssueRelease(numbers, shelf, mail, rules, clock), rules, clock, transactions);
    }

    @Produces
    @Singleton
    PublishDue publishDue(PressReleases releases, MoveRelease moving, Clock clock, Transactions transactions) {
        return new PublishDue(releases, moving, clock, transactions);
    }

    @Produces
    @Singleton
    ReadReleases readReleases(PressReleases releases, Documents documents, Transactions transactions) {
        return new ReadReleases(releases, documents, transactions);
    }

    @Produces
    @Singleton
    ReadWorkshop readWorkshop(PressReleases releases, Transactions transactions) {
        return new ReadWorkshop(releases, transactions);
    }

    @Produces
    @Singleton
    TakeInReleases takeInReleases(
            PressReleases releases,
            PressNumbers numbers,
            Documents documents,
            Particulars particulars,
            PressRules rules,
            Clock clock) {
        return new TakeInReleases(
                new TakeInRelease(releases, numbers, rules, clock),
                documents,
                particulars,
                rules.house(),
                rules.zone());
    }
}
