package org.ratsfaden.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.press.PressOffice.SVEA;
import static org.ratsfaden.press.PressOffice.done;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.document.Arrival;
import org.ratsfaden.document.ContentHash;
import org.ratsfaden.document.Document;
import org.ratsfaden.press.picture.PictureSamples;

/** What becomes of the files of a release when nobody needs them any more, or somebody else does. */
@Tag("database")
class DetachedFilesTest extends AttachingOffice {

    DetachedFilesTest(@TempDir Path home) {
        super(home);
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
    void copiesOfAnErasedDocumentGoAlsoWhileAReleaseHoldsTheSameBytes() throws IOException {
        ReleaseId id = drafted();
        attach(id, "programm.pdf", PictureSamples.pdf());
        ContentHash hash = attached(id).getFirst().file();
        List<ContentHash> gone = new ArrayList<>();

        assertThat(removing.unlessNeeded(hash, (file, _) -> gone.add(file))).isFalse();

        assertThat(gone).containsExactly(hash);
        assertThat(originals.holds(hash)).isTrue();
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
}
