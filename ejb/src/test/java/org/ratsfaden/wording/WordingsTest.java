package org.ratsfaden.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ratsfaden.document.FindingValue.Vote;
import org.ratsfaden.document.OffsetMap;
import org.ratsfaden.document.Page;

/** Dates, numbers, names and votes in the many wordings councils have for them. */
class WordingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lindenau, den 6. März 2018 | 2018-03-06",
                "Mi, 19.04.2017 Status | 2017-04-19",
                "am 01.02.17 gab es | 2017-02-01",
                "erstellt am 13.Okt.2017 um 9 | 2017-10-13",
                "date: 2023-04-03T08:34 | 2023-04-03",
                "Beratungen 07./08.12.2021 | 2021-12-07",
                "am 30.11./01.12.2021 | 2021-11-30",
                "am 12. und 13. Mai 2024 | 2024-05-12",
                "AM 25. OKTOBER 2005 | 2005-10-25",
                "am 01.02.98 gab es | 1998-02-01",
                "am 31.02.2024 oder am 1. Mai 2024 | 2024-05-01"
            })
    void aDayIsReadInEveryForm(String words, LocalDate day) {
        DocumentText text = text(words);

        assertThat(GermanDates.first(text, text.opening()).map(Stated::value)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Seite 3.2.1 von 10", "Telefon 04999 555 100", "§ 12.3 Absatz 4", "10:30 Uhr", "99.99.2024"})
    void whatIsNoDayIsNotReadAsOne(String words) {
        DocumentText text = text(words);

        assertThat(GermanDates.first(text, text.opening())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ordentliche Sitzung des Kultur- und Sozialausschusses | Kultur- und Sozialausschuss",
                "43. Plenarsitzung des Gemeinderates | Gemeinderat",
                "7. Sitzung Hauptausschuss | Hauptausschuss",
                "Sitzung des Ausschusses für Umwelt und Verkehr | Ausschuss für Umwelt und Verkehr",
                "3. öffentliche Sitzung des Technischen Ausschusses | Technischer Ausschuss",
                "Sitzung der Bezirksversammlung | Bezirksversammlung",
                "2. Sitzung der Gemeindevertretung der Gemeinde Moorwisch | Gemeindevertretung",
                "Kreistag Landkreis Ahrental | Kreistag Landkreis Ahrental"
            })
    void aCommitteeIsNamedInTheNominative(String stated, String name) {
        assertThat(Committees.nominative(stated)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2017/FB3/0433 | 2017/FB3/0433",
                "22-0916 Antrag | 22-0916",
                "BV/0123/2025 | BV/0123/2025",
                "2015/0381 | 2015/0381",
                "VII-DS-07131 | VII-DS-07131",
                "171 | 171",
                "WP 14-20 SV 50/032 | WP 14-20 SV 50/032"
            })
    void aPaperIsKnownByItsNumber(String stated, String number) {
        DocumentText text = text(stated);

        assertThat(PaperNumbers.labelled(text, text.opening()).map(Stated::value))
                .contains(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PM11/2018-03-06 | PM11/2018-03-06",
                "PM 27/2015 | PM 27/2015",
                "Pressemitteilung Nr. 112/2019 vom Montag | 112/2019",
                "MEDIENINFORMATION 45/2020 | 45/2020"
            })
    void aPressReleaseIsKnownByItsNumber(String stated, String number) {
        DocumentText text = text(stated);

        assertThat(PressNumbers.first(text, text.opening()).map(Stated::value)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lindenau (pm). Der Kreis", "Pressemitteilung vom 29.05.2017", "um 17 Uhr PM"})
    void whatIsNoPressNumberIsNotReadAsOne(String stated) {
        DocumentText text = text(stated);

        assertThat(PressNumbers.first(text, text.opening())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Bei 43 Ja-Stimmen und 2 Nein-Stimmen mehrheitlich zugestimmt | MAJORITY | 43 | 2 | - | - | -",
                "(42 JA, 1 Enthaltung) | COUNTS | 42 | - | 1 | - | -",
                "Ja: 37, Nein: 5, Enthaltungen: 0, Befangen: 0 | COUNTS | 37 | 5 | 0 | 0 | -",
                "Ja: 9, Nein: 1, Anwesend: 10, Befangen: 0 | COUNTS | 9 | 1 | - | 0 | 10",
                "Dafür 7 / Dagegen --- / Enthaltungen --- | COUNTS | 7 | - | - | - | -",
                "einstimmig bei einer Enthaltung | UNANIMOUS | - | - | 1 | - | -",
                "einstimimig beschlossen | UNANIMOUS | - | - | - | - | -",
                "2 Nein-Stimmen, ansonsten Zustimmung | MAJORITY | - | 2 | - | - | -",
                "14 : 2 | COUNTS | 14 | 2 | - | - | -",
                "(11:0:2) | COUNTS | 11 | 0 | 2 | - | -",
                "davon anwesend: 13 Ja-Stimmen: 11 Nein-Stimmen: 0 | COUNTS | 11 | 0 | - | - | 13",
                "11 Ja-Stimmen: 1 Nein-Stimme; O Enthaltungen | COUNTS | 11 | 1 | 0 | - | -",
                "einstimmig12 Ja-Stimmen, keine Enthaltungen | UNANIMOUS | 12 | - | 0 | - | -",
                "enstimmig | UNANIMOUS | - | - | - | - | -",
                "JaNeinEnthaltungBM1CDU1011SPD6Grüne3FDP5Gesamt15111 | COUNTS | 15 | - | - | - | -",
                "JaNeinEnthaltungBM1CDU9SPD3B‘90/Die Grünen12FFH2FDP2Gesamt1703 | COUNTS | 17 | 0 | 3 | - | -",
                "8 Ja-Stimmen, 0 Gegenstimmen, 0 Stimmenthaltungen | COUNTS | 8 | 0 | 0 | - | -"
            })
    void aVoteIsReadInEveryForm(
            String stated,
            String majority,
            @Nullable Integer yes,
            @Nullable Integer no,
            @Nullable Integer abstain,
            @Nullable Integer biased,
            @Nullable Integer present) {
        Vote vote = vote(stated).orElseThrow();

        assertThat(vote.majority().name()).isEqualTo(majority);
        assertThat(vote.yes()).isEqualTo(yes);
        assertThat(vote.no()).isEqualTo(no);
        assertThat(vote.abstain()).isEqualTo(abstain);
        assertThat(vote.biased()).isEqualTo(biased);
        assertThat(vote.present()).isEqualTo(present);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "JA-Stimmen:0 NEIN-Stimmen:0 Enthaltungen:0 / noch nicht festgelegt",
                "keine Abstimmung",
                "a) einstimmig b) 9 Ja-Stimmen, 4 Nein-Stimmen",
                "Grundsteuer A: 10 Ja-Stimmen, Grundsteuer B: 7 Ja-Stimmen",
                "JaNeinEnthaltungBM1CDU14SPD6FDP3Grüne1Gesamt2140",
                "Kenntnisnahme"
            })
    void whereNobodyVotedOrSeveralVotesAreStatedThereIsNoVote(String stated) {
        assertThat(vote(stated)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "einstimmig zugestimmt | ADOPTED",
                "ungeändert beschlossen | ADOPTED",
                "geändert beschlossen | ADOPTED_AMENDED",
                "Beschlossen mit geändertem Beschlusstext | ADOPTED_AMENDED",
                "mehrheitlich abgelehnt | REJECTED",
                "bei Stimmengleichheit abgelehnt | REJECTED",
                "zur Kenntnis genommen | NOTED",
                "erledigt | SETTLED",
                "vertagt | DEFERRED",
                "verwiesen in den Bauausschuss | REFERRED",
                "zurückgezogen | WITHDRAWN",
                "von der Tagesordnung abgesetzt | REMOVED",
                "einstimmig gewählt | ELECTED",
                "dem Kreistag einstimmig empfohlen | RECOMMENDED",
                "noch nicht festgelegt | NO_VOTE"
            })
    void anOutcomeIsReadByItsWording(String stated, String outcome) {
        assertThat(Outcome.of(stated).map(Enum::name)).contains(outcome);
    }

    @Test
    void anOpenItemHasNoOutcome() {
        assertThat(Outcome.of("(offen)")).isEmpty();
        assertThat(Outcome.of("Vertagt aus der Sitzung vom 11.01.2024")).isEmpty();
    }

    private static Optional<Vote> vote(String words) {
        DocumentText text = text(words);
        return Votes.in(text, text.opening()).map(Stated::value);
    }

    private static DocumentText text(String words) {
        return new DocumentText(List.of(page(words)));
    }

    private static Page page(String words) {
        return new Page(1, words, OffsetMap.UNCHANGED);
    }
}
