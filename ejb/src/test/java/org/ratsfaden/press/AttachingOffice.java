package org.ratsfaden.press;

import static org.ratsfaden.press.PressOffice.JANA;
import static org.ratsfaden.press.PressOffice.SVEA;
import static org.ratsfaden.press.PressOffice.WHOLE;
import static org.ratsfaden.press.PressOffice.done;

import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.ratsfaden.document.ContentHash;
import org.ratsfaden.document.HeldFiles;
import org.ratsfaden.document.OriginalFiles;
import org.ratsfaden.document.RemoveFiles;
import org.ratsfaden.document.file.FileSystemOriginalFiles;
import org.ratsfaden.document.jpa.JpaHeldFiles;
import org.ratsfaden.press.WriteRelease.Caption;
import org.ratsfaden.press.picture.PictureSamples;
import org.ratsfaden.press.picture.StrippedFiles;

/** A press office that puts pictures and files to its releases, on a disk. */
abstract class AttachingOffice {

    static final PressNumber FIRST = new PressNumber(2026, 1);

    final PressOffice office = new PressOffice();
    final JpaHeldFiles held = new JpaHeldFiles(office.database.entities());
    final Path home;
    final OriginalFiles originals;
    final AttachFiles attaching;
    final RemoveFiles removing;

    /** Whether the virus check finds anything. */
    boolean infected;

    /** Whether the next file is kept by somebody else first. */
    boolean overtakenOnce;

    /** What holds files, and fails once if it is told to. */
    private final HeldFiles overtaking = new HeldFiles() {
        @Override
        public void hold(ContentHash file, long bytes, Instant at) {
            if (overtakenOnce) {
                overtakenOnce = false;
                throw new PersistenceException("somebody else has inserted this row");
            }
            held.hold(file, bytes, at);
        }

        @Override
        public boolean isHeld(ContentHash file) {
            return held.isHeld(file);
        }

        @Override
        public void letGo(ContentHash file) {
            held.letGo(file);
        }

        @Override
        public List<ContentHash> letGo(int limit) {
            return held.letGo(limit);
        }

        @Override
        public void lookedAt(ContentHash file) {
            held.lookedAt(file);
        }
    };

    AttachingOffice(@TempDir Path home) {
        this.home = home;
        originals = new FileSystemOriginalFiles(home.resolve("originals"));
        attaching = new AttachFiles(
                office.releases,
                new AttachFiles.Store(
                        overtaking, originals, new StrippedFiles(), _ -> !infected, home.resolve("scratch")),
                new FileLimits(2_000, 1_000, 2),
                office.clock,
                office.database);
        removing = new RemoveFiles(office.documents, held, originals, office.database);
    }

    @AfterEach
    void close() {
        office.close();
    }

    ReleaseId drafted() {
        return office.drafted(WHOLE, ReleaseDates.NONE, SVEA);
    }

    /** With a picture that has all it needs. */
    ReleaseId complete() throws IOException {
        ReleaseId id = drafted();
        attach(id, "fest.jpg", PictureSamples.jpeg());
        caption(id, "Kinder auf der Brücke", "Svea Maaßenkamp");
        return id;
    }

    ReleaseId published() throws IOException {
        ReleaseId id = complete();
        office.does(id, Deed.SUBMIT, SVEA);
        office.does(id, Deed.APPROVE, JANA);
        return office.does(id, Deed.PUBLISH, SVEA).id();
    }

    void caption(ReleaseId id, String alternative, String credit) {
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

    void attach(ReleaseId id, String name, byte[] content) throws IOException {
        done(tries(id, name, content));
    }

    Moved tries(ReleaseId id, String name, byte[] content) throws IOException {
        return attaching.attach(id, office.now(id).revision(), sent(name, content), SVEA);
    }

    AttachFiles.Sent sent(String name, byte[] content) throws IOException {
        return new AttachFiles.Sent(name, Files.write(home.resolve("sent"), content));
    }

    void detachAll(ReleaseId id) {
        attached(id).forEach(each -> done(attaching.detach(id, office.now(id).revision(), each.id(), SVEA)));
    }

    List<Attachment> attached(ReleaseId id) {
        return office.workshop.piece(id, JANA).orElseThrow().attachments();
    }

    Map<ContentHash, Long> files() {
        return office.database.inOne(() -> office.documents.files(""));
    }
}
