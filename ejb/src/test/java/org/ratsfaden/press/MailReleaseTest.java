package org.ratsfaden.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.press.PressOffice.BERLIN;
import static org.ratsfaden.press.PressOffice.JANA;
import static org.ratsfaden.press.PressOffice.SVEA;
import static org.ratsfaden.press.PressOffice.WHOLE;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ratsfaden.access.Reader;
import org.ratsfaden.contact.Contact;
import org.ratsfaden.contact.ContactId;
import org.ratsfaden.contact.KeepContacts;
import org.ratsfaden.document.ContentHash;
import org.ratsfaden.document.DocumentSamples;
import org.ratsfaden.document.jpa.JpaHeldFiles;
import org.ratsfaden.newsletter.Subscribe;
import org.ratsfaden.newsletter.Subscription;
import org.ratsfaden.outbox.Circle;
import org.ratsfaden.outbox.Delivery;
import org.ratsfaden.outbox.EmailAddress;
import org.ratsfaden.outbox.Letter;
import org.ratsfaden.outbox.Mail;

/** Who gets which mail about a release, and when. */
@Tag("database")
class MailReleaseTest {

    private static final Instant UNTIL =
            LocalDateTime.parse("2026-11-24T10:00").atZone(BERLIN).toInstant();
    private static final EmailAddress PAULA = new EmailAddress("paula@leserin.example");

    private final PressOffice office = new PressOffice();
    private final KeepContacts keeping = new KeepContacts(office.contacts, office.outbox, office.database);
    private final Subscribe subscribe = new Subscribe(
            office.subscriptions,
            office.outbox,
            "Landkreis Mittelau",
            "https://rat.example",
            office.clock,
            office.database);
    private final Contact anna;

    MailReleaseTest() {
        anna = contact("Anna", "anna@tagblatt.example", "Lokalpresse");
        contact("Bodo", "bodo@funk.example", "Funk");
        contact("Cleo", "cleo@blog.example", "Blogs");
    }

    @BeforeEach
    void paulaHasSubscribed() {
        subscribe.ask(PAULA);
        Subscription asked = office.database
                .inOne(() -> office.subscriptions.withAddress(PAULA))
                .orElseThrow();
        assertThat(subscribe.confirm(Objects.requireNonNull(asked.confirmWord())))
                .isTrue();
    }

    @AfterEach
    void close() {
        office.close();
    }

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
    void filesAreLinkedOnceEverybodyMayOpenThemAndNeverAhead() throws IOException {
        ReleaseId id = underEmbargo();
        UUID picture = withPicture(id);
        office.does(id, Deed.DISPATCH, SVEA);
        Letter ahead = sent().getFirst().letter();

        office.clock.now = UNTIL;
        office.due.letOut();

        String address = "https://rat.example/presse/2026/1/datei/" + picture;
        assertThat(ahead.text() + ahead.html()).doesNotContain("fest.jpg", "datei");
        assertThat(sent()).isNotEmpty().allSatisfy(mail -> {
            assertThat(mail.letter().text()).contains("fest.jpg (Foto: Svea & Jana)\n" + address);
            assertThat(mail.letter().html())
                    .contains("<a href=\"" + address + "\">fest.jpg</a> (Foto: Svea &amp; Jana)");
        });
    }

    private UUID withPicture(ReleaseId id) {
        ContentHash hash = DocumentSamples.hashOf("fest.jpg");
        Attachment picture = new Attachment(
                UUID.randomUUID(),
                hash,
                "fest.jpg",
                FileKind.JPEG,
                3,
                new PictureSize(30, 20),
                "Kinder auf der Brücke",
                "Svea & Jana");
        office.database.inOne(() -> {
            new JpaHeldFiles(office.database.entities()).hold(hash, 3, office.clock.instant());
            office.releases.attach(id, 1, picture);
            return id;
        });
        return picture.id();
    }

    @Test
    void aDraftAnApprovedOneAndOneForAnotherDayReachNobody() throws IOException {
        office.approved(new ReleaseDates(UNTIL, null));
        office.drafted(WHOLE, ReleaseDates.NONE, SVEA);
        office.due.letOut();

        assertThat(sent()).isEmpty();
    }

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

    private static ReleaseText titled(String title) {
        return new ReleaseText(
                WHOLE.kind(),
                title,
                WHOLE.subtitle(),
                WHOLE.lead(),
                WHOLE.body(),
                WHOLE.place(),
                WHOLE.contact(),
                WHOLE.appointment());
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

    private Contact contact(String name, String address, String segment) {
        Contact contact =
                new Contact(ContactId.next(), name, "", new EmailAddress(address), new TreeSet<>(Set.of(segment)));
        office.database.inOne(() -> {
            office.contacts.put(contact);
            return contact;
        });
        return contact;
    }

    private ReleaseId underEmbargo() throws IOException {
        ReleaseId id = office.approved(new ReleaseDates(null, UNTIL));
        meantFor(id, new Audience(Set.of(), Set.of(anna.id()), Set.of("Lokalpresse", "Funk")));
        return id;
    }

    private ReleaseId publishedToAll() throws IOException {
        ReleaseId id = office.approved(ReleaseDates.NONE);
        meantFor(id, new Audience(Set.of(), Set.of(), Set.of("Lokalpresse", "Funk")));
        return office.does(id, Deed.PUBLISH, SVEA).id();
    }

    private void meantFor(ReleaseId id, Audience audience) {
        office.database.inOne(() -> {
            office.audiences.keep(id, audience);
            return id;
        });
    }

    private void correct(ReleaseId id) throws IOException {
        office.does(id, Deed.CORRECT, SVEA);
        office.writes(id, WHOLE, "Um 11 Uhr", SVEA);
        office.does(id, Deed.SUBMIT, SVEA);
        office.does(id, Deed.APPROVE, JANA);
        office.does(id, Deed.PUBLISH, SVEA);
    }

    /** All that waits, taken by a mail server that likes everything. */
    private List<Mail> sent() {
        List<Mail> mails = new ArrayList<>();
        for (Optional<Mail> mail = next(); mail.isPresent(); mail = next()) {
            accept(mail.get());
            mails.add(mail.get());
        }
        return mails;
    }

    private Optional<Mail> next() {
        Instant now = office.clock.instant();
        return office.database.inOne(() -> office.outbox.claim("here", now, now.plusSeconds(60)));
    }

    private void accept(Mail mail) {
        office.database.inOne(() -> {
            office.outbox.note(mail.id(), new Delivery.Accepted(office.clock.instant()));
            return mail;
        });
    }

    private static List<String> addresses(List<Mail> mails) {
        return mails.stream().map(mail -> mail.recipient().address().text()).toList();
    }
}
