package org.ratsfaden.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.particular.Enclosure;
import org.ratsfaden.wording.DocumentText;

class EnclosuresNamedTest {

    private static List<String> named(String text) {
        return EnclosuresNamed.in(new DocumentText(List.of(LabelledCorpus.page(text))), DocumentKind.EXTRACT).stream()
                .map(Enclosure::name)
                .toList();
    }

    @Test
    void aPresentationThatSomebodyShowsIsNamed() {
        assertThat(named("Frau Lünemann stellt das Vorhaben mit Hilfe der angehängten Präsentation vor."))
                .containsExactly("Präsentation");
        assertThat(named("gestützt durch eine - dieser Niederschrift beiliegende - Präsentation"))
                .containsExactly("Präsentation");
    }

    @Test
    void aListOfEnclosuresIsTakenLineByLine() {
        assertThat(named("""
                Anlagen:
                Lageplan.pdf (533 KB)
                Kostenschätzung
                Beratungsverlauf:
                04.05.2016 Bauausschuss

                Der Ausschuss beschließt.
                """)).containsExactly("Lageplan.pdf (533 KB)", "Kostenschätzung");
    }

    @Test
    void aNumberedOneIsNamedOnceUnlessItFollowsInTheSameFile() {
        assertThat(named("Zuschüsse gemäß Anlage 2 werden gewährt. Die Anlage 2 ist Bestandteil."))
                .containsExactly("Anlage 2");
        assertThat(named("Zuschüsse gemäß Anlage 2 werden gewährt.\n\nAnlage 2\n\nVerein A: 500 Euro"))
                .isEmpty();
    }

    @Test
    void whatIsOnlyReferredToHasNoOtherName() {
        assertThat(named("Die Vorschlagslisten (siehe Anlagen) werden bestätigt."))
                .containsExactly("Anlagen");
    }

    @Test
    void aSportsGroundIsNoEnclosureAndNoneIsNone() {
        assertThat(named("Auf der Sportanlage 2 wird gebaut. Der Tennisanlage fehlt ein Zaun."))
                .isEmpty();
        assertThat(named("Anlagen: keine")).isEmpty();
    }
}
