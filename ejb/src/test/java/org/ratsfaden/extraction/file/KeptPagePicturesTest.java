package org.ratsfaden.extraction.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ratsfaden.HandedClock;
import org.ratsfaden.document.ContentHash;
import org.ratsfaden.document.DocumentSamples;
import org.ratsfaden.extraction.PageDrawer;
import org.ratsfaden.extraction.PagePictures.Picture;
import org.ratsfaden.extraction.PagePictures.Places;
import org.ratsfaden.extraction.PictureLimits;
import org.ratsfaden.extraction.PlacedText;
import org.ratsfaden.extraction.PlacedText.Run;

class KeptPagePicturesTest {

    private static final ContentHash MINUTES = DocumentSamples.hashOf("n-4.pdf");
    private static final Instant MORNING = DocumentSamples.MONDAY_MORNING;

    @TempDir
    Path home;

    private final AtomicInteger drawn = new AtomicInteger();
    private final CountDownLatch mayDraw = new CountDownLatch(1);
    private final ExecutorService citizens = Executors.newVirtualThreadPerTaskExecutor();
    private String places = "0 100 200 1000 1100 1250";
    private Path original;
    private KeptPagePictures pictures;

    @BeforeEach
    void open() throws IOException {
        original = Files.writeString(home.resolve("original"), "bytes");
        pictures = pictures(this::draw, MORNING);
    }

    @AfterEach
    void close() {
        mayDraw.countDown();
        citizens.close();
    }

    @Test
    void aPictureIsDrawnOnceAndKeptAlsoForTheNextStart() throws IOException {
        mayDraw.countDown();

        assertThat(contentOf(pictures.of(MINUTES, original, 1))).isEqualTo("page 1");
        assertThat(contentOf(pictures.of(MINUTES, original, 1))).isEqualTo("page 1");
        assertThat(contentOf(pictures(this::draw, MORNING).of(MINUTES, original, 1)))
                .isEqualTo("page 1");

        assertThat(drawn).hasValue(1);
        assertThat(home.resolve("fresh")).isEmptyDirectory();
    }

    @Test
    void thePlacesOfAPageAreAskedForOnceAndKeptBesideItsPicture() throws IOException {
        mayDraw.countDown();
        Places known = new Places.Known(new PlacedText(List.of(new Run(0, 100, 200, List.of(1000, 1100, 1250)))));

        assertThat(contentOf(pictures.of(MINUTES, original, 1))).isEqualTo("page 1");
        assertThat(pictures.placesOn(MINUTES, original, 1)).isEqualTo(known);
        assertThat(pictures.placesOn(MINUTES, original, 1)).isEqualTo(known);
        assertThat(contentOf(pictures.of(MINUTES, original, 1))).isEqualTo("page 1");
        assertThat(drawn).hasValue(2);

        pictures.forget(MINUTES);
        assertThat(keptNames()).isEmpty();
    }

    @Test
    void aWorkerThatWasLedAstrayPlacesNothing() throws IOException {
        places = "0 100 zweihundert";

        assertThat(pictures.placesOn(MINUTES, original, 1)).isEqualTo(new Places.None());
    }

    @Test
    void thePageThatTenWantAtOnceIsDrawnOnce() throws Exception {
        List<Future<Picture>> wanted = tenWantPageOne();
        await().until(() -> drawn.get() == 1);

        mayDraw.countDown();

        for (Future<Picture> picture : wanted) {
            assertThat(contentOf(picture.get())).isEqualTo("page 1");
        }
        assertThat(drawn).hasValue(1);
    }

    @Test
    void whoComesWhenAllPlacesAreTakenIsSentAwayButNotFromWhatIsDrawnAlready() throws Exception {
        var one = pictures((file, page) -> page == 1 ? Optional.of(fresh(page)) : draw(file, page), MORNING);
        one.of(MINUTES, original, 1);
        List<Future<Picture>> waiting = new ArrayList<>();
        for (int page = 2; page < 14; page++) {
            int next = page;
            waiting.add(citizens.submit(() -> one.of(MINUTES, original, next)));
        }
        await().until(() -> drawn.get() == 12);

        assertThat(one.of(MINUTES, original, 99)).isEqualTo(new Picture.Busy(Duration.ofSeconds(5)));
        assertThat(one.of(MINUTES, original, 1)).isInstanceOf(Picture.Drawn.class);
    }

    @Test
    void whatCouldNotBeDrawnIsNotTriedAgainForAnHour() throws IOException {
        PageDrawer inVain = (file, page) -> {
            drawn.incrementAndGet();
            return Optional.empty();
        };
        HandedClock clock = new HandedClock(MORNING);
        var tried = new KeptPagePictures(home.resolve("pictures"), LIMITS, inVain, this::place, clock);

        assertThat(tried.of(MINUTES, original, 7)).isEqualTo(new Picture.None());
        assertThat(tried.of(MINUTES, original, 7)).isEqualTo(new Picture.None());
        assertThat(drawn).hasValue(1);

        clock.now = MORNING.plus(Duration.ofMinutes(61));
        assertThat(tried.of(MINUTES, original, 7)).isEqualTo(new Picture.None());
        assertThat(drawn).hasValue(2);
    }

    @Test
    void ofAForgottenFileNothingStaysAndItsNeighboursAreUntouched() throws IOException {
        mayDraw.countDown();
        ContentHash other = DocumentSamples.hashOf("other.pdf");
        pictures.of(MINUTES, original, 1);
        pictures.of(MINUTES, original, 2);
        pictures.of(other, original, 1);

        pictures.forget(MINUTES);

        assertThat(keptNames()).singleElement().asString().startsWith(other.hex());
    }

    @Test
    void aFileForgottenWhileItsPageIsDrawnLeavesNoPicture() throws Exception {
        Future<Picture> wanted = citizens.submit(() -> pictures.of(MINUTES, original, 1));
        await().until(() -> drawn.get() == 1);

        pictures.forget(MINUTES);
        mayDraw.countDown();

        assertThat(wanted.get()).isEqualTo(new Picture.None());
        assertThat(keptNames()).isEmpty();
        assertThat(home.resolve("fresh")).isEmptyDirectory();
    }

    @Test
    void aFaultOfOursIsToldToAllWhoWaitAndTheNextOneTriesAgain() throws Exception {
        var broken = pictures(
                (file, page) -> {
                    drawn.incrementAndGet();
                    throw new IOException("no worker");
                },
                MORNING);

        Future<Picture> wanted = citizens.submit(() -> broken.of(MINUTES, original, 1));

        assertThatThrownBy(wanted::get).isInstanceOf(ExecutionException.class).hasCauseInstanceOf(IOException.class);
        assertThatThrownBy(() -> broken.of(MINUTES, original, 1)).isInstanceOf(IOException.class);
        assertThat(drawn).hasValue(2);
    }

    private static final PictureLimits LIMITS = new PictureLimits(2, 10, Duration.ofSeconds(20), 10);

    private KeptPagePictures pictures(PageDrawer drawer, Instant now) throws IOException {
        return new KeptPagePictures(
                home.resolve("pictures"), LIMITS, drawer, this::place, Clock.fixed(now, ZoneOffset.UTC));
    }

    private Optional<Path> place(Path file, int page) throws IOException {
        drawn.incrementAndGet();
        Path folder = Files.createDirectories(home.resolve("fresh"));
        return Optional.of(Files.writeString(Files.createTempFile(folder, "page-", ".txt"), places));
    }

    private List<Future<Picture>> tenWantPageOne() {
        List<Future<Picture>> wanted = new ArrayList<>();
        for (int citizen = 0; citizen < 10; citizen++) {
            wanted.add(citizens.submit(() -> pictures.of(MINUTES, original, 1)));
        }
        return wanted;
    }

    /** Takes its time: until the test lets it go on. */
    private Optional<Path> draw(Path file, int page) throws IOException {
        drawn.incrementAndGet();
        try {
            mayDraw.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        return Optional.of(fresh(page));
    }

    private Path fresh(int page) throws IOException {
        Path folder = Files.createDirectories(home.resolve("fresh"));
        return Files.writeString(Files.createTempFile(folder, "page-", ".png"), "page " + page);
    }

    private static String contentOf(Picture picture) throws IOException {
        assertThat(picture).isInstanceOf(Picture.Drawn.class);
        return Files.readString(((Picture.Drawn) picture).png());
    }

    private List<String> keptNames() throws IOException {
        try (var files = Files.walk(home.resolve("pictures"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }
}
