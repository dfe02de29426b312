package org.ratsfaden.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ratsfaden.document.OffsetMap;
import org.ratsfaden.document.Page;

/** Texts that make careless patterns run for ever; a sound reader needs about a second, whatever else the machine does. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SpeedOfReadingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a ",
                "A ",
                "1.",
                "12.3 ",
                "1/",
                "Der Ausschuss ",
                "Stadt ",
                "Aa-",
                "Sitzung des ",
                "TOP: ",
                "Ja: 1 ",
                "- ",
                "a\n",
                "\n",
                "Beschluss:\n",
                "TOP 1: x\n",
                "N i e d e r ",
                "nichtöffentlich ",
                "( ",
                "Ö 1 ",
                "hat der Rat ",
                "„a“, so ",
                "Fraktion ",
                "Von A B, ",
                "Einladung zur ",
                "Ja: 1\nStimmen\n",
                "Herr A ",
                "Frau Leiterin ",
                "Leiter des Amtes ",
                "Anna Berg, ",
                "Anna Berg (",
                "bis ",
                "in den ",
                "wird regelmäßig ",
                "sagt a ",
                "am Montag ",
                "Fest der A ",
                "ist damit ",
                "stellt fest, dass ",
                "fasst mit einstimmig ",
                "die Fraktion A ",
                "Vorlage Nr. A1/",
                "mit 1 zu 2 ",
                "wird nach Beschlussfassung durch die A ",
                "auf der Sitzung a ",
                "B e s c h l u s s ",
                "Sitzung - ",
                "Amt für A ",
                "Antrag der Fraktion ",
                "Nein-Stimmen -\n"
            })
    void repetitionIsReadInTime(String piece) {
        List<Page> pages = List.of(new Page(1, piece.repeat(200_000 / piece.length()), OffsetMap.UNCHANGED));

        assertThat(DocumentReader.read(pages).findings()).isNotEmpty();
    }

    @Test
    void aMegabyteOfMinutesIsReadInTime() {
        String item =
                "TOP 7: Wegebau im Ortsteil\n\nDer Vorsitzende erklärt, dass der Kreistag am 12.04.2024 beraten hat.\n\n"
                        + "Beschluss:\nDer Ausschuss empfiehlt den Ausbau.\n\nAbstimmungsergebnis:\neinstimmig\n\n";
        String text =
                "NIEDERSCHRIFT\nüber die 2. Sitzung des Bauausschusses\n\n" + item.repeat(1_000_000 / item.length());

        List<Page> pages = List.of(new Page(1, text, OffsetMap.UNCHANGED));

        assertThat(DocumentReader.read(pages).findings()).isNotEmpty();
    }

    @Test
    void aThousandPagesWithTheSameHeadAreReadInTime() {
        List<Page> pages = IntStream.rangeClosed(1, 1_000)
                .mapToObj(number -> new Page(
                        number, "Kreis Ahrental\nSeite " + number + "\n" + "Text\n".repeat(100), OffsetMap.UNCHANGED))
                .toList();

        assertThat(DocumentReader.read(pages).findings()).isNotEmpty();
    }
}
