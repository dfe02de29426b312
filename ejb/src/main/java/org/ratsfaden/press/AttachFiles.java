package org.ratsfaden.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.ratsfaden.access.Reader;
import org.ratsfaden.document.ContentHash;
import org.ratsfaden.document.HeldFiles;
import org.ratsfaden.document.OriginalFiles;
import org.ratsfaden.press.CleanFiles.Cleaned;
import org.ratsfaden.press.CleanFiles.Cleaned.Clean;
import org.ratsfaden.transaction.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts pictures and other files to a draft, and takes them from it. What is kept is what may leave the house. */
public final class AttachFiles {

    private static final Logger LOG = LoggerFactory.getLogger(AttachFiles.class);

    private final PressReleases releases;
    private final Store store;
    private final FileLimits limits;
    private final Clock clock;
    private final Transactions transactions;

    public AttachFiles(PressReleases releases, Store store, FileLimits limits, Clock clock, Transactions transactions) {
        this.releases = releases;
        this.store = store;
        this.limits = limits;
        this.clock = clock;
        this.transactions = transactions;
    }

    /**
     * Where files lie, and what they pass on their way there.
     *
     * @param scratch a folder for files that are just being written
     */
    public record Store(
            HeldFiles held, OriginalFiles originals, CleanFiles cleaning, VirusCheck viruses, Path scratch) {}

    /** Looks at what comes in. */
    @FunctionalInterface
    public interface VirusCheck {

        /** @throws IOException if it could not look; nothing is kept then */
        boolean isHarmless(Path file) throws IOException;
    }

    /**
     * A file as somebody sends it.
     *
     * @param name for people
     */
    public record Sent(String name, Path body) {}

    /**
     * Puts a file to a draft.
     *
     * @param revision which value of the release the sender has before them
     * @throws IOException if it could not be kept; nothing is recorded then
     */
    public Moved attach(ReleaseId id, long revision, Sent sent, Reader by) throws IOException {
        Optional<Moved> refusal = transactions.inOne(() -> refusal(releases.find(id), revision, by));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (Files.size(sent.body()) > Math.max(limits.pictureBytes(), limits.fileBytes())) {
            return new Moved.UnusableFile(FileFlaw.TOO_LARGE);
        }
        return switch (store.cleaning().clean(Files.readAllBytes(sent.body()))) {
            case Cleaned.Unusable(var why) -> new Moved.UnusableFile(why);
            case Clean clean
            when clean.bytes().length > limits.of(clean.kind()) -> new Moved.UnusableFile(FileFlaw.TOO_LARGE);
            case Clean _ when !store.viruses().isHarmless(sent.body()) -> new Moved.UnusableFile(FileFlaw.SUSPICIOUS);
            case Clean clean -> keep(id, revision, clean, clean.kind().named(sent.name()), by);
        };
    }

    private Moved keep(ReleaseId id, long revision, Clean clean, String name, Reader by) throws IOException {
        Files.createDirectories(store.scratch());
        Path file = Files.createTempFile(store.scratch(), "attached", ".tmp");
        try {
            Files.write(file, clean.bytes());
            Attachment attachment = new Attachment(
                    UUID.randomUUID(),
                    ContentHash.of(file),
                    name,
                    clean.kind(),
                    clean.bytes().length,
                    clean.size(),
                    "",
                    "");
            return inOneOrAgain(id, revision, attachment, file, by);
        } finally {
            Files.delete(file);
        }
    }

    /** Somebody else may keep the same bytes at that very moment: whoever comes second does it once more. */
    private Moved inOneOrAgain(ReleaseId id, long revision, Attachment attachment, Path file, Reader by)
            throws IOException {
        try {
            return inOne(id, revision, attachment, file, by);
        } catch (StaleRelease e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.info(
                    "file is attached once more release={} because={}",
                    id,
                    e.getClass().getSimpleName());
            return inOne(id, revision, attachment, file, by);
        }
    }

    private Moved inOne(ReleaseId id, long revision, Attachment attachment, Path file, Reader by) throws IOException {
        return transactions.inOne(() -> {
            Optional<PressRelease> release = releases.hold(id);
            Optional<Moved> refusal = refusal(release, revision, by).or(() -> full(release.orElseThrow()));
            if (refusal.isPresent()) {
                return refusal.get();
            }
            store.held().hold(attachment.file(), attachment.bytes(), clock.instant());
            store.originals().keep(attachment.file(), file);
            return changed(release.orElseThrow(), version -> releases.attach(id, version.number(), attachment), by);
        });
    }

    private Optional<Moved> full(PressRelease release) {
        return releases.attachments(release.id(), release.last().number()).size() < limits.count()
                ? Optional.empty()
                : Optional.of(new Moved.UnusableFile(FileFlaw.TOO_MANY));
    }

    /** Takes a file from a draft; nothing happens if it is not there. */
    public Moved detach(ReleaseId id, long revision, UUID attachment, Reader by) {
        return transactions.inOne(() -> {
            Optional<PressRelease> release = releases.hold(id);
            Optional<Moved> refusal = refusal(release, revision, by);
            return refusal.isPresent()
                    ? refusal.get()
                    : changed(
                            release.orElseThrow(),
                            version -> releases.attachments(id, version.number()).stream()
                                    .filter(known -> known.id().equals(attachment))
                                    .forEach(releases::detach),
                            by);
        });
    }

    /** What is done with the files of a version. */
    @FunctionalInterface
    private interface Change {
        void of(ReleaseVersion version);
    }

    /** Whoever changes what goes with a version is one of its authors. */
    private Moved changed(PressRelease release, Change change, Reader by) {
        String name = by.accountName().orElseThrow();
        ReleaseVersion before = release.last();
        releases.replace(release.with(before.by(name)));
        change.of(before);
        if (!before.authors().contains(name)) {
            releases.note(release.id(), new HistoryEntry(clock.instant(), name, Deed.EDIT, before.number(), ""));
        }
        return new Moved.Done(releases.find(release.id()).orElseThrow());
    }

    private static Optional<Moved> refusal(Optional<PressRelease> release, long revision, Reader by) {
        if (release.isEmpty() || !ReadWorkshop.mayRead(by)) {
            return Optional.of(new Moved.Missing());
        }
        return WriteRelease.refusal(Deed.EDIT, release.get(), by)
                .or(() -> release.filter(known -> known.revision() != revision).map(Moved.Overtaken::new));
    }

    /**
     * Where the bytes lie; to be read, never to be written to.
     *
     * @throws IOException if they are missing
     */
    public Path locate(Attachment attachment) throws IOException {
        return store.originals().locate(attachment.file());
    }
}
