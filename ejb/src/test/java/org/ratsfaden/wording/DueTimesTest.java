package org.ratsfaden.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When something is due, told on Tuesday, 14 May 2019. */
class DueTimesTest {

    private static final LocalDate TOLD = LocalDate.of(2019, 5, 14);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Das Konzept liegt in gut einem Jahr vor. | in gut einem Jahr | 2020-05-14 | 2020-08-31 | approximate",
                "Der Bau ist in rund drei Monaten fertig. | in rund drei Monaten | 2019-07-01 | 2019-09-30 | approximate",
                "Sie erscheint in sechs Wochen. | in sechs Wochen | 2019-06-01 | 2019-06-30 | month",
                "Anträge bis Ende des Jahres. | bis Ende des Jahres | - | 2019-12-31 | year",
                "Bis Jahresende ist Zeit. | Bis Jahresende | - | 2019-12-31 | year",
                "Das Fest ist im Herbst 2020. | im Herbst 2020 | 2020-09-01 | 2020-11-30 | approximate",
                "Es folgt im Frühjahr. | im Frühjahr | 2020-03-01 | 2020-05-31 | approximate",
                "Anträge spätestens zum 31.03. einreichen. | spätestens zum 31.03. | - | 2020-03-31 | day",
                "Anträge bis zum 30. Juni 2019 einreichen. | bis zum 30. Juni 2019 | - | 2019-06-30 | day",
                "Fertig bis Ende März. | bis Ende März | - | 2020-03-31 | month",
                "Es beginnt Anfang Juni. | Anfang Juni | 2019-06-01 | 2019-06-10 | approximate",
                "Es beginnt im August. | im August | 2019-08-01 | 2019-08-31 | month",
                "Es steht Anfang 2021. | Anfang 2021 | 2021-01-01 | 2021-04-30 | approximate",
                "Im zweiten Quartal 2020 wird gebaut. | Im zweiten Quartal 2020 | 2020-04-01 | 2020-06-30 | month",
                "Im 2. Halbjahr wird gebaut. | Im 2. Halbjahr | 2019-07-01 | 2019-12-31 | month",
                "Das wird im kommenden Jahr geprüft. | im kommenden Jahr | 2020-01-01 | 2020-12-31 | year",
                "Die Wahl ist noch in diesem Jahr. | noch in diesem Jahr | - | 2019-12-31 | year",
                "Sie antwortet innerhalb von vier Wochen. | innerhalb von vier Wochen | - | 2019-06-11 | day",
                "Ein Bericht folgt in der nächsten Sitzung. | in der nächsten Sitzung | - | - | open",
                "Vorzulegen bis zur kommenden Ausschusssitzung. | bis zur kommenden Ausschusssitzung | - | - | open"
            })
    void everyWayToSayItIsReckonedFromTheDayOfTheDocument(
            String sentence, String wording, LocalDate from, LocalDate to, String precision) {
        List<Due> due = DueTimes.in(sentence, TOLD);

        assertThat(due).singleElement().satisfies(found -> {
            assertThat(sentence.substring(found.at().start(), found.at().end())).isEqualTo(wording);
            assertThat(found.window().from()).isEqualTo(from);
            assertThat(found.window().to()).isEqualTo(to);
            assertThat(found.window().precision().key()).isEqualTo(precision);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Rat tagte im Rathaus.",
                "Geöffnet bis 18 Uhr.",
                "Ende der Sitzung: 19 Uhr",
                "in den letzten zwei Jahren",
                "Mitte der Stadt",
                "am 31.02. und bis zum 45. Lauf"
            })
    void whatIsNoTimeIsNone(String sentence) {
        assertThat(DueTimes.in(sentence, TOLD)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bis Ende März", "in gut einem Jahr", "im Herbst", "bis Jahresende"})
    void withoutADayNothingIsReckoned(String words) {
        assertThat(DueTimes.in(words, null))
                .singleElement()
                .extracting(due -> due.window().precision().key())
                .isEqualTo("open");
    }
}
