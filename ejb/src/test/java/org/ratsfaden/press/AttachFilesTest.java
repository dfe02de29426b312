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
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ratsfaden.access.Reader;
import org.ratsfaden.press.ReadReleases.Answer;
import org.ratsfaden.press.picture.PictureSamples;

/** Pictures and files that go with a release, from the editor to the public and out of the house again. */
@Tag("database")
class AttachFilesTest extends AttachingOffice {

    AttachFilesTest(@TempDir Path home) {
        super(home);
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

    /** As when somebody else has kept the same bytes between our look and our writing. */
    @Test
    void whoComesSecondWithTheSameBytesKeepsThemAllTheSame() throws IOException {
        ReleaseId id = drafted();
        overtakenOnce = true;

        attach(id, "programm.pdf", PictureSamples.pdf());

        assertThat(overtakenOnce).isFalse();
        assertThat(attached(id)).extracting(Attachment::fileName).containsExactly("programm.pdf");
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
}
