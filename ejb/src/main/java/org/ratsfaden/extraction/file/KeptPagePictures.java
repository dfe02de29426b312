package org.ratsfaden.extraction.file;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.ratsfaden.document.ContentHash;
import org.ratsfaden.extraction.PageDrawer;
import org.ratsfaden.extraction.PagePictures;
import org.ratsfaden.extraction.PagePlacer;
import org.ratsfaden.extraction.PictureLimits;
import org.ratsfaden.extraction.PlacedText;

/**
 * Pictures, and the places of words on them, kept on disk. The same page asked for by ten at once is drawn once; whoever comes
 * when too many wait already is sent away; what could not be drawn is not tried again for an hour.
 */
public final class KeptPagePictures implements PagePictures {

    /** Readable on a screen; part of the name under which a picture is kept. */
    public static final int DOTS_PER_INCH = 110;

    private static final Duration COME_AGAIN = Duration.ofSeconds(5);
    private static final Duration IN_VAIN_FOR = Duration.ofHours(1);
    private static final int MOST_IN_VAIN = 10_000;

    private enum Thing {
        PICTURE,
        PLACES
    }

    private record Wanted(ContentHash file, int page, Thing thing) {

        String name() {
            return file.hex() + "-" + page
                    + switch (thing) {
                        case PICTURE -> "-" + DOTS_PER_INCH + ".png";
                        case PLACES -> ".txt";
                    };
        }
    }

    private final PictureFolder kept;
    private final PageDrawer drawer;
    private final PagePlacer placer;
    private final Semaphore places;
    private final Clock clock;
    private final Map<Wanted, CompletableFuture<Optional<Path>>> drawing = new ConcurrentHashMap<>();

    /** Pages that could not be drawn, with the moment; the oldest are forgotten. */
    private final Map<Wanted, Instant> inVain = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Wanted, Instant> eldest) {
            return size() > MOST_IN_VAIN;
        }
    };

    /** @param folder created when it is not there; nobody else writes into it */
    public KeptPagePictures(Path folder, PictureLimits limits, PageDrawer drawer, PagePlacer placer, Clock clock)
            throws IOException {
        this.kept = new PictureFolder(folder, limits.keptMegabytes() * 1024L * 1024);
        this.drawer = drawer;
        this.placer = placer;
        this.places = new Semaphore(limits.workers() + limits.waiting());
        this.clock = clock;
    }

    @Override
    public Picture of(ContentHash file, Path original, int page) throws IOException {
        return of(new Wanted(file, page, Thing.PICTURE), original);
    }

    @Override
    public Places placesOn(ContentHash file, Path original, int page) throws IOException {
        return switch (of(new Wanted(file, page, Thing.PLACES), original)) {
            case Picture.Drawn(var places) -> read(places);
            case Picture.None() -> new Places.None();
            case Picture.Busy(var comeAgain) -> new Places.Busy(comeAgain);
        };
    }

    /** The worker that wrote it may have been led astray by the file. */
    private static Places read(Path places) throws IOException {
        try {
            return new Places.Known(PlacedText.read(Files.readString(places)));
        } catch (IllegalArgumentException | CharacterCodingException | NoSuchFileException e) {
            return new Places.None();
        }
    }

    private Picture of(Wanted wanted, Path original) throws IOException {
        Optional<Path> known = kept.find(wanted.name());
        if (known.isPresent()) {
            return new Picture.Drawn(known.get());
        }
        if (wasInVain(wanted)) {
            return new Picture.None();
        }
        if (!places.tryAcquire()) {
            return new Picture.Busy(COME_AGAIN);
        }
        try {
            return drawnOnce(wanted, original).<Picture>map(Picture.Drawn::new).orElseGet(Picture.None::new);
        } finally {
            places.release();
        }
    }

    private Optional<Path> drawnOnce(Wanted wanted, Path original) throws IOException {
        var mine = new CompletableFuture<Optional<Path>>();
        CompletableFuture<Optional<Path>> begun = drawing.putIfAbsent(wanted, mine);
        if (begun != null) {
            return outcome(begun);
        }
        try {
            Optional<Path> picture = draw(wanted, original, mine);
            mine.complete(picture);
            return picture;
        } catch (IOException | RuntimeException e) {
            mine.completeExceptionally(e);
            throw e;
        } finally {
            drawing.remove(wanted, mine);
        }
    }

    private static Optional<Path> outcome(CompletableFuture<Optional<Path>> begun) throws IOException {
        try {
            return begun.join();
        } catch (CompletionException e) {
            throw new IOException("the picture others waited for as well could not be drawn", e.getCause());
        }
    }

    private Optional<Path> draw(Wanted wanted, Path original, CompletableFuture<Optional<Path>> mine)
            throws IOException {
        Optional<Path> known = kept.find(wanted.name()); // drawn since the last look
        if (known.isPresent()) {
            return known;
        }
        Optional<Path> fresh = switch (wanted.thing()) {
            case PICTURE -> drawer.draw(original, wanted.page());
            case PLACES -> placer.place(original, wanted.page());
        };
        if (fresh.isEmpty()) {
            noteInVain(wanted);
            return fresh;
        }
        return keep(wanted, fresh.get(), mine);
    }

    /** Not if the file was forgotten while it was drawn. */
    private synchronized Optional<Path> keep(Wanted wanted, Path fresh, CompletableFuture<Optional<Path>> mine)
            throws IOException {
        try {
            return mine.equals(drawing.get(wanted)) ? Optional.of(kept.keep(wanted.name(), fresh)) : Optional.empty();
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    @Override
    public synchronized void forget(ContentHash file) throws IOException {
        drawing.keySet().removeIf(wanted -> wanted.file().equals(file));
        kept.forget(file.hex());
    }

    private boolean wasInVain(Wanted wanted) {
        synchronized (inVain) {
            Instant since = inVain.get(wanted);
            return since != null && clock.instant().isBefore(since.plus(IN_VAIN_FOR));
        }
    }

    private void noteInVain(Wanted wanted) {
        synchronized (inVain) {
            inVain.remove(wanted);
            inVain.put(wanted, clock.instant());
        }
    }
}
