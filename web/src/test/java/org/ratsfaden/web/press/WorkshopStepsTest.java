package org.ratsfaden.web.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.web.press.Desk.CHIEF;
import static org.ratsfaden.web.press.Desk.release;
import static org.ratsfaden.web.press.Desk.version;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ratsfaden.press.Deed;
import org.ratsfaden.press.PressRelease;
import org.ratsfaden.press.ReleaseDates;
import org.ratsfaden.press.ReleaseState;

class WorkshopStepsTest {

    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");

    @Test
    void whatIsDoneMostComesFirstAndThrowingAwayLast() {
        assertThat(steps(release(version(1, new ReleaseState.Draft(), ReleaseDates.NONE))))
                .containsExactly(Deed.SIGN_OFF.key(), Deed.APPROVE_URGENTLY.key(), Deed.DISCARD.key());
        assertThat(steps(release(version(1, new ReleaseState.Approved("ida", NOON), new ReleaseDates(null, NOON)))))
                .containsExactly(Deed.DISPATCH.key(), Deed.PUBLISH.key(), Deed.RETURN.key(), Deed.SIGN_OFF.key());
    }

    @Test
    void whoMayApproveNeedNotDoItUrgently() {
        assertThat(steps(release(version(1, new ReleaseState.InReview("jo", NOON), ReleaseDates.NONE))))
                .containsExactly(Deed.APPROVE.key(), Deed.RETURN.key(), Deed.SIGN_OFF.key());
    }

    @Test
    void whileACorrectionIsWrittenWhatIsOutCanBeWithdrawn() {
        assertThat(steps(release(
                        version(1, new ReleaseState.Published(NOON), ReleaseDates.NONE),
                        version(2, new ReleaseState.Draft(), ReleaseDates.NONE))))
                .containsExactly(
                        Deed.SIGN_OFF.key(), Deed.APPROVE_URGENTLY.key(), Deed.WITHDRAW.key(), Deed.DISCARD.key());
    }

    private static List<String> steps(PressRelease release) {
        return WorkshopSteps.of(release, new PressLabels(CHIEF.texts(), new PressMoments(ZoneOffset.UTC)), CHIEF)
                .stream()
                .map(EditorView.Step::key)
                .toList();
    }
}
