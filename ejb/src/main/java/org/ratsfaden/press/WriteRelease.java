package org.ratsfaden.press;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ratsfaden.access.Reader;
import org.ratsfaden.transaction.Transactions;

/** Begins drafts and keeps what is written in them. */
public final class WriteRelease {

    private final PressReleases releases;
    private final Clock clock;
    private final Transactions transactions;

    public WriteRelease(PressReleases releases, Clock clock, Transactions transactions) {
        this.releases = releases;
        this.clock = clock;
        this.transactions = transactions;
    }

    /**
     * What is written at once: the text, its dates, and what it corrects.
     *
     * @param captions of pictures; one that is not named keeps its own
     */
    public record Words(ReleaseText text, ReleaseDates dates, String note, List<Caption> captions) {

        public Words {
            captions = List.copyOf(captions);
        }

        /** Without a word about pictures. */
        public Words(ReleaseText text, ReleaseDates dates, String note) {
            this(text, dates, note, List.of());
        }
    }

    /**
     * What stands with a picture.
     *
     * @param alternative what it shows
     * @param credit Fotonachweis
     */
    public record Caption(UUID picture, String alternative, String credit) {}

    /** A new draft; {@link Moved.NotAllowed} for whoever does not belong to the press office. */
    public Moved begin(Words words, Reader by) {
        return Actor.of(by).isEmpty()
                ? new Moved.NotAllowed()
                : transactions.inOne(() -> {
                    PressRelease begun = PressRelease.begun(new Origin.Written(), words.text(), Set.of(name(by)));
                    PressRelease written =
                            begun.with(begun.last().written(words.text(), words.dates(), words.note(), name(by)));
                    releases.add(written, clock.instant());
                    noted(written, by, Deed.EDIT);
                    return new Moved.Done(releases.find(written.id()).orElseThrow());
                });
    }

    /**
     * Keeps what is written in a draft, whole or not.
     *
     * @param revision which value of the release the writer has before them
     */
    public Moved write(ReleaseId id, long revision, Words words, Reader by) {
        try {
            return transactions.inOne(() -> found(id, by)
                    .<Moved>map(release -> write(release, revision, words, by))
                    .orElseGet(Moved.Missing::new));
        } catch (StaleRelease e) {
            return transactions.inOne(
                    () -> releases.find(id).<Moved>map(Moved.Overtaken::new).orElseGet(Moved.Missing::new));
        }
    }

    private Moved write(PressRelease release, long revision, Words words, Reader by) {
        Optional<Moved> refusal = refusal(Deed.EDIT, release, by);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (release.revision() != revision) {
            return new Moved.Overtaken(release);
        }
        ReleaseVersion before = release.last();
        ReleaseVersion now = before.written(words.text(), words.dates(), words.note(), name(by));
        List<Attachment> described = described(release, words.captions());
        if (now.equals(before) && described.isEmpty()) {
            return new Moved.Done(release);
        }
        releases.replace(release.with(now));
        described.forEach(releases::describe);
        if (!before.authors().contains(name(by))) {
            noted(release, by, Deed.EDIT);
        }
        return new Moved.Done(releases.find(release.id()).orElseThrow());
    }

    /** The pictures that get other words. */
    private List<Attachment> described(PressRelease release, List<Caption> captions) {
        return releases.attachments(release.id(), release.last().number()).stream()
                .filter(known -> !known.captioned(captions).equals(known))
                .map(known -> known.captioned(captions))
                .toList();
    }

    /** Throws a draft away; of a correction, the version before stays as it is. */
    public Moved discard(ReleaseId id, Reader by) {
        return transactions.inOne(() -> found(id, by)
                .map(release -> refusal(Deed.DISCARD, release, by).orElseGet(() -> discarded(release, by)))
                .orElseGet(Moved.Missing::new));
    }

    private Moved discarded(PressRelease release, Reader by) {
        if (release.versions().size() == 1) {
            releases.remove(release.id());
            return new Moved.Done(release);
        }
        releases.replace(release.withoutLast());
        noted(release, by, Deed.DISCARD);
        return new Moved.Done(releases.find(release.id()).orElseThrow());
    }

    private Optional<PressRelease> found(ReleaseId id, Reader by) {
        return ReadWorkshop.mayRead(by) ? releases.hold(id) : Optional.empty();
    }

    static Optional<Moved> refusal(Deed deed, PressRelease release, Reader by) {
        Stage stage = release.last().stage();
        Optional<ReleaseRules.Rule> rule = ReleaseRules.rule(deed, stage);
        if (rule.isEmpty()) {
            return Optional.of(new Moved.NoSuchWay(stage));
        }
        boolean may = Actor.of(by).filter(rule.get().who()::contains).isPresent();
        return may ? Optional.empty() : Optional.of(new Moved.NotAllowed());
    }

    private void noted(PressRelease release, Reader by, Deed deed) {
        releases.note(
                release.id(),
                new HistoryEntry(clock.instant(), name(by), deed, release.last().number(), ""));
    }

    private static String name(Reader by) {
        return by.accountName().orElseThrow();
    }
}
