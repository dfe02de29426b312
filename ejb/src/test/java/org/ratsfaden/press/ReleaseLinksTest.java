package org.ratsfaden.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.press.PressOffice.SVEA;
import static org.ratsfaden.press.PressOffice.WHOLE;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ratsfaden.concept.ChapterKey;
import org.ratsfaden.concept.ConceptId;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.press.jpa.JpaReleaseLinks;

/** What is kept of the links of releases. */
@Tag("database")
class ReleaseLinksTest {

    private static final ResolutionId DECISION = new ResolutionId(UUID.randomUUID());
    private static final ResolutionId LATER = new ResolutionId(UUID.randomUUID());
    private static final ConceptId CONCEPT = new ConceptId(UUID.randomUUID());
    private static final LinkTarget TO_DECISION = new LinkTarget.Decision(DECISION);
    private static final LinkTarget TO_CHAPTER = new LinkTarget.Chapter(CONCEPT, new ChapterKey("SPRACHE"));

    private final PressOffice office = new PressOffice();
    private final JpaReleaseLinks links = new JpaReleaseLinks(office.database.entities());

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aLinkIsFoundFromBothSidesUntilItIsTakenAway() {
        ReleaseId id = office.drafted(WHOLE, ReleaseDates.NONE, SVEA);
        keep(id, TO_DECISION, "Der Kreistag hat beschlossen.");
        keep(id, TO_CHAPTER, "");
        keep(id, TO_DECISION, "Besser gesagt.");

        assertThat(of(id)).extracting(ReleaseLink::target).containsExactly(TO_CHAPTER, TO_DECISION);
        assertThat(of(id).getLast().quote()).isEqualTo("Besser gesagt.");
        assertThat(office.database.inOne(() -> links.to(DECISION))).containsExactly(id);
        assertThat(office.database.inOne(() -> links.to(CONCEPT))).containsExactly(id);
        assertThat(office.database.inOne(() -> links.to(LATER))).isEmpty();

        office.database.inOne(() -> {
            links.remove(id, TO_DECISION);
            return id;
        });
        assertThat(of(id)).extracting(ReleaseLink::target).containsExactly(TO_CHAPTER);
    }

    @Test
    void aLinkGoesWithItsDecisionWhenThatGoesByAnotherId() {
        ReleaseId id = office.drafted(WHOLE, ReleaseDates.NONE, SVEA);
        ReleaseId both = office.drafted(WHOLE, ReleaseDates.NONE, SVEA);
        keep(id, TO_DECISION, "Beschlossen.");
        keep(both, TO_DECISION, "Zuerst.");
        keep(both, new LinkTarget.Decision(LATER), "Später.");

        office.database.inOne(() -> {
            links.move(DECISION, LATER);
            return id;
        });

        assertThat(of(id)).extracting(ReleaseLink::quote).containsExactly("Beschlossen.");
        assertThat(of(both)).extracting(ReleaseLink::quote).containsExactly("Später.");
        assertThat(office.database.inOne(() -> links.to(DECISION))).isEmpty();
        assertThat(office.database.inOne(() -> links.to(LATER))).containsExactlyInAnyOrder(id, both);
    }

    @Test
    void aLinkGoesWithItsChapterWhenThatGoesByAnotherName() {
        ChapterKey learning = new ChapterKey("LERNEN");
        LinkTarget elsewhere = new LinkTarget.Chapter(new ConceptId(UUID.randomUUID()), new ChapterKey("SPRACHE"));
        ReleaseId id = office.drafted(WHOLE, ReleaseDates.NONE, SVEA);
        keep(id, TO_CHAPTER, "Kurse beginnen.");
        keep(id, elsewhere, "");

        office.database.inOne(() -> {
            links.rename(CONCEPT, new ChapterKey("SPRACHE"), learning);
            return id;
        });

        assertThat(of(id))
                .extracting(ReleaseLink::target)
                .containsExactlyInAnyOrder(new LinkTarget.Chapter(CONCEPT, learning), elsewhere);
    }

    @Test
    void whatWasSaidOfAReleaseIsErasedWithItAndGoesWithADiscardedDraft() throws IOException {
        PressRelease published = office.published();
        ReleaseId draft = office.drafted(WHOLE, ReleaseDates.NONE, SVEA);
        keep(published.id(), TO_DECISION, "Beschlossen.");
        keep(draft, TO_DECISION, "Beschlossen.");

        office.database.inOne(() -> {
            new ForgetRelease(office.releases, office.outbox, office.clock)
                    .ofErased(Objects.requireNonNull(published.document()));
            return published;
        });
        PressOffice.done(office.writing.discard(draft, SVEA));

        assertThat(office.database.inOne(() -> links.to(DECISION))).isEmpty();
    }

    @Test
    void aTargetIsWhatItsKeySays() {
        assertThat(LinkTarget.ofKey(TO_DECISION.key())).contains(TO_DECISION);
        assertThat(LinkTarget.ofKey(TO_CHAPTER.key())).contains(TO_CHAPTER);
    }

    @Test
    void aDayAndAShortFormEndNoSentence() {
        assertThat(SuggestLinksOfRelease.sentences(
                        "Am 12. Juni hat Dr. Lünemann berichtet. Beschlossen ist es (Nr. 4)! Ja.\n\nDanach 2014. Ende"))
                .containsExactly(
                        "Am 12. Juni hat Dr. Lünemann berichtet.",
                        "Beschlossen ist es (Nr. 4)!",
                        "Ja.",
                        "Danach 2014.",
                        "Ende");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "decision/", "decision/1", "chapter/1/SPRACHE", "chapter/x/sprache", "document/1"})
    void anythingElseIsNoTarget(String key) {
        assertThat(LinkTarget.ofKey(key)).isEmpty();
    }

    private void keep(ReleaseId id, LinkTarget target, String quote) {
        office.database.inOne(() -> {
            links.keep(id, new ReleaseLink(target, quote, "svea", Instant.parse("2026-11-23T08:00:00Z")));
            return id;
        });
    }

    private List<ReleaseLink> of(ReleaseId id) {
        return office.database.inOne(() -> links.of(id));
    }
}
