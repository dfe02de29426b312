package org.ratsfaden.itest;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import org.junit.jupiter.api.Test;

/** Situation 4: a concept begins without a document, and its chapters live on when one comes. */
final class ConceptInPreparationIT extends OnTheServer {

    private static final String TITLE = "Seniorenkonzept";

    private static final String ARTICLE = """
            von Jana Fuchs

            erstellt am 12.Okt.2012 | 09:00 Uhr

            Der Kreis stellt sich auf mehr ältere Einwohner ein. Das erklärte Landrätin Petra Quast im Verwaltungsbericht der \
            Kreistagssitzung am Mittwoch in Sieversbek. Der Pflegestützpunkt habe dazu viel beigetragen.

            Fest steht aber bereits, dass fünf Handlungsfelder einen Schwerpunkt im Konzept einnehmen werden:

            Pflege

            Wohnen/Betreuung

            Begegnung/Ehrenamt

            Gesundheit (Vorsorge/Reha)

            Digitale Teilhabe (Kurse, Geräte)

            „Diese fünf Bereiche werden die Arbeit für Senioren im Landkreis Mittelau prägen“, erklärte Quast.

            Anfang 2013 soll die Arbeit mit einem „Seniorengipfel“ aufgenommen werden. „Ein Jahr später soll das fertige \
            Seniorenkonzept des Landkreises Mittelau stehen“, gibt Petra Quast die Marschroute vor.
            """;

    private static final String RELEASE = """
            PRESSEMITTEILUNG

            Guter Auftakt zum Seniorenkonzept des Landkreises Mittelau

            Der 1. Seniorengipfel des Landkreises Mittelau ist mit 90 Teilnehmenden in die Arbeit zum Seniorenkonzept gestartet.

            Sieversbek, den 5. März 2013
            PM9/2013-03-05

            In fünf Arbeitsgruppen haben 90 Teilnehmende am Montag erstmals zum Seniorenkonzept des Landkreises Mittelau beraten.

            Die fünf Arbeitsgruppen zu Pflege, Wohnen, Gesundheit, Begegnung und Ehrenamt sowie digitaler Teilhabe werden von \
            Fachleuten geleitet.

            Das Seniorenkonzept soll in gut einem Jahr stehen und anschließend vom Kreistag beraten und beschlossen werden.

            Landkreis Mittelau
            Die Landrätin
            Markt 1
            12345 Sieversbek

            V.i.S.d.P.:
            Rolf Ahrens
            """;

    private static final String GRANT = """
            Landkreis Mittelau
            Auszug - Zuschuss für die Pflegeberatung älterer Menschen
            TOP: Ö 6.3
            Gremium: Kultur- und Sozialausschuss
            Datum: Do, 06.06.2013

            Beschluss:
            Der Ausschuss beschließt, die Pflegeberatung für Senioren nach dem künftigen Seniorenkonzept im Handlungsfeld Pflege \
            mit 20.000 Euro zu fördern.
            """;

    private static final String ADOPTED = """
            Landkreis Mittelau
            Seniorenkonzept
            Stand: 12.05.2014
            Inhalt
            1 Pflege und Gesundheit 1
            2 Wohnen 1
            3 Begegnung und Ehrenamt 1
            4 Digitale Teilhabe 1

            1 Pflege und Gesundheit
            Die Pflegeberatung älterer Menschen wird ausgebaut.

            2 Wohnen
            Senioren finden Wohnungen ohne Stufen.

            3 Begegnung und Ehrenamt
            Treffpunkte werden gefördert.

            4 Digitale Teilhabe
            Kurse für Senioren finden in jeder Gemeinde statt.
            """;

    @Test
    void aConceptBeginsWithoutADocumentAndAConfirmedLinkFollowsItsChapterIntoTheAdoptedEdition() throws Exception {
        Visitor clerk = Visitor.as("clerk");
        Concepts.bring(clerk, "artikel.txt", ARTICLE);
        Concepts.bring(clerk, "mitteilung.txt", RELEASE);
        JsonObject announced = Concepts.whenKnown(
                TITLE, concept -> concept.getJsonArray("announcedBy").size() == 2);

        assertThat(announced.getBoolean("inPreparation")).isTrue();
        assertThat(Concepts.titles(announced))
                .containsExactly("Pflege", "Wohnen", "Gesundheit", "Begegnung und Ehrenamt", "Digitale Teilhabe");
        String page =
                Visitor.citizen().get("/konzept/" + announced.getString("id")).body();
        assertThat(page)
                .contains("in Erarbeitung", "hat stattgefunden", "angekündigt", "4. März 2013", "Verschoben")
                .contains("Digitale Teilhabe", "digitaler Teilhabe")
                .doesNotContain("Marschroute");

        String grant = Concepts.bring(clerk, "auszug.txt", GRANT);
        await().atMost(60, SECONDS).until(() -> Concepts.link(grant, TITLE).isPresent());
        JsonObject link = Concepts.link(grant, TITLE).orElseThrow();
        assertThat(link.getString("chapter")).isEqualTo("PFLEGE");
        assertThat(link.get("resolution")).isNotEqualTo(JsonValue.NULL);
        Concepts.confirm(link.getString("id"));

        Concepts.bring(clerk, "konzept.txt", ADOPTED);
        JsonObject adopted = Concepts.whenKnown(
                TITLE, concept -> concept.getJsonArray("editions").size() == 2);
        assertThat(adopted.getBoolean("inPreparation")).isFalse();
        assertThat(Concepts.fates(adopted)).containsOnlyOnce("merged").doesNotContain("split", "new", "dropped");
        JsonObject followed = Concepts.link(grant, TITLE).orElseThrow();
        assertThat(followed.getString("id")).isEqualTo(link.getString("id"));
        assertThat(followed.getString("state")).isEqualTo("confirmed");
        assertThat(followed.getJsonArray("chapterNow").getValuesAs(JsonString::getString))
                .containsExactly("PFLEGE_GESUNDHEIT");

        assertThat(Visitor.citizen().get("/dokument/" + grant).body())
                .contains("Pflege und Gesundheit", "Seniorenkonzept");
        assertThat(Visitor.citizen()
                        .get("/beschluss/" + link.getString("resolution"))
                        .body())
                .contains("Pflege und Gesundheit");
        assertThat(Concepts.resolutions(adopted, "PFLEGE_GESUNDHEIT")).contains(link.getString("resolution"));
        assertThat(Concepts.resolutions(adopted, "WOHNEN")).doesNotContain(link.getString("resolution"));
        new EditedConcept(clerk, TITLE).isPutRight(adopted);
    }
}
