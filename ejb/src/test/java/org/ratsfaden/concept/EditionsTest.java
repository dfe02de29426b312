package org.ratsfaden.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ratsfaden.concept.ChapterMapping.Fate;
import org.ratsfaden.document.OffsetMap;
import org.ratsfaden.document.Page;

class EditionsTest {

    @Test
    void fiveFieldsAnnouncedAndFourAdoptedComeOutAsOneMerged() {
        AnnouncedConcept announced = AnnouncedConcept.in(page("""
                        Die fünf Arbeitsgruppen zu Sprache, Wohnen, Bildung, Ausbildung und Arbeit sowie gesellschaftlicher
                        Teilhabe tagen ab Mai. Das Integrationskonzept des Landkreises Hohenfließ soll im Herbst stehen.""")).orElseThrow();
        List<Chapter> adopted = fields("Sprache und Bildung", "Wohnen", "Ausbildung und Arbeit", "Teilhabe");

        List<ChapterMapping> mappings = MapChapters.propose(announced.fields(), adopted, List.of());

        assertThat(announced.title()).isEqualTo("Integrationskonzept");
        assertThat(announced.body()).isEqualTo("Landkreis Hohenfließ");
        assertThat(announced.fields())
                .extracting(Chapter::title)
                .containsExactly("Sprache", "Wohnen", "Bildung", "Ausbildung und Arbeit", "Gesellschaftliche Teilhabe");
        assertThat(mappings)
                .extracting(ChapterMapping::fate)
                .containsExactlyInAnyOrder(Fate.MERGED, Fate.KEPT, Fate.KEPT, Fate.RENAMED);
        assertThat(MapChapters.follow(mappings, ChapterKey.of("Bildung")))
                .containsExactly(ChapterKey.of("Sprache und Bildung"));
    }

    @Test
    void fieldsNamedInLinesBelowTheirNumberAreTheSameFields() {
        AnnouncedConcept announced = AnnouncedConcept.in(page("""
                        Fest steht, dass fünf Handlungsfelder einen Schwerpunkt im Konzept bilden:

                        Sprache

                        Wohnen/Betreuung

                        Ausbildung/Arbeit

                        Bildung (Kita/Schule)

                        Gesellschaftliche Teilhabe (Freizeit, Ehrenamt)

                        Das Integrationskonzept des Landkreises Hohenfließ kommt im Herbst.""")).orElseThrow();

        assertThat(announced.fields())
                .extracting(Chapter::title)
                .containsExactly(
                        "Sprache", "Wohnen/Betreuung", "Ausbildung/Arbeit", "Bildung", "Gesellschaftliche Teilhabe");
        assertThat(MapChapters.propose(
                        announced.fields(),
                        fields("Sprache", "Wohnen", "Bildung", "Ausbildung und Arbeit", "Gesellschaftliche Teilhabe"),
                        List.of()))
                .extracting(ChapterMapping::fate)
                .containsOnly(Fate.KEPT, Fate.RENAMED);
    }

    @Test
    void aSentenceThatSaysWhatWasPutTogetherIsBelievedWhateverTheNewName() {
        List<ChapterMapping> mappings = MapChapters.propose(
                fields("Fahrzeuge und Technik", "Gerätehäuser", "Personal"),
                fields("Ausstattung", "Personal"),
                page("Das Feld Fahrzeuge und Technik und das Feld Gerätehäuser wurden zu Ausstattung zusammengelegt.\n"
                        + "1 Personal\nJugendfeuerwehren werben."));

        assertThat(mappings).extracting(ChapterMapping::fate).containsExactly(Fate.MERGED, Fate.KEPT);
        assertThat(mappings.getFirst().evidence()).isNotNull();
    }

    @Test
    void aFieldBeforeSeveralNewNamesIsLeftToAPersonAndOneBeforeOneIsBelieved() {
        List<ChapterMapping> mappings = MapChapters.propose(
                fields("Fahrzeuge", "Gerätehäuser"),
                fields("Ausstattung", "Gebäude"),
                page("Fahrzeuge wurde in Ausstattung und Gerätehäuser in Gebäude umbenannt."));

        assertThat(MapChapters.follow(mappings, ChapterKey.of("Gerätehäuser")))
                .containsExactly(ChapterKey.of("Gebäude"));
        assertThat(MapChapters.follow(mappings, ChapterKey.of("Fahrzeuge"))).isEmpty();
    }

    @Test
    void aFieldIsDividedDroppedOrNew() {
        List<ChapterMapping> mappings = MapChapters.propose(
                fields("Arbeit und Bildung", "Gesundheit"), fields("Arbeit", "Bildung", "Kultur"), List.of());

        assertThat(mappings)
                .extracting(ChapterMapping::fate)
                .containsExactlyInAnyOrder(Fate.SPLIT, Fate.NEW, Fate.DROPPED);
    }

    @Test
    void theYoungerEditionSaysItselfWhatBecameOfTheFields() {
        Outline outline = OutlineReader.read(page("""
                Konzept für Zusammenleben
                1. Fortschreibung
                Fassung 2019 Fortschreibung 2026 Änderung
                1 Sprache 1 Sprache und Bildung zusammengelegt
                2 Bildung 1 Sprache und Bildung zusammengelegt
                3 Wohnen 2 Wohnen unverändert
                4 Feste – entfallen

                1 Sprache und Bildung
                Kurse für Eltern finden in der Schule statt.

                2 Wohnen
                Jede zehnte Wohnung wird so vergeben.
                """));

        assertThat(outline.before())
                .extracting(Chapter::title)
                .containsExactly("Sprache", "Bildung", "Wohnen", "Feste");
        assertThat(outline.stated())
                .extracting(ChapterMapping::fate)
                .containsExactly(Fate.MERGED, Fate.KEPT, Fate.DROPPED);
        assertThat(outline.fields()).extracting(Chapter::title).containsExactly("Sprache und Bildung", "Wohnen");
    }

    @Test
    void theKeyOfAChapterIsItsTitleInCapitals() {
        assertThat(ChapterKey.of("Ausbildung und Beschäftigung").value()).isEqualTo("AUSBILDUNG_BESCHAEFTIGUNG");
        assertThat(ChapterKey.of("Straßen, Wege & Plätze").value()).isEqualTo("STRASSEN_WEGE_PLAETZE");
        assertThat(ChapterKey.of("Grundschule").value()).isEqualTo("GRUNDSCHULE");
    }

    private static List<Chapter> fields(String... titles) {
        return Arrays.stream(titles)
                .map(title -> Chapter.named("", title, null))
                .toList();
    }

    private static List<Page> page(String text) {
        return List.of(new Page(1, text, OffsetMap.UNCHANGED));
    }
}
