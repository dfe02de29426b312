package org.ratsfaden.linking;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.ratsfaden.access.Reader;
import org.ratsfaden.concept.EditionWords;
import org.ratsfaden.linking.ChapterLink.State;
import org.ratsfaden.transaction.Transactions;

/** A clerk confirms a link or refuses it. Deciding again replaces the decision. */
public final class ReviewLink {

    private final ChapterLinks links;
    private final OpenLinks open;
    private final EditionWords words;
    private final Clock clock;
    private final Transactions transactions;

    public ReviewLink(ChapterLinks links, OpenLinks open, EditionWords words, Clock clock, Transactions transactions) {
        this.links = links;
        this.open = open;
        this.words = words;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** The link as it is decided now; empty if there is none this clerk may know of. */
    public Optional<OpenedLink> decide(UUID id, State state, Reader.Clerk clerk) {
        return transactions.inOne(() -> {
            words.hold();
            return open.open(id, clerk).flatMap(opened -> {
                links.replace(opened.link().decided(state, clerk.account(), clock.instant()));
                return open.open(id, clerk);
            });
        });
    }
}
