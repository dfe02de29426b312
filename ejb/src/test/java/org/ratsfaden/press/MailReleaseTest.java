package org.ratsfaden.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.press.PressOffice.JANA;
import static org.ratsfaden.press.PressOffice.SVEA;
import static org.ratsfaden.press.PressOffice.WHOLE;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ratsfaden.access.Reader;
import org.ratsfaden.outbox.Circle;
import org.ratsfaden.outbox.Letter;
import org.ratsfaden.outbox.Mail;

/** Who gets which mail about a release, and when. */
@Tag("database")
class MailReleaseTest extends MailingOffice {

    @Test
    void aheadGoesToTheChosenAloneWithTheNoteOfTheSperrfristAndNobodyElseLearnsOfIt() throws IOException {
        ReleaseId id = underEmbargo();

        office.does(id, Deed.DISPATCH, SVEA);

        List<Mail> mails = sent();
        assertThat(addresses(mails)).containsExactly("anna@tagblatt.example");
        assertThat(mails.getFirst().letter().subject()).startsWith("SPERRFRIST bis 24. November 2026, 10:00 Uhr");
        assertThat(mails.getFirst().letter().text()).startsWith("SPERRFRIST").contains(WHOLE.title());
        assertThat(mails.getFirst().letter().html())
                .contains("<strong>SPERRFRIST")
                .doesNotContain("/presse/2026");
        office.clock.now = UNTIL.minusSeconds(1);
        office.due.letOut();
        assertThat(sent()).isEmpty();
    }

    @Test
    void whenItIsPublishedTheOthersGetItAndWhoHadItDoesNotGetItTwice() throws IOException {
        ReleaseId id = underEmbargo();
        office.does(id, Deed.DISPATCH, SVEA);
        sent();

        office.clock.now = UNTIL;
        office.due.letOut();

        List<Mail> mails = sent();
        assertThat(addresses(mails)).containsExactlyInAnyOrder("bodo@funk.example", "paula@leserin.example");
        assertThat(mails).allSatisfy(mail -> {
            assertThat(mail.letter().text())
                    .contains("https://rat.example/presse/2026/1")
                    .doesNotContain("SPERRFRIST");
        });
        assertThat(mails)
                .filteredOn(mail -> mail.recipient().circle() == Circle.NEWSLETTER)
                .allSatisfy(mail -> assertThat(mail.recipient().leave())
                        .asString()
                        .startsWith("https://rat.example/newsletter/abmelden/"));
    }

    @Test
    void filesAreLinkedForAllAndWhoHasItAheadLearnsFromWhenOnTheyOpen() throws IOException {
        ReleaseId id = underEmbargo();
        UUID picture = withPicture(id);
        office.does(id, Deed.DISPATCH, SVEA);
        Letter ahead = sent().getFirst().letter();

        office.clock.now = UNTIL;
        office.due.letOut();

        String address = "https://rat.example/presse/2026/1/datei/" + picture;
        assertThat(ahead.text())
                .contains("Wenn die Sperrfrist endet, finden Sie hier Bilder und Anlagen:")
                .contains("fest.jpg (Foto: Svea & Jana)\n" + address);
        assertThat(ahead.html()).contains("<a href=\"" + address + "\">fest.jpg</a> (Foto: Svea &amp; Jana)");
        assertThat(sent()).isNotEmpty().allSatisfy(mail -> {
            assertThat(mail.letter().text()).contains("fest.jpg (Foto: Svea & Jana)\n" + address);
            assertThat(mail.letter().html())
                    .contains("<a href=\"" + address + "\">fest.jpg</a> (Foto: Svea &amp; Jana)");
        });
    }

    @Test
    void aDraftAnApprovedOneAndOneForAnotherDayReachNobody() throws IOException {
        office.approved(new ReleaseDates(UNTIL, null));
        office.drafted(WHOLE, ReleaseDates.NONE, SVEA);
        office.due.letOut();

        assertThat(sent()).isEmpty();
    }

    @Test
    void whoeverIsNotOfThePressOfficeChoosesNobody() throws IOException {
        ReleaseId id = office.drafted(WHOLE, ReleaseDates.NONE, SVEA);
        ChooseAudience choosing = new ChooseAudience(office.releases, office.audiences, office.database);
        Audience all = new Audience(Set.of("Funk"), Set.of(anna.id()), Set.of("Lokalpresse"));

        assertThat(choosing.choose(id, all, new Reader.Clerk("ratsbuero"))).isFalse();
        assertThat(choosing.choose(id, all, SVEA)).isTrue();
        assertThat(choosing.of(id, JANA)).isEqualTo(all);
        assertThat(choosing.choose(id, new Audience(Set.of("Funk"), Set.of(), Set.of()), SVEA))
                .isTrue();
        assertThat(choosing.of(id, JANA).contacts()).isEmpty();
        assertThat(choosing.of(id, new Reader.Anonymous())).isEqualTo(Audience.NOBODY);
    }
}
