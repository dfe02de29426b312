package org.ratsfaden.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ratsfaden.concept.ChapterKey;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentKind;

/** The same number is another chapter in the next edition: what a paper names is of the edition that was valid then. */
@Tag("database")
class ValidThenTest {

    private static final String PAPER =
            "Der Kreistag beschließt nach dem Brandschutzkonzept, Kapitel 2, den Neubau eines Gerätehauses.";

    private final LinkingHouse house = new LinkingHouse();

    @BeforeEach
    void thereAreTwoEditions() {
        edition(2012, "Löschwasser", "Gerätehäuser");
        edition(2017, "Löschwasser", "Warnung", "Ausrüstung und Gerätehäuser");
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aPaperOfTheFirstEditionsTimeNamesItsChapterAndLivesOnInTheNext() {
        DocumentId paper = paper(2013);

        assertThat(house.suggested(paper)).singleElement().satisfies(link -> {
            assertThat(link.chapter()).isEqualTo(ChapterKey.of("Gerätehäuser"));
            assertThat(link.certain()).isTrue();
        });
        assertThat(house.open.of(paper, LinkingHouse.EVERYBODY))
                .singleElement()
                .satisfies(opened ->
                        assertThat(opened.chaptersNow()).containsExactly(ChapterKey.of("Ausrüstung und Gerätehäuser")));
    }

    @Test
    void aPaperOfTheSecondEditionsTimeNamesTheChapterThatHasTheNumberNow() {
        assertThat(house.suggested(paper(2018)))
                .extracting(ChapterLink::chapter)
                .contains(ChapterKey.of("Warnung"))
                .doesNotContain(ChapterKey.of("Gerätehäuser"));
    }

    private DocumentId paper(int year) {
        return house.dated(DocumentKind.EXTRACT, "Neubau", LocalDate.of(year, 3, 13), PAPER);
    }

    private void edition(int year, String... fields) {
        StringBuilder text = new StringBuilder("Brandschutzkonzept\nInhalt\n");
        for (int i = 0; i < fields.length; i++) {
            text.append(i + 1).append(' ').append(fields[i]).append(" 1\n");
        }
        for (int i = 0; i < fields.length; i++) {
            text.append('\n').append(i + 1).append(' ').append(fields[i]).append("\nDie Feuerwehr hilft.\n");
        }
        house.dated(DocumentKind.CONCEPT, "Brandschutzkonzept", LocalDate.of(year, 3, 1), text.toString());
    }
}
