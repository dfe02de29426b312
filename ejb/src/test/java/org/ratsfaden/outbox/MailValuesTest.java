package org.ratsfaden.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"anna@tagblatt.example", "a.b+presse@x-1.rat.example", "o'neill@funk.example"})
    void whereMailCanBeSentToIsAnAddress(String text) {
        assertThat(EmailAddress.parse(" " + text.toUpperCase(Locale.ROOT) + "\n"))
                .map(EmailAddress::text)
                .contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "anna",
                "anna@localhost",
                "anna@tagblatt..example",
                "anna@tagblatt.example\r\nBcc: bodo@funk.example",
                "anna@tagblatt.example, bodo@funk.example",
                "Anna <anna@tagblatt.example>",
                ".anna@tagblatt.example",
                "änna@tagblatt.example",
                "anna@-tagblatt.example"
            })
    void whatCouldMeanSomethingElseToAMailServerIsNone(String text) {
        assertThat(EmailAddress.parse(text)).isEmpty();
    }

    @Test
    void whateverHoldsAnAddressOrAPasswordPrintsNeither() {
        EmailAddress anna = new EmailAddress("anna@tagblatt.example");
        Recipient recipient = new Recipient(anna, Circle.PRESS, null);
        Letter letter = Letter.plain(new Matter("release/1", "1"), "Brücke", "Fertig.");
        MailSettings settings = new MailSettings(
                "mail.example",
                25,
                MailSettings.Tls.NONE,
                "presse",
                new MailSettings.Password("geheim"),
                Sender.parse("presse@rat.example"),
                "",
                Duration.ofSeconds(5));

        assertThat(new Mail(MailId.next(), letter, recipient, 1, Instant.EPOCH) + " " + settings)
                .doesNotContain("anna")
                .doesNotContain("geheim");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EmailAddress("anna"))
                .withMessageNotContaining("anna");
    }

    @Test
    void aSubjectIsOneLine() {
        assertThat(Letter.plain(new Matter("release/1", "1"), "Brücke\r\nBcc: alle\u0000", "Fertig.")
                        .subject())
                .isEqualTo("Brücke Bcc: alle");
    }

    @Test
    void aSenderIsAnAddressWithOrWithoutAName() {
        assertThat(Sender.parse("Landkreis Mittelau <Presse@mittelau.example>"))
                .isEqualTo(new Sender("Landkreis Mittelau", "presse@mittelau.example"));
        assertThat(Sender.parse("presse@mittelau.example")).isEqualTo(new Sender("", "presse@mittelau.example"));
        assertThat(Sender.parse(" ")).isEqualTo(Sender.NOBODY);
        assertThatIllegalArgumentException().isThrownBy(() -> Sender.parse("die Presse"));
    }

    @Test
    void withAMailServerComesASenderAndTheListIsNamedAfterHim() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings("", "mail.example"))
                .withMessageContaining("ratsfaden.mail.sender");
        assertThat(settings("presse@mittelau.example", "mail.example").list()).isEqualTo("presse.mittelau.example");
        assertThat(settings("", "").isSetUp()).isFalse();
    }

    @Test
    void aMailServerMayTakeTenMinutesForAnAnswer() {
        assertThat(patient(Duration.ofMinutes(10)).patience()).hasMinutes(10);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> patient(Duration.ofMinutes(10).plusSeconds(1)))
                .withMessageContaining("1 second to 10 minutes");
    }

    @Test
    void pausesGrowToAnHourAndEndAfterAboutFiveDays() {
        MailPauses pauses = MailPauses.USUAL;

        assertThat(pauses.afterAttempt(1)).contains(Duration.ofMinutes(1));
        assertThat(pauses.afterAttempt(3)).contains(Duration.ofMinutes(4));
        assertThat(pauses.afterAttempt(100)).contains(Duration.ofHours(1));
        assertThat(pauses.afterAttempt(125)).isEmpty();
        assertThat(pauses.whenAway(1)).isEqualTo(Duration.ofSeconds(10));
        assertThat(pauses.whenAway(1_000)).isEqualTo(Duration.ofMinutes(5));
    }

    private static MailSettings settings(String sender, String host) {
        return settings(sender, host, Duration.ofMinutes(5));
    }

    private static MailSettings patient(Duration patience) {
        return settings("presse@mittelau.example", "mail.example", patience);
    }

    private static MailSettings settings(String sender, String host, Duration patience) {
        return new MailSettings(
                host,
                587,
                MailSettings.Tls.STARTTLS,
                "",
                new MailSettings.Password(""),
                Sender.parse(sender),
                "",
                patience);
    }
}
