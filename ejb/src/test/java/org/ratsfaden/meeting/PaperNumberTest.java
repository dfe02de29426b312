package org.ratsfaden.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperNumberTest {

    @ParameterizedTest
    @CsvSource({
        "Fortsetzung von 2017/FB3/0433 aus dem Vorjahr, 2017/FB3/0433",
        "Auf die BV/0031/2009 wird verwiesen., BV/0031/2009",
        "siehe 2018/33/0590, 2018/33/0590",
        "ergänzt 0123/2017/12 um einen Satz, 0123/2017/12",
        "Es gilt VII-2019-0123 weiter., VII-2019-0123",
    })
    void aNumberOfSeveralPartsIsAPapersNumber(String text, String number) {
        assertThat(PaperNumber.namedIn(text)).containsExactly(new PaperNumber(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auskunft erteilt Frau Lohmann, 03999/755-118.",
                "Tel.: 03999/755-118, Fax: 03999/755-199",
                "Telefon 04971-2017-44",
                "Rufnummer: 0049/4971/2017-44",
                "Durchwahl-Nr.: 04971/2017-44",
                "Mobil: 0171-5550-1234",
                "Az.: 61-20/2017-0044",
                "Konto Nr. 2010/4711/0815",
                "in den Jahren 2019/20-2021/22",
                "Haushaltsjahre 2019/2020/2021",
                "vom 2019-03-10 bis 31/12/2019",
                "Zählerstand 118/204-3310"
            })
    void numbersOfTelephonesFilesAccountsDaysAndYearsAreNone(String text) {
        assertThat(PaperNumber.namedIn(text)).isEmpty();
    }

    @Test
    void aPaperBehindATelephoneOnItsLineIsFoundWithItsPlace() {
        String line = "Tel. 03999/755-118 (Frau Lohmann), Vorlage 2017/FB3/0433";

        assertThat(PaperNumber.namedAt(line))
                .singleElement()
                .satisfies(named ->
                        assertThat(line.substring(named.start(), named.end())).isEqualTo("2017/FB3/0433"));
    }
}
