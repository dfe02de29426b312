package org.ratsfaden.press;

import org.ratsfaden.access.Reader;
import org.ratsfaden.transaction.Transactions;

/** Says for whom of the Presseverteiler a release is meant; what was sent stays sent. */
public final class ChooseAudience {

    private final PressReleases releases;
    private final Audiences audiences;
    private final Transactions transactions;

    public ChooseAudience(PressReleases releases, Audiences audiences, Transactions transactions) {
        this.releases = releases;
        this.audiences = audiences;
        this.transactions = transactions;
    }

    /** Nobody for whoever may not know of the release. */
    public Audience of(ReleaseId id, Reader reader) {
        return ReadWorkshop.mayRead(reader) ? transactions.inOne(() -> audiences.of(id)) : Audience.NOBODY;
    }

    /** Keeps it; false if there is no such release for this reader, or if he only reads. */
    public boolean choose(ReleaseId id, Audience audience, Reader by) {
        return Actor.of(by).isPresent()
                && transactions.inOne(() -> {
                    boolean known = releases.hold(id).isPresent();
                    if (known) {
                        audiences.keep(id, audience);
                    }
                    return known;
                });
    }
}
