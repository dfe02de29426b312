package org.ratsfaden.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.OffsetMap;
import org.ratsfaden.document.Page;
import org.ratsfaden.wording.RunningHeads;

class RunningHeadsTest {

    @Test
    void whatStandsOnEveryPageIsNoPartOfADecisionAcrossThem() {
        List<Page> pages = pages(
                "Gemeinde Föhrental · Protokoll vom 12.03.2024\nSeite 1 von 2\nProtokoll über die 3. Sitzung des Bauausschusses\n"
                        + "TOP 1: Wegebau\nBeschluss:\nDer Weg am Anger",
                "Gemeinde Föhrental · Protokoll vom 12.03.2024\nSeite 2 von 2\nwird gebaut.\nAbstimmungsergebnis:\neinstimmig\n");

        Recognition minutes = DocumentReader.read(pages);

        assertThat(ReadFiles.words(minutes, Field.DECISION_TEXT)).contains("Der Weg am Anger wird gebaut.");
        assertThat(ReadFiles.words(minutes, Field.TITLE)).contains("Protokoll über die 3. Sitzung des Bauausschusses");
        assertThat(ReadFiles.words(minutes, Field.BODY)).contains("Gemeinde Föhrental");
    }

    @Test
    void aQuoteIsStillASliceOfItsPage() {
        List<Page> pages = pages(
                "Gemeinde Föhrental 1\nProtokoll der Sitzung des Bauausschusses\n",
                "Gemeinde Föhrental 2\nTOP 1: Wegebau\n");

        Evidence body = DocumentReader.read(pages).findings().stream()
                .filter(finding -> finding.field() == Field.BODY)
                .map(finding -> finding.evidence())
                .findFirst()
                .orElseThrow();

        assertThat(body.quote()).isEqualTo("Gemeinde Föhrental");
        assertThat(pages.getFirst().text().substring(body.start(), body.end())).isEqualTo(body.quote());
    }

    @Test
    void numbersOfPapersVotesAndHeadingsAreNeverTakenForOne() {
        List<Page> pages = pages(
                "2015/0381\nTOP 1: Wegebau\nBeschluss:\nDer Weg wird gebaut.\nJa: 9 Nein: 1\neinstimmig beschlossen\n",
                "2015/0382\nTOP 2: Bänke\nBeschluss:\nBänke werden gekauft.\nJa: 9 Nein: 1\neinstimmig beschlossen\n");

        assertThat(RunningHeads.of(pages)).allSatisfy(heads -> assertThat(heads).isEmpty());
    }

    private static List<Page> pages(String... texts) {
        List<Page> pages = new ArrayList<>();
        for (String text : texts) {
            pages.add(new Page(pages.size() + 1, text, OffsetMap.UNCHANGED));
        }
        return pages;
    }
}
