package org.ratsfaden.wiring;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.extraction.CheckThenExtract;
import org.ratsfaden.extraction.NoVirusCheck;
import org.ratsfaden.extraction.PagePictures;
import org.ratsfaden.extraction.PictureLimits;
import org.ratsfaden.extraction.PrintedSheets;
import org.ratsfaden.extraction.TextExtractor;
import org.ratsfaden.extraction.TimedExtractor;
import org.ratsfaden.extraction.VirusCheck;
import org.ratsfaden.extraction.clamd.Clamd;
import org.ratsfaden.extraction.file.KeptPagePictures;
import org.ratsfaden.extraction.worker.WorkerPageDrawer;
import org.ratsfaden.extraction.worker.WorkerProgram;
import org.ratsfaden.extraction.worker.WorkerTextExtractor;
import org.ratsfaden.extraction.worker.Workers;
import org.ratsfaden.measure.Measures;

/** What is plugged into what, where files become text and pictures. */
@Dependent
@NullUnmarked
public class ExtractionWiring {

    /** A release has 50 kB without pictures. */
    private static final long PRINTED_BYTES = 16L * 1024 * 1024;

    @Produces
    @Singleton
    Workers workers(EjbSettings settings) throws IOException {
        return new Workers(workerProgram(settings), settings.extraction());
    }

    private static WorkerProgram workerProgram(EjbSettings settings) throws IOException {
        return WorkerProgram.reading(
                        settings.workerPath() + "/*",
                        Files.createDirectories(settings.home().resolve("tmp/worker")))
                .startedBy(settings.workerLauncher());
    }

    static void close(@Disposes Workers workers) {
        workers.close();
    }

    @Produces
    @Singleton
    VirusCheck virusCheck(EjbSettings settings) {
        return settings.antivirus()
                .<VirusCheck>map(clamd -> new Clamd(clamd, settings.extraction().patience()))
                .orElseGet(NoVirusCheck::new);
    }

    @Produces
    @Singleton
    TextExtractor extractor(VirusCheck check, Workers workers, Measures measures) {
        return new CheckThenExtract(check, new TimedExtractor(new WorkerTextExtractor(workers), measures));
    }

    @Produces
    @Singleton
    WorkerPageDrawer drawer(EjbSettings settings) throws IOException {
        WorkerPageDrawer drawer = new WorkerPageDrawer(
                new Workers(workerProgram(settings), settings.drawing()), KeptPagePictures.DOTS_PER_INCH);
        drawer.clear();
        return drawer;
    }

    static void close(@Disposes WorkerPageDrawer drawer) {
        drawer.close();
    }

    @Produces
    @Singleton
    PrintedSheets sheets(EjbSettings settings, WorkerPageDrawer drawer) {
        PictureLimits limits = settings.pictures();
        return new PrintedSheets(drawer, limits.workers() + limits.waiting(), PRINTED_BYTES);
    }

    @Produces
    @Singleton
    PagePictures pictures(EjbSettings settings, WorkerPageDrawer drawer, Clock clock) throws IOException {
        return new KeptPagePictures(settings.home().resolve("pictures"), settings.pictures(), drawer, drawer, clock);
    }
}
