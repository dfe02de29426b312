package org.ratsfaden.press;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Lets a release out: gives it number and day of issue when it first leaves the house, names who answers for it, and puts it
 * where it is found, and in the mail. Joins the caller's transaction.
 */
public final class IssueRelease {

    private final PressNumbers numbers;
    private final Shelf shelf;
    private final MailRelease mail;
    private final PressRules rules;
    private final Clock clock;

    public IssueRelease(PressNumbers numbers, Shelf shelf, MailRelease mail, PressRules rules, Clock clock) {
        this.numbers = numbers;
        this.shelf = shelf;
        this.mail = mail;
        this.rules = rules;
        this.clock = clock;
    }

    /** What the clock would do with it now. */
    static Deed dueDeed(PressRelease release, Instant now) {
        ReleaseVersion last = release.last();
        boolean ahead = last.stage() == Stage.APPROVED
                && last.dates().isUnderEmbargo(now)
                && release.published().isEmpty();
        return ahead ? Deed.DISPATCH : Deed.PUBLISH;
    }

    /** What speaks against sending it ahead; what the public reads already is not superseded by what it may not read. */
    Optional<Moved> mayDispatch(PressRelease release, ReleaseVersion version) {
        Instant now = clock.instant();
        if (!version.dates().isUnderEmbargo(now) || release.published().isPresent()) {
            return Optional.of(new Moved.NoEmbargo());
        }
        return version.dates().mayLeave(now)
                ? Optional.empty()
                : version.dates().leavesAt().map(Moved.TooEarly::new);
    }

    Optional<Moved> mayPublish(ReleaseVersion version) {
        return version.dates().mayBePublic(clock.instant())
                ? Optional.empty()
                : version.dates().publicFrom().map(Moved.TooEarly::new);
    }

    /** What speaks against giving it a number, if it has none yet. */
    Optional<Moved> mayBeNumbered(PressRelease release) {
        int year = rules.dayOf(clock.instant()).getYear();
        return release.numbering() != null || numbers.upcoming(year).isPresent()
                ? Optional.empty()
                : Optional.of(new Moved.NoNumberLeft(year));
    }

    PressRelease dispatched(PressRelease release, ReleaseVersion version, List<Attachment> attachments, Instant now) {
        PressRelease numbered = superseded(numbered(release, now), version, now);
        ReleaseVersion dispatched = answeredFor(numbered, version).in(new ReleaseState.Dispatched(now));
        mail.ahead(numbered, dispatched, attachments);
        return numbered.with(dispatched);
    }

    PressRelease published(
            PressRelease release, ReleaseVersion version, List<Attachment> attachments, Instant now, String by)
            throws IOException {
        PressRelease numbered = superseded(numbered(release, now), version, now);
        ReleaseVersion published = answeredFor(numbered, version).in(new ReleaseState.Published(now));
        PressRelease out = numbered.with(published);
        mail.published(out, published, attachments);
        return out.foundAs(shelf.put(out, published, by));
    }

    PressRelease withdrawn(PressRelease release, ReleaseVersion version, Instant now, String reason, String by)
            throws IOException {
        if (release.document() != null) {
            shelf.takeAway(release.document(), reason, by);
        }
        mail.withdrawn(release, version, reason);
        PressRelease alone = version.number() == release.last().number() ? release : release.withoutLast();
        Instant published = version.state().published().orElse(null);
        return alone.with(version.in(new ReleaseState.Withdrawn(published, now, reason)));
    }

    /** Number and day of issue, drawn in this transaction, if it has none yet. */
    private PressRelease numbered(PressRelease release, Instant now) {
        if (release.numbering() != null) {
            return release;
        }
        LocalDate issuedOn = rules.dayOf(now);
        PressNumber number = numbers.next(issuedOn.getYear()).orElseThrow();
        return release.numbered(new Numbering(number, rules.pattern().write(issuedOn, number.number()), issuedOn));
    }

    /** The version that was out before gives way. */
    private PressRelease superseded(PressRelease release, ReleaseVersion by, Instant now) {
        Optional<ReleaseVersion> before = release.out().filter(version -> version.number() != by.number());
        if (before.isEmpty()) {
            return release;
        }
        if (release.document() != null) {
            shelf.replaced(release.document());
        }
        ReleaseVersion out = before.get();
        Instant published = out.state().published().orElse(null);
        return release.with(out.in(new ReleaseState.Corrected(published, now)));
    }

    private ReleaseVersion answeredFor(PressRelease release, ReleaseVersion version) {
        if (version.responsible() != null) {
            return version;
        }
        LocalDate issuedOn = Objects.requireNonNull(release.numbering()).issuedOn();
        return version.answeredForBy(rules.responsible().on(issuedOn).orElse(null));
    }

    void letSearchFollow() throws IOException {
        shelf.letSearchFollow();
    }
}
