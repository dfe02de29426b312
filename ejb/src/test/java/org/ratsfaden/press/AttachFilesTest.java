package org.ratsfaden.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.press.PressOffice.JANA;
import static org.ratsfaden.press.PressOffice.SVEA;
import static org.ratsfaden.press.PressOffice.WHOLE;
import static org.ratsfaden.press.PressOffice.done;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.document.Arrival;
import org.ratsfaden.document.ContentHash;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.OriginalFiles;
import org.ratsfaden.document.RemoveFiles;
import org.ratsfaden.document.file.FileSystemOriginalFiles;
import org.ratsfaden.document.jpa.JpaHeldFiles;
import org.ratsfaden.press.ReadReleases.Answer;
import org.ratsfaden.press.WriteRelease.Caption;
import org.ratsfaden.press.picture.PictureSamples;
import org.ratsfaden.press.picture.StrippedFiles;

/** Pictures and files that go with a release, from the editor to the public and out of the house again. */
@Tag("database")
class AttachFilesTest {

    private static final PressNumber FIRST = new PressNumber(2026, 1);

    private final PressOffice office = new PressOffice();
    private final JpaHeldFiles held = new JpaHeldFiles(office.database.entities());
    private final Path home;
    private final OriginalFiles originals;
    private final AttachFiles attaching;
    private final RemoveFiles removing;

    /** Whether the virus check finds anything. */
    private boolean infected;

    AttachFilesTest(@TempDir Path home) {
        this.home = home;
        originals = new FileSystemOriginalFiles(home.resolve("originals"));
        attaching = new AttachFiles(
                office.releases,
                new AttachFiles.Store(held, originals, new StrippedFiles(), _ -> !infected, home.resolve("scratch")),
                new FileLimits(2_000, 1_000, 2),
                office.clock,
                office.database);
        removing = new RemoveFiles(office.documents, held, originals, office.database);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void ofAPictureIsKeptWhatMayLeaveTheHouse() throws IOException {
        ReleaseId id = drafted();

        attach(id, "C:\\Fotos\\Fest", PictureSamples.jpeg());

        Attachment picture = attached(id).getFirst();
        assertThat(picture.fileName()).endsWith("Fest.jpg");
        assertThat(picture.size()).isEqualTo(new PictureSize(30, 20));
        assertThat(Files.readString(attaching.locate(picture), StandardCharsets.ISO_8859_1))
                .doesNotContain("GPS");
        assertThat(picture.bytes()).isEqualTo(Files.size(attaching.locate(picture)));
        assertThat(home.resolve("scratch")).isEmptyDirectory();
    }

    @Test
    void aPictureWithoutWordsForTheBlindOrWithoutFotonachweisIsNotSubmitted() throws IOException {
        ReleaseId id = drafted();
        attach(id, "fest.jpg", PictureSamples.jpeg());
        assertThat(office.moving.lacks(office.now(id))).containsExactlyInAnyOrder(Lack.ALTERNATIVE_TEXT, Lack.CREDIT);
        assertThat(office.tries(id, Deed.SUBMIT, SVEA)).isInstanceOf(Moved.Incomplete.class);

        caption(id, "Kinder auf der Brücke", "");
        assertThat(office.moving.lacks(office.now(id))).containsExactly(Lack.CREDIT);
        caption(id, "Kinder auf der Brücke", "Landkreis Mittelau / Svea Maaßenkamp");

        assertThat(office.tries(id, Deed.SUBMIT, SVEA)).isInstanceOf(Moved.Done.class);
    }

    @Test
    void aPdfNeedsNoWordsAndWhoPutItThereDoesNotApprove() throws IOException {
        ReleaseId id = drafted();
        done(attaching.attach(id, office.now(id).revision(), sent("programm.pdf", PictureSamples.pdf()), JANA));

        office.does(id, Deed.SUBMIT, SVEA);

        assertThat(office.tries(id, Deed.APPROVE, JANA)).isInstanceOf(Moved.NeedsSecondPerson.class);
    }

    @Test
    void whatIsPutToADraftChangesItsRevisionAndNobodyPutsAnythingToWhatIsInReview() throws IOException {
        ReleaseId id = drafted();
        long seen = office.now(id).revision();
        attach(id, "programm.pdf", PictureSamples.pdf());

        assertThat(attaching.attach(id, seen, sent("zwei.pdf", PictureSamples.pdf()), SVEA))
                .isInstanceOf(Moved.Overtaken.class);
        assertThat(attaching.detach(id, seen, attached(id).getFirst().id(), SVEA))
                .isInstanceOf(Moved.Overtaken.class);
        office.does(id, Deed.SUBMIT, SVEA);
        assertThat(attaching.attach(id, office.now(id).revision(), sent("zwei.pdf", PictureSamples.pdf()), SVEA))
                .isInstanceOf(Moved.NoSuchWay.class);
        assertThat(attached(id)).hasSize(1);
    }

    @Test
    void filesAreForThePressOffice() throws IOException {
        ReleaseId id = drafted();
        long seen = office.now(id).revision();

        assertThat(attaching.attach(id, seen, sent("a.pdf", PictureSamples.pdf()), new Reader.Anonymous()))
                .isInstanceOf(Moved.Missing.class);
        assertThat(attaching.attach(id, seen, sent("a.pdf", PictureSamples.pdf()), new Reader.Clerk("ratsbuero")))
                .isInstanceOf(Moved.NotAllowed.class);
        assertThat(attached(id)).isEmpty();
    }

    @Test
    void whatIsTooLargeTooManyOfAnotherKindOrInfectedIsRefused() throws IOException {
        ReleaseId id = drafted();

        assertThat(tries(id, "gross.pdf", Arrays.copyOf(PictureSamples.pdf(), 1_001)))
                .isEqualTo(new Moved.UnusableFile(FileFlaw.TOO_LARGE));
        assertThat(tries(id, "noch-groesser.pdf", new byte[3_000]))
                .isEqualTo(new Moved.UnusableFile(FileFlaw.TOO_LARGE));
        assertThat(tries(id, "bild.jpg", "<svg/>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Moved.UnusableFile(FileFlaw.KIND));
        infected = true;
        assertThat(tries(id, "a.pdf", PictureSamples.pdf())).isEqualTo(new Moved.UnusableFile(FileFlaw.SUSPICIOUS));
        infected = false;
        attach(id, "a.pdf", PictureSamples.pdf());
        attach(id, "b.pdf", PictureSamples.pdf());
        assertThat(tries(id, "c.pdf", PictureSamples.pdf())).isEqualTo(new Moved.UnusableFile(FileFlaw.TOO_MANY));
    }

    @Test
    void aFileIsPublicWithItsReleaseAndNotBefore() throws IOException {
        ReleaseId id = complete();
        UUID picture = attached(id).getFirst().id();
        office.does(id, Deed.SUBMIT, SVEA);
        office.does(id, Deed.APPROVE, JANA);
        assertThat(office.reading.find(FIRST, picture)).isInstanceOf(Answer.Missing.class);

        office.does(id, Deed.PUBLISH, SVEA);

        assertThat(office.reading.find(FIRST, picture)).isInstanceOf(Answer.Shown.class);
        assertThat(office.reading.find(FIRST, UUID.randomUUID())).isInstanceOf(Answer.Missing.class);
        assertThat(office.reading.attachments(List.of(office.now(id))).get(id)).hasSize(1);
        office.does(id, Deed.WITHDRAW, JANA);
        assertThat(office.reading.find(FIRST, picture)).isInstanceOf(Answer.Gone.class);
    }

    @Test
    void aCorrectionBeginsWithTheSameFilesAndTheOldVersionKeepsItsOwn() throws IOException {
        ReleaseId id = published();
        UUID first = attached(id).getFirst().id();
        office.does(id, Deed.CORRECT, SVEA);
        UUID second = attached(id).getFirst().id();
        assertThat(second).isNotEqualTo(first);
        assertThat(office.reading.find(FIRST, second)).as("of a draft").isInstanceOf(Answer.Missing.class);

        detachAll(id);
        attach(id, "neu.png", PictureSamples.png());
        caption(id, "Die Brücke bei Regen", "Svea Maaßenkamp");
        office.writes(id, WHOLE, "Ein anderes Bild", SVEA);
        office.does(id, Deed.SUBMIT, SVEA);
        office.does(id, Deed.APPROVE, JANA);
        office.does(id, Deed.PUBLISH, SVEA);
        removing.letGo();

        Answer old = office.reading.find(FIRST, first);
        assertThat(old).isInstanceOf(Answer.Shown.class);
        assertThat(((Answer.Shown) old).isSuperseded()).isTrue();
        assertThat(attaching.locate(((Answer.Shown) old).attachments().getFirst()))
                .exists();
        assertThat(office.reading.find(FIRST, second)).isInstanceOf(Answer.Missing.class);
        assertThat(((Answer.Shown) office.reading.find(FIRST)).attachments())
                .extracting(Attachment::fileName)
                .containsExactly("neu.png");
    }

    @Test
    void whatIsTakenFromADraftOrThrownAwayWithItIsGoneFromTheDisk() throws IOException {
        ReleaseId id = drafted();
        attach(id, "fest.jpg", PictureSamples.jpeg());
        attach(id, "programm.pdf", PictureSamples.pdf());
        ContentHash picture = attached(id).getFirst().file();
        ContentHash pdf = attached(id).getLast().file();

        done(attaching.detach(
                id, office.now(id).revision(), attached(id).getFirst().id(), SVEA));
        removing.letGo();
        assertThat(originals.holds(picture)).isFalse();
        assertThat(originals.holds(pdf)).isTrue();
        assertThat(files()).containsKey(pdf).doesNotContainKey(picture);

        done(office.writing.discard(id, SVEA));
        removing.letGo();
        assertThat(originals.holds(pdf)).isFalse();
        assertThat(office.database.inOne(() -> held.letGo(10))).isEmpty();
    }

    @Test
    void whatGoesWithAReleaseIsErasedWithItInAllItsVersions() throws IOException {
        ReleaseId id = published();
        ContentHash picture = attached(id).getFirst().file();
        office.does(id, Deed.CORRECT, SVEA);

        office.database.inOne(() -> {
            new ForgetRelease(office.releases, office.outbox, office.clock)
                    .ofErased(Objects.requireNonNull(office.now(id).document()));
            return id;
        });
        removing.letGo();

        assertThat(originals.holds(picture)).isFalse();
        assertThat(attached(id)).isEmpty();
    }

    @Test
    void theSameBytesMayBeADocumentBeforeOrAfterAndStayAsLongAsOneNeedsThem() throws IOException {
        ReleaseId id = drafted();
        attach(id, "programm.pdf", PictureSamples.pdf());
        ContentHash hash = attached(id).getFirst().file();
        office.database.inOne(() -> {
            Arrival arrival =
                    new Arrival("programm.pdf", "folder:public", null, new Visibility.Public(), office.clock.instant());
            office.documents.add(Document.received(hash, arrival), PictureSamples.pdf().length);
            return id;
        });

        detachAll(id);
        removing.letGo();

        assertThat(originals.holds(hash)).isTrue();
        attach(id, "programm.pdf", PictureSamples.pdf());
        assertThat(office.database.inOne(() -> held.isHeld(hash))).isTrue();
    }

    private ReleaseId drafted() {
        return office.drafted(WHOLE, ReleaseDates.NONE, SVEA);
    }

    /** With a picture that has all it needs. */
    private ReleaseId complete() throws IOException {
        ReleaseId id = drafted();
        attach(id, "fest.jpg", PictureSamples.jpeg());
        caption(id, "Kinder auf der Brücke", "Svea Maaßenkamp");
        return id;
    }

    private ReleaseId published() throws IOException {
        ReleaseId id = complete();
        office.does(id, Deed.SUBMIT, SVEA);
        office.does(id, Deed.APPROVE, JANA);
        return office.does(id, Deed.PUBLISH, SVEA).id();
    }

    private void caption(ReleaseId id, String alternative, String credit) {
        PressRelease before = office.now(id);
        done(office.writing.write(
                id,
                before.revision(),
                new WriteRelease.Words(
                        before.last().text(),
                        before.last().dates(),
                        before.last().note(),
                        List.of(new Caption(attached(id).getFirst().id(), alternative, credit))),
                SVEA));
    }

    private void attach(ReleaseId id, String name, byte[] content) throws IOException {
        done(tries(id, name, content));
    }

    private Moved tries(ReleaseId id, String name, byte[] content) throws IOException {
        return attaching.attach(id, office.now(id).revision(), sent(name, content), SVEA);
    }

    private AttachFiles.Sent sent(String name, byte[] content) throws IOException {
        return new AttachFiles.Sent(name, Files.write(home.resolve("sent"), content));
    }

    private void detachAll(ReleaseId id) {
        attached(id).forEach(each -> done(attaching.detach(id, office.now(id).revision(), each.id(), SVEA)));
    }

    private List<Attachment> attached(ReleaseId id) {
        return office.workshop.piece(id, JANA).orElseThrow().attachments();
    }

    private Map<ContentHash, Long> files() {
        return office.database.inOne(() -> office.documents.files(""));
    }
}
