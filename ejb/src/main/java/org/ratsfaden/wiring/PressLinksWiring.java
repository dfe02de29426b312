package org.ratsfaden.wiring;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.concept.OpenConcepts;
import org.ratsfaden.linking.LinkDocuments;
import org.ratsfaden.meeting.OpenProceedings;
import org.ratsfaden.press.LinkRelease;
import org.ratsfaden.press.OpenReleaseLinks;
import org.ratsfaden.press.PressReleases;
import org.ratsfaden.press.PressRules;
import org.ratsfaden.press.ReadReleases;
import org.ratsfaden.press.ReleaseLinks;
import org.ratsfaden.press.ReleaseSheet;
import org.ratsfaden.press.SuggestLinksOfRelease;
import org.ratsfaden.press.jpa.JpaReleaseLinks;
import org.ratsfaden.transaction.Transactions;

/** What releases are linked to. */
@Dependent
@NullUnmarked
public class PressLinksWiring {

    /** The container's proxy: it always means the transaction of the calling thread. */
    @PersistenceContext(unitName = "ratsfaden")
    private EntityManager entities;

    @Produces
    @Singleton
    ReleaseLinks releaseLinks() {
        return new JpaReleaseLinks(entities);
    }

    @Produces
    @Singleton
    OpenReleaseLinks openReleaseLinks(
            ReleaseLinks links,
            ReadReleases releases,
            OpenProceedings proceedings,
            OpenConcepts concepts,
            Transactions transactions) {
        return new OpenReleaseLinks(links, releases, proceedings, concepts, transactions);
    }

    @Produces
    @Singleton
    LinkRelease linkRelease(
            PressReleases releases,
            ReleaseLinks links,
            OpenReleaseLinks opening,
            OpenProceedings proceedings,
            LinkDocuments chapters,
            ReleaseSheet sheet,
            PressRules rules,
            Clock clock,
            Transactions transactions) {
        SuggestLinksOfRelease suggest = new SuggestLinksOfRelease(proceedings, opening, chapters, sheet, rules.house());
        return new LinkRelease(releases, links, opening, suggest, clock, transactions);
    }
}
