package org.ratsfaden.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ratsfaden.document.OffsetMap;
import org.ratsfaden.document.Page;

/** How offices word a vote; what is not stated is null. */
class VotesInManyWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Ja 12 Nein 3 Enthaltungen 0 | COUNTS | 12 | 3 | 0",
                "15 : 2 : 1 | COUNTS | 15 | 2 | 1",
                "bei 2 Gegenstimmen und 1 Enthaltung | COUNTS | - | 2 | 1",
                "Mehrheitliche Zustimmung (41 Ja, 4 Nein) | MAJORITY | 41 | 4 | -",
                "Zustimmung: 9 Ablehnung: 3 Enthaltung: 1 | COUNTS | 9 | 3 | 1",
                "Zustimmung 9, Ablehnung 3, Enthaltung 1 | COUNTS | 9 | 3 | 1",
                "9 Zustimmungen, 3 Ablehnungen | COUNTS | 9 | 3 | -",
                "ohne Gegenstimme bei 3 Enthaltungen | UNANIMOUS | - | - | 3",
                "Zustimmung bei 3 Enthaltungen | COUNTS | - | - | 3",
                "gesetzl. Zahl 21, anwesend 18, Ja 18, Nein 0, Enthaltung 0 | COUNTS | 18 | 0 | 0",
                "Für: 13 Gegen: 1 Enthaltungen: 2 | COUNTS | 13 | 1 | 2",
                "13 Fürstimmen, 1 Gegenstimme | COUNTS | 13 | 1 | -",
                "einstimmig, bei einer Enthaltung | UNANIMOUS | - | - | 1",
                "dafür: 11; dagegen: 0; Enthaltung: 2. | COUNTS | 11 | 0 | 2",
                "mit 17 gegen elf Stimmen bei drei Enthaltungen abgelehnt | COUNTS | 11 | 17 | 3",
                "mit 17 zu elf Stimmen angenommen | COUNTS | 17 | 11 | -",
                "mit 17 gegen 11 Stimmen beschlossen; der Änderungsantrag wurde abgelehnt | COUNTS | 17 | 11 | -",
                "Der Änderungsantrag wurde abgelehnt, der Antrag mit 17 gegen 11 Stimmen beschlossen | COUNTS | 17 | 11 | -",
                "Der Rat lehnte den Antrag mit 17 gegen 11 Stimmen ab | COUNTS | 11 | 17 | -",
                "mit allen 17 Stimmen angenommen | UNANIMOUS | 17 | - | -",
                "mit allen Stimmen angenommen | UNANIMOUS | - | - | -",
                "mit allen Stimmen der anwesenden Mitglieder angenommen | UNANIMOUS | - | - | -"
            })
    void theSameVoteIsReadInEveryWording(String words, String majority, Integer yes, Integer no, Integer abstain) {
        DocumentText text = new DocumentText(List.of(new Page(1, words, OffsetMap.UNCHANGED)));

        assertThat(Votes.in(text, new Span(0, words.length())).map(Stated::value))
                .hasValueSatisfying(vote -> {
                    assertThat(vote.majority()).hasToString(majority);
                    assertThat(vote.yes()).isEqualTo(yes);
                    assertThat(vote.no()).isEqualTo(no);
                    assertThat(vote.abstain()).isEqualTo(abstain);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mit allen 12 Stimmen der CDU gegen 9 Stimmen der SPD angenommen",
                "mit allen Stimmen der Koalition gegen die Stimmen der SPD angenommen",
                "mit allen Stimmen der CDU angenommen",
                "mit allen 12 Stimmen gegen 9 Stimmen angenommen",
                "mit allen 17 Stimmen abgelehnt",
                "wurde abgelehnt mit allen 17 Stimmen"
            })
    void allVoicesOfAGroupOrAgainstItAreNotEveryVoiceForIt(String words) {
        DocumentText text = new DocumentText(List.of(new Page(1, words, OffsetMap.UNCHANGED)));

        assertThat(Votes.in(text, new Span(0, words.length()))).isEmpty();
    }

    @Test
    void aDashInTheLineOfAVoiceIsNotTheNumberOfTheLineAbove() {
        String form = "Anzahl der Mitglieder 11\ndavon anwesend 8\nJa-Stimmen 8\nNein-Stimmen -\nStimmenthaltungen -";
        DocumentText text = new DocumentText(List.of(new Page(1, form, OffsetMap.UNCHANGED)));

        assertThat(Votes.in(text, new Span(0, form.length())).map(Stated::value))
                .hasValueSatisfying(vote -> {
                    assertThat(vote.yes()).isEqualTo(8);
                    assertThat(vote.no()).isNull();
                    assertThat(vote.abstain()).isNull();
                });
    }

    @ParameterizedTest
    @CsvSource({"Zustimmung: 9 Ablehnung: 3", "'9 Zustimmungen, 3 Ablehnungen'", "ohne Beschluss"})
    void voicesAreNoOutcome(String words) {
        assertThat(Outcome.of(words)).isEmpty();
    }
}
