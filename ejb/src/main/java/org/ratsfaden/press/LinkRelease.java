package org.ratsfaden.press;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ratsfaden.access.Reader;
import org.ratsfaden.transaction.Transactions;

/** The press office says what a release is linked to: what was suggested, or something else that it may read itself. */
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

    /** Links it; false if there is no such release or target for this reader, or if he only reads. */
    public boolean confirm(PressRelease release, LinkTarget target, Reader by) {
        if (Actor.of(by).isEmpty() || opening.open(target, "", by).isEmpty()) {
            return false;
        }
        Optional<String> quote = suggest.of(release, by).stream()
                .filter(linked -> linked.target().equals(target))
                .map(Linked::quote)
                .findFirst();
        String name = by.accountName().orElseThrow();
        return transactions.inOne(() -> {
            boolean known = releases.hold(release.id()).isPresent();
            if (known) {
                links.keep(release.id(), new ReleaseLink(target, quote.orElse(""), name, clock.instant()));
            }
            return known;
        });
    }

    /** Takes a link away; false like {@link #confirm}. */
    public boolean remove(ReleaseId release, LinkTarget target, Reader by) {
        return Actor.of(by).isPresent()
                && transactions.inOne(() -> {
                    boolean known = releases.hold(release).isPresent();
                    if (known) {
                        links.remove(release, target);
                    }
                    return known;
                });
    }
}
