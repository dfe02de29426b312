package org.ratsfaden.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.press.PressOffice.JANA;
import static org.ratsfaden.press.PressOffice.SVEA;
import static org.ratsfaden.press.PressOffice.WHOLE;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ratsfaden.outbox.Letter;
import org.ratsfaden.outbox.Mail;

/** Who hears of what becomes of a release afterwards: corrected, withdrawn, erased. */
@Tag("database")
class MailAfterwardsTest extends MailingOffice {

    @Test
    void aCorrectionReachesEveryoneTheFirstVersionReachedAlsoThoseNoLongerChosen() throws IOException {
        ReleaseId id = publishedToAll();
        sent();
        office.database.inOne(() -> {
            office.audiences.keep(id, Audience.NOBODY);
            return id;
        });

        correct(id);

        List<Mail> mails = sent();
        assertThat(addresses(mails))
                .containsExactlyInAnyOrder("anna@tagblatt.example", "bodo@funk.example", "paula@leserin.example");
        assertThat(mails)
                .allSatisfy(mail -> assertThat(mail.letter().subject()).startsWith("Berichtigung – PM 1/2026"));
    }

    @Test
    void whatWaitsIsOvertakenByTheCorrectionSoThatNobodyGetsTheWrongOneAfterTheRightOne() throws IOException {
        ReleaseId id = publishedToAll();

        correct(id);

        List<Mail> mails = sent();
        assertThat(mails).hasSize(3);
        assertThat(mails)
                .allSatisfy(mail -> assertThat(mail.letter().matter().part()).isEqualTo("2"));
    }

    @Test
    void aWithdrawalReachesThoseWhoHaveItAndSparesThoseWhoNeverGotIt() throws IOException {
        ReleaseId id = publishedToAll();
        Mail first = next().orElseThrow();
        accept(first);

        office.does(id, Deed.WITHDRAW, JANA);

        List<Mail> mails = sent();
        assertThat(addresses(mails)).containsExactly(first.recipient().address().text());
        assertThat(mails.getFirst().letter().subject()).startsWith("Zurückgezogen – PM 1/2026");
        assertThat(mails.getFirst().letter().text()).contains("Grund: Anlass").doesNotContain(WHOLE.lead());
    }

    @Test
    void aWithdrawalNamesWhatTheyHaveAndNothingOfTheCorrectionThatIsStillADraft() throws IOException {
        ReleaseId id = publishedToAll();
        accept(next().orElseThrow());
        office.does(id, Deed.CORRECT, SVEA);
        office.writes(id, titled("Was noch niemand wissen darf"), "Um 11 Uhr", SVEA);

        office.does(id, Deed.WITHDRAW, JANA);

        Letter letter = sent().getFirst().letter();
        assertThat(letter.subject()).isEqualTo("Zurückgezogen – PM 1/2026: " + WHOLE.title());
        assertThat(letter.text() + letter.html()).doesNotContain("Was noch niemand wissen darf");
    }

    @Test
    void whoIsErasedOrHasLeftGetsNothingMore() throws IOException {
        ReleaseId id = publishedToAll();
        keeping.remove(anna.id(), SVEA);
        String word = office.database
                .inOne(() -> office.subscriptions.withAddress(PAULA))
                .orElseThrow()
                .leaveWord();
        subscribe.leave(word);

        assertThat(addresses(sent())).containsExactly("bodo@funk.example");
        correct(id);

        assertThat(addresses(sent())).containsExactly("bodo@funk.example");
    }

    @Test
    void aReleaseThatIsErasedLeavesNoLetter() throws IOException {
        PressRelease release = office.now(publishedToAll());

        office.database.inOne(() -> {
            new ForgetRelease(office.releases, office.outbox, office.clock)
                    .ofErased(Objects.requireNonNull(release.document()));
            return release;
        });

        assertThat(sent()).isEmpty();
    }
}
