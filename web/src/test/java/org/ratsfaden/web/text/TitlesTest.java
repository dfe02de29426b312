package org.ratsfaden.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ratsfaden.document.Description;
import org.ratsfaden.document.DocumentKind;

class TitlesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 24);

    @Test
    void anArticleWithoutAHeadlineIsNotCalledByItsFile() {
        assertThat(title("mittelauer-bote_2025-10-24.html", DocumentKind.NEWSPAPER, DAY))
                .isEqualTo("Presseartikel ohne Titel, 24. Oktober 2025");
        assertThat(title("scan0042.PDF", DocumentKind.NEWSPAPER, null)).isEqualTo("Presseartikel ohne Titel");
    }

    @Test
    void aHeadlineAndTheFilesOfOthersStayAsTheyAre() {
        assertThat(title("Kreistag beschließt Netz.", DocumentKind.NEWSPAPER, DAY))
                .isEqualTo("Kreistag beschließt Netz.");
        assertThat(title("protokoll.docx", DocumentKind.MINUTES, DAY)).isEqualTo("protokoll.docx");
    }

    private static String title(String title, DocumentKind kind, @Nullable LocalDate day) {
        return Titles.of(new Description(title, kind, day, null, null, null, null), new Texts(Language.GERMAN));
    }
}
