package org.ratsfaden.press;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.ratsfaden.access.Reader;
import org.ratsfaden.transaction.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings a release from stage to stage, as far as {@link ReleaseRules} lets it, and writes down who did so. */
public final class MoveRelease {

    private static final Logger LOG = LoggerFactory.getLogger(MoveRelease.class);

    private final PressReleases releases;
    private final IssueRelease issue;
    private final Completeness completeness;
    private final Clock clock;
    private final Transactions transactions;

    public MoveRelease(
            PressReleases releases, IssueRelease issue, PressRules rules, Clock clock, Transactions transactions) {
        this.releases = releases;
        this.issue = issue;
        this.completeness = new Completeness(rules);
        this.clock = clock;
        this.transactions = transactions;
    }

    /** Who moves it, with which words, and which value of the release they have before them. */
    private record Mover(Actor actor, String name, String words, OptionalLong revision) {}

    /**
     * Does it, or says why not.
     *
     * @param revision which value of the release whoever moves it has before them; empty for whatever holds now
     * @param words a reason, or who gave a Freigabe; may be empty where none are needed
     * @throws IOException if it could not be kept, or if it is kept and search could not follow
     */
    public Moved move(ReleaseId id, OptionalLong revision, Deed deed, String words, Reader by) throws IOException {
        if (!ReadWorkshop.mayRead(by)) {
            return new Moved.Missing();
        }
        Optional<Actor> actor = Actor.of(by);
        if (actor.isEmpty()) {
            return exists(id) ? new Moved.NotAllowed() : new Moved.Missing();
        }
        return move(id, deed, new Mover(actor.get(), by.accountName().orElseThrow(), words.strip(), revision));
    }

    /** Does what its time has come for. */
    Moved moveByClock(ReleaseId id) throws IOException {
        Instant now = clock.instant();
        Optional<Deed> deed =
                transactions.inOne(() -> releases.find(id).map(release -> IssueRelease.dueDeed(release, now)));
        return deed.isEmpty()
                ? new Moved.Missing()
                : move(id, deed.get(), new Mover(Actor.CLOCK, HistoryEntry.CLOCK, "", OptionalLong.empty()));
    }

    private boolean exists(ReleaseId id) {
        return transactions.inOne(() -> releases.find(id)).isPresent();
    }

    /** What a release lacks before its newest version may go on. */
    public Set<Lack> lacks(PressRelease release) {
        ReleaseVersion version = release.last();
        return completeness.lacks(
                version,
                transactions.inOne(() -> releases.attachments(release.id(), version.number())),
                clock.instant());
    }

    private Moved move(ReleaseId id, Deed deed, Mover by) throws IOException {
        Moved moved;
        try {
            moved = inOneOrAgain(id, deed, by);
        } catch (StaleRelease e) {
            moved = transactions.inOne(
                    () -> releases.find(id).<Moved>map(Moved.Overtaken::new).orElseGet(Moved.Missing::new));
        }
        if (moved instanceof Moved.Done && changesWhatIsFound(deed)) {
            issue.letSearchFollow();
        }
        return moved;
    }

    /** The release's document may be read at that very moment: whoever comes second does it once more. */
    private Moved inOneOrAgain(ReleaseId id, Deed deed, Mover by) throws IOException {
        try {
            return inOne(id, deed, by);
        } catch (StaleRelease e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.info(
                    "release is moved once more release={} deed={} because={}",
                    id,
                    deed,
                    e.getClass().getSimpleName());
            return inOne(id, deed, by);
        }
    }

    private Moved inOne(ReleaseId id, Deed deed, Mover by) throws IOException {
        return transactions.inOne(() -> {
            Optional<PressRelease> release = releases.hold(id);
            return release.isPresent() ? moved(release.get(), deed, by) : new Moved.Missing();
        });
    }

    private static boolean changesWhatIsFound(Deed deed) {
        return switch (deed) {
            case PUBLISH, SUPERSEDE, WITHDRAW -> true;
            case EDIT,
                    DISCARD,
                    LINK,
                    UNLINK,
                    SUBMIT,
                    RETURN,
                    APPROVE,
                    APPROVE_URGENTLY,
                    SECOND_LOOK,
                    SIGN_OFF,
                    DISPATCH,
                    CORRECT -> false;
        };
    }

    private Moved moved(PressRelease release, Deed deed, Mover by) throws IOException {
        ReleaseVersion version = subject(release, deed);
        Optional<ReleaseRules.Rule> rule = ReleaseRules.rule(deed, version.stage());
        if (rule.isEmpty()) {
            return new Moved.NoSuchWay(version.stage());
        }
        if (!rule.get().who().contains(by.actor())) {
            return new Moved.NotAllowed();
        }
        if (by.revision().isPresent() && by.revision().getAsLong() != release.revision()) {
            return new Moved.Overtaken(release);
        }
        Optional<Moved> refusal = refusal(release, version, deed, by);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        releases.replace(changed(release, version, deed, by));
        if (deed == Deed.CORRECT) {
            takeAlong(release, version);
        }
        releases.note(release.id(), new HistoryEntry(clock.instant(), by.name(), deed, version.number(), by.words()));
        return new Moved.Done(releases.find(release.id()).orElseThrow());
    }

    /** A correction begins with the pictures and files of what it corrects. */
    private void takeAlong(PressRelease release, ReleaseVersion corrected) {
        releases.attachments(release.id(), corrected.number())
                .forEach(attachment -> releases.attach(release.id(), corrected.number() + 1, attachment.again()));
    }

    /** The version a deed is meant for. */
    private static ReleaseVersion subject(PressRelease release, Deed deed) {
        return switch (deed) {
            case WITHDRAW, CORRECT -> release.out().orElse(release.last());
            case PUBLISH ->
                release.last().stage() == Stage.APPROVED
                        ? release.last()
                        : release.out().orElse(release.last());
            case SECOND_LOOK ->
                release.versions().reversed().stream()
                        .filter(MoveRelease::needsSecondLook)
                        .findFirst()
                        .orElse(release.last());
            case EDIT,
                    DISCARD,
                    LINK,
                    UNLINK,
                    SUBMIT,
                    RETURN,
                    APPROVE,
                    APPROVE_URGENTLY,
                    SIGN_OFF,
                    DISPATCH,
                    SUPERSEDE -> release.last();
        };
    }

    static boolean needsSecondLook(ReleaseVersion version) {
        return version.urgency() != null && version.urgency().isOutstanding();
    }

    private Optional<Moved> refusal(PressRelease release, ReleaseVersion version, Deed deed, Mover by) {
        return switch (deed) {
            case SUBMIT -> incomplete(release, version);
            case APPROVE -> secondPerson(!version.authors().contains(by.name())).or(() -> incomplete(release, version));
            case APPROVE_URGENTLY -> words(by).or(() -> incomplete(release, version));
            case SIGN_OFF, WITHDRAW -> words(by);
            case SECOND_LOOK -> secondLook(version, by);
            case CORRECT ->
                version.number() == release.last().number()
                        ? Optional.empty()
                        : Optional.of(new Moved.NoSuchWay(release.last().stage()));
            case DISPATCH ->
                incomplete(release, version)
                        .or(() -> issue.mayDispatch(release, version))
                        .or(() -> issue.mayBeNumbered(release));
            case PUBLISH ->
                incomplete(release, version).or(() -> issue.mayPublish(version)).or(() -> issue.mayBeNumbered(release));
            case RETURN -> Optional.empty();
            case EDIT, DISCARD, LINK, UNLINK, SUPERSEDE ->
                throw new IllegalArgumentException("not moved, but written or brought about: " + deed);
        };
    }

    private static Optional<Moved> secondLook(ReleaseVersion version, Mover by) {
        Urgency urgency = version.urgency();
        return urgency != null && urgency.isOutstanding()
                ? secondPerson(!by.name().equals(urgency.by()))
                : Optional.of(new Moved.NoSuchWay(version.stage()));
    }

    private static Optional<Moved> words(Mover by) {
        return by.words().isEmpty() ? Optional.of(new Moved.NeedsWords()) : Optional.empty();
    }

    private static Optional<Moved> secondPerson(boolean isAnother) {
        return isAnother ? Optional.empty() : Optional.of(new Moved.NeedsSecondPerson());
    }

    private Optional<Moved> incomplete(PressRelease release, ReleaseVersion version) {
        Set<Lack> lacks =
                completeness.lacks(version, releases.attachments(release.id(), version.number()), clock.instant());
        return lacks.isEmpty() ? Optional.empty() : Optional.of(new Moved.Incomplete(lacks));
    }

    private PressRelease changed(PressRelease release, ReleaseVersion version, Deed deed, Mover by) throws IOException {
        Instant now = clock.instant();
        return switch (deed) {
            case SUBMIT -> release.with(version.by(by.name()).in(new ReleaseState.InReview(by.name(), now)));
            case RETURN -> release.with(version.in(new ReleaseState.Draft()).with(null));
            case APPROVE -> release.with(version.in(new ReleaseState.Approved(by.name(), now)));
            case APPROVE_URGENTLY ->
                release.with(version.in(new ReleaseState.Approved(by.name(), now))
                        .with(new Urgency(by.name(), by.words(), null)));
            case SECOND_LOOK ->
                release.with(
                        version.with(Objects.requireNonNull(version.urgency()).lookedAt(by.name(), now)));
            case CORRECT -> release.with(version.next(by.name()));
            case DISPATCH ->
                issue.dispatched(release, version, releases.attachments(release.id(), version.number()), now);
            case PUBLISH ->
                issue.published(release, version, releases.attachments(release.id(), version.number()), now, by.name());
            case WITHDRAW -> issue.withdrawn(release, version, now, by.words(), by.name());
            case SIGN_OFF, EDIT, DISCARD, LINK, UNLINK, SUPERSEDE -> release;
        };
    }
}
