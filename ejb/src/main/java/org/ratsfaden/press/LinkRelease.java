package org.ratsfaden.press;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ratsfaden.access.Reader;
import org.ratsfaden.transaction.Transactions;

/**
 * The press office says what a release is linked to: what was suggested, or something else that it may read itself. A link is about
 * the release, not about one version: it holds at once, so nothing is linked while a second person checks, and each change is
 * written down (ADR 0048).
 */
public final class LinkRelease {

    private final PressReleases releases;
    private final ReleaseLinks links;
    private final OpenReleaseLinks opening;
    private final SuggestLinksOfRelease suggest;
    private final Clock clock;
    private final Transactions transactions;

    public LinkRelease(
            PressReleases releases,
            ReleaseLinks links,
            OpenReleaseLinks opening,
            SuggestLinksOfRelease suggest,
            Clock clock,
            Transactions transactions) {
        this.releases = releases;
        this.links = links;
        this.opening = opening;
        this.suggest = suggest;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** What its newest version speaks of and it is not linked to yet, with the words that say so, best first. */
    public List<Linked> suggestions(PressRelease release, Reader reader) {
        Set<LinkTarget> known =
                opening.of(release.id(), reader).stream().map(Linked::target).collect(Collectors.toSet());
        return suggest.of(release, reader).stream()
                .filter(linked -> !known.contains(linked.target()))
                .toList();
    }

    /** Links it, and writes that down; {@link Moved.Missing} if there is no such release or target for this reader. */
    public Moved confirm(ReleaseId id, LinkTarget target, Reader by) {
        Optional<PressRelease> known = transactions.inOne(() -> releases.find(id));
        if (known.isEmpty() || opening.open(target, "", by).isEmpty()) {
            return new Moved.Missing();
        }
        Optional<String> quote = suggest.of(known.get(), by).stream()
                .filter(linked -> linked.target().equals(target))
                .map(Linked::quote)
                .findFirst();
        return change(id, Deed.LINK, target, by, () -> {
            String name = by.accountName().orElseThrow();
            links.keep(id, new ReleaseLink(target, quote.orElse(""), name, clock.instant()));
        });
    }

    /** Takes a link away, and writes that down; nothing happens if it is not there. */
    public Moved remove(ReleaseId id, LinkTarget target, Reader by) {
        return change(id, Deed.UNLINK, target, by, () -> links.remove(id, target));
    }

    private Moved change(ReleaseId id, Deed deed, LinkTarget target, Reader by, Runnable change) {
        return transactions.inOne(() -> {
            Optional<PressRelease> release = releases.hold(id);
            Optional<Moved> refusal = refusal(release, deed, by);
            if (refusal.isPresent()) {
                return refusal.get();
            }
            boolean linked =
                    links.of(id).stream().anyMatch(link -> link.target().equals(target));
            if (linked == (deed == Deed.UNLINK)) {
                change.run();
                noted(release.orElseThrow(), deed, target, by);
            }
            return new Moved.Done(release.orElseThrow());
        });
    }

    private static Optional<Moved> refusal(Optional<PressRelease> release, Deed deed, Reader by) {
        if (release.isEmpty() || !ReadWorkshop.mayRead(by)) {
            return Optional.of(new Moved.Missing());
        }
        boolean corrected = release.get()
                .out()
                .filter(out -> out.number() != release.get().last().number())
                .isPresent();
        return WriteRelease.refusal(deed, release.get(), by)
                .filter(refusal -> !corrected || refusal instanceof Moved.NotAllowed)
                .or(() -> corrected ? Optional.of(new Moved.CorrectionUnderWay()) : Optional.empty());
    }

    private void noted(PressRelease release, Deed deed, LinkTarget target, Reader by) {
        String name = by.accountName().orElseThrow();
        releases.note(
                release.id(),
                new HistoryEntry(clock.instant(), name, deed, release.last().number(), target.key()));
    }
}
