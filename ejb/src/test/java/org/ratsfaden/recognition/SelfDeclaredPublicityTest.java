package org.ratsfaden.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ratsfaden.document.Facts;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.OffsetMap;
import org.ratsfaden.document.Page;

/** Wordings of many offices. "¶" ends a line. */
class SelfDeclaredPublicityTest {

    @Test
    void aPublicItemWithANonPublicPaperIsHeldBack() {
        Recognition extract = DocumentReader.read(List.of(new Page(
                1,
                "Auszug - Ankauf\n\nTOP: Ö 3\nGremium: Kreistag\n"
                        + "Datum: Mi, 12.06.2024 Status: öffentlich/nichtöffentlich\nStatus:nichtöffentlichVorlage-Art:Beschlussvorlage\n",
                OffsetMap.UNCHANGED)));

        assertThat(extract.publicity()).isEqualTo(Publicity.NON_PUBLIC);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // ALLRIS
                "Auszug - Ankauf ¶ TOP: N 7 ¶ Gremium: Kreistag ¶ Datum: Mi, 12.06.2024 Status: öffentlich/nichtöffentlich",
                "Auszug - Ankauf ¶ TOP: Ö 7 ¶ Gremium: Kreistag ¶ Datum: Mi, 12.06.2024 ¶ Status: nichtöffentlich ¶ Vorlage-Art: Beschlussvorlage",
                "Auszug - Ankauf ¶ TOP: NÖ 3 ¶ Gremium: Kreistag ¶ Datum: Mi, 12.06.2024",
                "Vorlage - 2024/0815 ¶ Betreff: Ankauf eines Grundstücks ¶ Status: nicht öffentlich ¶ Vorlage-Art: Beschlussvorlage",
                "Vorlage - 2024/0815 ¶ Betreff: Ankauf ¶ Status:nichtöffentlichVorlage-Art:Beschlussvorlage",
                // SessionNet
                "TOP N 3: Ankauf eines Grundstücks ¶ Beschluss: einstimmig angenommen",
                "TOP N 3.1 Ankauf eines Grundstücks ¶ Beschluss: ¶ Der Rat kauft an.",
                "Auszug aus der Niederschrift ¶ Sitzung des Rates am 04.03.2025 ¶ N 3.1 Verkauf eines Grundstücks ¶ Beschluss: ¶ Der Rat verkauft.",
                "Auszug aus der Niederschrift ¶ Sitzung des Rates am 04.03.2025 ¶ NÖ 3 Verkauf eines Grundstücks ¶ Beschluss: ¶ Der Rat verkauft.",
                "Auszug aus der Niederschrift ¶ Sitzung des Rates am 04.03.2025 ¶ TOP 7 (nichtöffentlich) Verkauf eines Grundstücks ¶ Beschluss: ¶ Der Rat verkauft.",
                "Auszug aus der Niederschrift ¶ Sitzung des Rates am 04.03.2025 ¶ TOP 7 (nichtöffentlich) ¶ Verkauf eines Grundstücks ¶ Beschluss: ¶ Der Rat verkauft.",
                "Auszug aus der nichtöffentlichen Niederschrift ¶ Sitzung des Rates am 04.03.2025 ¶ TOP 7 Verkauf eines Grundstücks",
                "Beschlussauszug ¶ aus der nichtöffentlichen Sitzung des Rates ¶ vom 04.03.2025 ¶ TOP 7 Verkauf eines Grundstücks ¶ Beschluss: ¶ Der Rat verkauft.",
                // SOMACOS, more!rubin
                "Beschlussvorlage ¶ Vorlage-Nr.: BV/0099/2025 ¶ Öffentlichkeitsstatus: nichtöffentlich ¶ Betreff: Ankauf",
                "Beschlussvorlage BV/0099/2025 ¶ - nichtöffentlich - ¶ Betreff: Ankauf eines Grundstücks",
                "Nichtöffentliche Beschlussvorlage ¶ Vorlage-Nr.: BV/0099/2025 ¶ Betreff: Ankauf",
                "Beschlussvorlage ¶ zur Beratung in nichtöffentlicher Sitzung: ¶ Betreff: Ankauf eines Grundstücks",
                "Sitzungsvorlage ¶ Vorlage-Nr.: 12/2025 ¶ NICHT ÖFFENTLICH ¶ Betreff: Ankauf",
                "Landkreis Ahrental NICHTÖFFENTLICH ¶ Beschlussvorlage ¶ Vorlage-Nr.: 12/2025 ¶ Betreff: Ankauf",
                "VERTRAULICH ¶ Vermerk über ein Gespräch mit dem Bieter",
                // Word
                "Niederschrift ¶ über die nichtöffentliche Sitzung des Gemeinderates Lindenau ¶ am 04.03.2025 ¶ TOP 1: Verkauf ¶ Beschluss: ¶ Der Rat verkauft.",
                "N i e d e r s c h r i f t ¶ über die nicht öffentliche Sitzung der Gemeindevertretung ¶ am 04.03.2025 ¶ TOP 1: Verkauf",
                "N i c h t ö f f e n t l i c h e   N i e d e r s c h r i f t ¶ Sitzung des Gemeinderates am 04.03.2025 ¶ TOP 1: Verkauf",
                "NICHTÖFFENTLICHE NIEDERSCHRIFT ¶ der 3. Sitzung des Gemeinderates ¶ TOP 1: Verkauf",
                "Niederschrift der 3. Sitzung des Gemeinderates ¶ – nichtöffentlicher Teil – ¶ TOP 8: Verkauf ¶ Beschluss: ¶ Der Rat verkauft.",
                "Protokoll der Sitzung des Bauausschusses (nichtöffentlicher Teil) ¶ 04.03.2025 ¶ TOP 8: Verkauf",
                "Niederschrift der 3. Sitzung des Rates ¶ TOP 1: Wege ¶ I. Öffentlicher Teil ¶ TOP 2: Bänke ¶ II. Nichtöffentlicher Teil ¶ TOP 3: Verkauf",
                "Niederschrift der 3. Sitzung des Rates ¶ Teil A – öffentlich ¶ TOP 2: Bänke ¶ Teil B – nicht öffentlich ¶ TOP 3: Verkauf",
                "Niederschrift der 3. Sitzung des Rates ¶ A) Öffentliche Sitzung ¶ TOP 2: Bänke ¶ B) Nichtöffentliche Sitzung ¶ TOP 3: Verkauf",
                "Niederschrift der 3. Sitzung des Rates ¶ ÖFFENTLICHER TEIL ¶ TOP 2: Bänke ¶ NICHT-ÖFFENTLICHER TEIL ¶ TOP 3: Verkauf",
                "Niederschrift der 3. Sitzung des Rates ¶ TOP 2: Bänke ¶ N i c h t ö f f e n t l i c h e r   T e i l ¶ TOP 3: Verkauf",
                "Niederschrift der 3. Sitzung des Rates ¶ TOP 2: Bänke ¶ Nichtöffentliche Sitzung, Beginn 20:15 Uhr ¶ TOP 3: Verkauf",
                "Niederschrift der 3. Sitzung des Rates ¶ Ö 1 Wege ¶ Ö 2 Bänke ¶ N 3 Verkauf eines Grundstücks",
                "Niederschrift der 3. Sitzung des Rates ¶ Ö1 Wege ¶ Ö2 Bänke ¶ NÖ3 Verkauf eines Grundstücks",
                "Niederschrift der 3. Sitzung des Rates ¶ TOP 1: Wege ¶ TOP 7 (nichtöffentlich): Verkauf",
                "Niederschrift der 3. Sitzung des Rates ¶ TOP 1: Wege ¶ TOP 7 - nicht öffentlich - ¶ Verkauf",
                "Niederschrift der 3. Sitzung des Rates ¶ TOP 1: Wege ¶ B. Nicht öffentlicher Sitzungsteil ¶ 7. Verkauf",
                "Niederschrift der 3. Sitzung des Rates ¶ TOP 1: Wege ¶ In nichtöffentlicher Sitzung: ¶ 7. Verkauf",
                "Niederschrift der 3. Sitzung des Rates ¶ TOP 1: Wege ¶ Tagesordnung nichtöffentlicher Teil ¶ 7. Verkauf",
                "Einladung zur 3. Sitzung des Rates ¶ Öffentlicher Teil ¶ 1. Wege ¶ Nichtöffentlicher Teil: ¶ 2. Verkauf"
            })
    void whatIsNotPublicOrNotOnlyPublicIsHeldBack(String wording) {
        assertThat(publicity(wording)).isNotEqualTo(Publicity.NOT_CONTRADICTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vorlage Nr. 2023-117 Nicht öffentlich",
                "Landratsamt NICHT öffentlich",
                "Landratsamt nicht  öffentlich",
                "Landratsamt nicht\u00a0öffentlich",
                "Landratsamt\u00a0nicht\u00a0öffentlich",
                "Landratsamt nicht-öffentlich",
                "Landratsamt Nicht- öffentlich",
                "Landratsamt nicht\u2011öffentlich",
                "Landratsamt nichtöffentlich",
                "Vorlage 117-nicht öffentlich",
                "zur Beratung in Nichtöffentlicher Sitzung:"
            })
    void aLineOfTheHeadThatEndsSoHoldsThePaperBackHoweverItIsWritten(String line) {
        assertThat(publicity("Beschlussvorlage ¶ " + line + " ¶ Betreff: Ankauf"))
                .isEqualTo(Publicity.NON_PUBLIC);
        assertThat(status(line)).isNotEqualTo(Optional.of("public"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vorlage teilweise öffentlich",
                "Landratsamt nicht mehr öffentlich",
                "Landratsamt öffentlich und nicht  öffentlich",
                "Vorlage Nr. 2023-117 NICHT  öffentlich"
            })
    void whatIsPublicInPartOrNotAtAllIsNotPublic(String line) {
        assertThat(status(line)).isNotEqualTo(Optional.of("public"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Landratsamt öffentlich", "Vorlage Nr. 2023-117 öffentlich"})
    void aLineOfTheHeadThatEndsPublicIsPublic(String line) {
        assertThat(status(line)).contains("public");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Auszug - Wegebau ¶ TOP: Ö 7 ¶ Gremium: Kreistag ¶ Datum: Mi, 12.06.2024 Status: öffentlich/nichtöffentlich ¶ Zeit: 17:00",
                "Auszug - Wegebau ¶ TOP: Ö 7 ¶ Gremium: Kreistag ¶ Datum: Mi, 12.06.2024 ¶ Status: öffentlich/nichtöffentlich ¶ 2024/0815 Wegebau ¶ Status:öffentlichVorlage-Art:Beschlussvorlage",
                "TOP Ö 3: Wegebau ¶ Beschluss: einstimmig angenommen",
                "Niederschrift der 3. Sitzung des Rates ¶ – Öffentlicher Teil – ¶ TOP 1: Wege ¶ Ende der öffentlichen Sitzung: 19:42 Uhr",
                "Niederschrift der 3. Sitzung des Rates ¶ TOP 1: Wege ¶ Der Vorsitzende teilt mit, dass sich eine nichtöffentliche Sitzung anschließt.",
                "Niederschrift der 3. Sitzung des Rates ¶ TOP 1: Bekanntgabe der in nichtöffentlicher Sitzung gefassten Beschlüsse ¶ TOP 2: Wege",
                "Niederschrift der 3. Sitzung des Rates ¶ 1. Bekanntgabe nichtöffentlich gefasster Beschlüsse ¶ 2. Wege",
                "Pressemitteilung ¶ Kreistag berät über Radwege ¶ An die öffentliche schließt sich eine nichtöffentliche Sitzung an.",
                "Pressemitteilung ¶ Kreistag berät über Radwege ¶ Der Ankauf wurde in nichtöffentlicher Sitzung beraten.",
                "Von Jette Brammer ¶ 04.06.2024, 08:15 Uhr ¶ LINDENAU. Der Rat tagte lange. Nichtöffentlich ging es um den Verkauf des Bades, sagte der Bürgermeister. Dazu erklärte er nichts weiter.",
                "Beschlussvorlage ¶ Vorlage-Nr.: BV/0099/2025 ¶ Öffentlichkeitsstatus: öffentlich ¶ Betreff: Radweg",
                "Beschlussvorlage ¶ Vorlage-Nr.: BV/0099/2025 ¶ Betreff: Radweg ¶ Sachverhalt: ¶ Der Ausschuss hat den Ankauf nichtöffentlich vorberaten.",
                "Konzept Spielplätze der Stadt Lindenau ¶ 1 Einleitung ¶ 2 Bestand ¶ 3 Ziele ¶ Der Arbeitskreis tagte nichtöffentlich.",
                "Hauptsatzung der Stadt Lindenau ¶ § 5 Öffentlichkeit ¶ Der Rat tagt öffentlich. In nichtöffentlicher Sitzung werden Personalangelegenheiten behandelt."
            })
    void aPublicItemAndAMereMentionAreNotHeldBack(String wording) {
        assertThat(publicity(wording)).isEqualTo(Publicity.NOT_CONTRADICTED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Auszug aus der Niederschrift ¶ Sitzung des Rates am 04.03.2025 ¶ N 3.1 Verkauf eines Grundstücks ¶ Beschluss: ¶ Der Rat verkauft. | NON_PUBLIC",
                "Niederschrift der 3. Sitzung des Gemeinderates ¶ – nichtöffentlicher Teil – ¶ TOP 8: Verkauf | NON_PUBLIC",
                "Niederschrift ¶ über die nichtöffentliche Sitzung des Gemeinderates Lindenau ¶ TOP 1: Verkauf | NON_PUBLIC",
                "Niederschrift der 3. Sitzung des Rates ¶ I. Öffentlicher Teil ¶ TOP 2: Bänke ¶ II. Nichtöffentlicher Teil ¶ TOP 3: Verkauf | MIXED",
                "Niederschrift der 3. Sitzung des Rates ¶ Ö 1 Wege ¶ Ö 2 Bänke ¶ N 3 Verkauf eines Grundstücks | MIXED"
            })
    void onePartIsNonPublicAndTwoPartsAreMixed(String wording, Publicity publicity) {
        assertThat(publicity(wording)).isEqualTo(publicity);
    }

    private static Optional<String> status(String line) {
        String text = "Beschlussvorlage\n" + line + "\nBetreff: Ankauf\n";
        Recognition read = DocumentReader.read(List.of(new Page(1, text, OffsetMap.UNCHANGED)));
        return new Facts(read.findings()).words(Field.PUBLIC_STATUS);
    }

    private static Publicity publicity(String wording) {
        String text = wording.replace(" ¶ ", "\n") + "\n";
        return DocumentReader.read(List.of(new Page(1, text, OffsetMap.UNCHANGED)))
                .publicity();
    }
}
