package org.ratsfaden.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What became of a matter is said in few words; numbers, who speaks and what was decided stand elsewhere. */
class ResultWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mehrheitlich abgelehnt Ja 7 Nein 15 Enthaltung 3 | mehrheitlich abgelehnt",
                "Zustimmung mit Änderung Ja 46 Nein 14 | Zustimmung mit Änderung",
                "16 Ja / 0 Nein / 0 Enthaltungen – einstimmig beschlossen | einstimmig beschlossen",
                "dafür: 8 dagegen: 8 Der Beschlussvorschlag ist wegen Stimmengleichheit abgelehnt. | wegen Stimmengleichheit abgelehnt",
                "Der Antrag ist damit mehrheitlich abgelehnt. | mehrheitlich abgelehnt",
                "(einstimmige Zustimmung) | einstimmige Zustimmung",
                "empfiehlt dem Rat der Gemeinde Ahrental, die Satzung zu beschließen | empfiehlt dem Rat",
                "empfiehlt dem Rat mehrheitlich bei zwei Gegenstimmen, wie folgt zu beschließen | empfiehlt dem Rat mehrheitlich bei zwei Gegenstimmen",
                "Der Ortschaftsrat nimmt den Bericht der Verwaltung zur Kenntnis. | nimmt den Bericht der Verwaltung zur Kenntnis",
                "Der Rat fasst bei zwei Enthaltungen einstimmig folgenden Beschluss: | bei zwei Enthaltungen einstimmig",
                "Damit ist Frau Silke Anders zur Ersten Beigeordneten gewählt. | gewählt",
                "beschließt die Aufstellung des Bebauungsplanes Nord | beschließt",
                "einstimmig, Herr Mohr hat den Raum verlassen | einstimmig"
            })
    void onlyWhatBecameOfTheMatterIsKept(String stated, String kept) {
        assertThat(ResultWords.of(stated)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(offen)",
                "Bei 1 Nein-Stimme mehrheitlich zugestimmt",
                "Mehrheitliche Zustimmung (41 Ja, 4 Nein)",
                "empfahl dem Rat die Annahme der Vorlage einstimmig",
                "7 dafür 0 dagegen 1 Enthaltung"
            })
    void aResultThatIsFewWordsAlreadyStaysAsItIs(String stated) {
        assertThat(ResultWords.of(stated)).isEqualTo(stated);
    }
}
