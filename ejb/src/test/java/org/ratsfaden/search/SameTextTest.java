package org.ratsfaden.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ratsfaden.document.Description;
import org.ratsfaden.document.DocumentKind;

class SameTextTest {

    private static final LocalDate MAY = LocalDate.of(2018, 5, 14);
    private static final String RELEASE = """
            Der Landkreis Seltenau sucht Lotsinnen und Lotsen für das neue Jahr. Wer mitmachen möchte, begleitet zugezogene
            Familien auf Ämter, zu Schulen und in Vereine. Die Schulung beginnt im September und dauert sechs Abende. Anmelden kann
            man sich bei der Volkshochschule, auch telefonisch, bis Ende August.
            """;
    private static final String OTHER = """
            Der Kreistag hat den Haushalt beschlossen. Er enthält mehr Geld für Radwege, für die Kreisstraße nach Birkenhain und für
            die Sanierung zweier Turnhallen. Die Umlage der Gemeinden bleibt gleich, die Rücklage sinkt um zwei Millionen Euro.
            """;

    @Test
    void theWebPageAndThePdfOfOneReleaseSayTheSame() {
        String pdf = "Pressestelle\nPM 14/2018\n" + RELEASE.replace(". ", ".\n").replace("Familien", "Familien");
        String page = "Startseite Kontakt Impressum Aktuelles Bürgerservice Landkreis Politik\n" + RELEASE
                + "\nZurück Drucken Nach oben Barrierefreiheit";

        assertThat(release(null, pdf).saysWhat(release(null, page))).isTrue();
    }

    @Test
    void twoReleasesOfOneDayDoNot() {
        assertThat(release(null, RELEASE).saysWhat(release(null, OTHER))).isFalse();
    }

    @Test
    void anExtractIsNoCopyOfLongMinutes() {
        String minutes =
                OTHER + RELEASE + OTHER.replace("Kreistag", "Bauausschuss").replace(" und ", " sowie ")
                        + "Die Verwaltung berichtet über den Stand der Arbeiten an der Brücke, die im Winter ruhen mussten. "
                        + "Herr Thiel fragt nach den Kosten; sie liegen um ein Zehntel über der Schätzung vom Vorjahr.";

        assertThat(release(null, RELEASE).saysWhat(release(null, minutes))).isFalse();
    }

    @Test
    void whatHasAnotherNumberIsAnotherDocumentHoweverAlikeItReads() {
        assertThat(release("PM 14/2018", RELEASE).saysWhat(release("PM 15/2018", RELEASE)))
                .isFalse();
        assertThat(release("PM 14/2018", RELEASE).saysWhat(release("PM14/2018", RELEASE)))
                .isTrue();
    }

    @Test
    void aFewWordsInCommonProveNothing() {
        assertThat(release(null, "Der Rat nimmt zur Kenntnis.").saysWhat(release(null, "Der Rat nimmt zur Kenntnis.")))
                .isFalse();
    }

    private static SameText release(@Nullable String number, String text) {
        return SameText.of(
                new Description("Lotsen gesucht", DocumentKind.PRESS_RELEASE, MAY, null, null, number, null),
                List.of(text));
    }
}
