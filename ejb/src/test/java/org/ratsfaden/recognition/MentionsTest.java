package org.ratsfaden.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.ratsfaden.extraction.RepairText;
import org.ratsfaden.particular.Promise;

/** Who and what documents name: twins of the seeds' kinds; persons, places and words are invented. */
class MentionsTest {

    @Test
    void theReleaseAfterASummitNamesPersonsTheSummitAndWhatIsDue() {
        Mentions release = mentions("""
                PRESSEMITTEILUNG

                Guter Start für das Wohnraumkonzept des Landkreises Ahrental

                Der 2. Wohngipfel des Landkreises Ahrental brachte 80 Gäste zusammen. Landrätin Imke Toll und Baudezernent Dr. Torben von der Leine lobten den Einsatz aller. In knapp zwei Jahren liegen die Ergebnisse aus vier Werkstätten vor, so soll es sein.

                Lindenau, den 14. Mai 2019
                PM31/2019-05-14

                In vier Werkstätten haben 80 Gäste am Freitag über Wohnungen beraten. „Wir werden jede Idee prüfen“, sagte Landrätin Toll. „Die Kreisverwaltung wird eine Liste der freien Flächen vorlegen“, ergänzte Dr. Torben von der Leine.

                Landkreis Ahrental
                Die Landrätin

                V.i.S.d.P.:
                Jette Brammer
                Telefon: 04999 555 100
                """);

        assertThat(persons(release))
                .containsExactly(
                        tuple("Imke Toll", "Landrätin"),
                        tuple("Dr. Torben von der Leine", "Baudezernent"),
                        tuple("Jette Brammer", "V.i.S.d.P."));
        assertThat(events(release))
                .containsExactly(
                        tuple("2. Wohngipfel des Landkreises Ahrental", LocalDate.of(2019, 5, 10), null, null, null));
        assertThat(deadlines(release))
                .containsExactly(tuple(
                        "In knapp zwei Jahren", LocalDate.of(2021, 2, 1), LocalDate.of(2021, 5, 14), "approximate"));
        assertThat(release.promises())
                .extracting(Promise::text)
                .containsExactly(
                        "Wir werden jede Idee prüfen",
                        "Die Kreisverwaltung wird eine Liste der freien Flächen vorlegen");
    }

    @Test
    void theDateInBracketsCountsAndTheSecondMentionOfTheWeekdayInheritsIt() {
        Mentions release = mentions("""
                Pressemitteilung vom 02.09.2019

                Forum der Nachbarschaften trifft sich am 11. September

                Am kommenden Mittwoch (11. September 2019) lädt die Stadt Lindenau zum Forum der Nachbarschaften in die Aula der Marktschule ein. Es beginnt um 18.30 Uhr.

                Am kommenden Mittwoch werden zum Forum etwa 50 Gäste erwartet.
                """);

        assertThat(events(release))
                .containsExactly(tuple("Forum der Nachbarschaften", LocalDate.of(2019, 9, 11), null, null, null));
        assertThat(release.persons()).isEmpty();
    }

    @Test
    void whenAndWhereStandBesideTheirLabelsAndTheImprintInTheMiddleHidesNobody() {
        Mentions release = mentions("""
                Landkreis Ahrental

                PRESSEMITTEILUNG

                Bündnis „Stadt & Land“ im Landkreis Ahrental

                Lindenau, 3. Februar 2016
                PM 9/2016

                Stabsstelle Ehrenamt lädt zur Mobilitätskonferenz ein

                Wann:

                Mittwoch, 10. Februar 2016 von 9.30 Uhr bis ca. 13.00 Uhr

                Wo:

                Kreishaus Lindenau, kleiner Saal, Torgasse 4

                Ablauf:

                Nach der Begrüßung durch Frau Silke Oster, Leiterin der Stabsstelle für Ehrenamt, wird Herr Jost Wieland, Referent im Ministerium für Verkehr, Bau und Umwelt die Gäste unterrichten.

                V.i.S.d.P.:
                Kai-Uwe Rademann
                Telefon: 04999 555 101

                Über die Linien informiert Herr Prof. Dr. Ole Hansen, Beigeordneter und Schuldezernent des Landkreises Ahrental. Solche Konferenzen werden ca. dreimal jährlich unter Leitung der Stabsstelle stattfinden.
                """);

        assertThat(persons(release))
                .containsExactly(
                        tuple("Silke Oster", "Leiterin der Stabsstelle für Ehrenamt"),
                        tuple("Jost Wieland", "Referent im Ministerium für Verkehr, Bau und Umwelt"),
                        tuple("Kai-Uwe Rademann", "V.i.S.d.P."),
                        tuple("Prof. Dr. Ole Hansen", "Beigeordneter und Schuldezernent des Landkreises Ahrental"));
        assertThat(events(release))
                .containsExactly(tuple(
                        "Mobilitätskonferenz",
                        LocalDate.of(2016, 2, 10),
                        LocalTime.of(9, 30),
                        LocalTime.of(13, 0),
                        "Kreishaus Lindenau, kleiner Saal, Torgasse 4"));
        assertThat(release.promises())
                .singleElement()
                .satisfies(promise -> assertThat(promise.recurring()).isTrue());
    }

    @Test
    void theExtractNamesItsSpeakersItsSittingAndTheReportThatIsPromisedNotTheOneThatIsAskedFor() {
        Mentions extract = mentions("""
                Bürgerinfo LANDKREIS AHRENTAL

                Auszug - Auftrag für ein Radwegekonzept Berichterstatterin: Wiebke Hollmann, Radverkehrsbeauftragte

                ordentliche Sitzung des Bau- und Verkehrsausschusses
                TOP: Ö 4.2
                Gremium: Bau- und Verkehrsausschuss
                Datum: Di, 12.03.2019 Status: öffentlich/nichtöffentlich
                Zeit: 16:00 - 17:45
                Raum: - Saal I -
                Ort: Kreishaus, Torgasse 4, 30999 Lindenau
                2019/FB2/0021 Auftrag für ein Radwegekonzept

                Status:öffentlichVorlage-Art:Beschlussvorlage
                Federführend:Fachbereich 2 Bearbeiter/-in: Tamm, Anke

                Frau Hollmann stellt das Vorhaben vor. Herr Petersen bittet darum, dass der Ausschuss regelmäßig informiert wird. Frau Hollmann sagt zu, dass der Bau- und Verkehrsausschuss halbjährlich unterrichtet wird. Die Verwaltung wird beauftragt, bis zur nächsten Sitzung eine Karte vorzulegen.

                Die Mitglieder des Ausschusses bestätigen einstimmig den Auftrag.
                """);

        assertThat(persons(extract))
                .containsExactly(
                        tuple("Wiebke Hollmann", "Radverkehrsbeauftragte"),
                        tuple("Anke Tamm", "Bearbeiter/-in"),
                        tuple("Petersen", null));
        assertThat(events(extract))
                .containsExactly(tuple(
                        "ordentliche Sitzung des Bau- und Verkehrsausschusses",
                        LocalDate.of(2019, 3, 12),
                        LocalTime.of(16, 0),
                        LocalTime.of(17, 45),
                        "Saal I, Kreishaus, Torgasse 4, 30999 Lindenau"));
        assertThat(extract.promises()).singleElement().satisfies(promise -> {
            assertThat(promise.text()).startsWith("Frau Hollmann sagt zu");
            assertThat(promise.to()).isEqualTo("Bau- und Verkehrsausschuss");
            assertThat(promise.recurring()).isTrue();
        });
        assertThat(deadlines(extract)).containsExactly(tuple("bis zur nächsten Sitzung", null, null, "open"));
    }

    @Test
    void theArticleNamesPartiesAndTheSittingOfTheWeekAndDaysThatFollowFromOthers() {
        Mentions article = mentions("""
                von Malte Behn

                erstellt am 12.Okt.2018 | 08:00 Uhr

                Der Kreis brauche einen Plan für seine Wege. Das sagte Landrätin Imke Toll (SPD) in der Kreistagssitzung am Mittwoch in Lindenau. Ob der Fachdienst auch den Umweltausschuss einbezieht, fragte Karla Ohm (Die Linke). Dies bejahte die Landrätin.

                „Die Wege sind alt“, so Toll. Um die Arbeit zu ordnen, wird Ines Kranz die Leitung einer Lenkungsgruppe übernehmen. Mitte 2019 soll eine Konferenz beginnen. Ein Jahr später soll der Plan fertig sein.
                """);

        assertThat(persons(article))
                .containsExactly(
                        tuple("Malte Behn", null),
                        tuple("Imke Toll", "Landrätin"),
                        tuple("Karla Ohm", "Die Linke"),
                        tuple("Ines Kranz", "Leitung einer Lenkungsgruppe"));
        assertThat(events(article))
                .containsExactly(tuple("Kreistagssitzung", LocalDate.of(2018, 10, 10), null, null, "Lindenau"));
        assertThat(deadlines(article))
                .containsExactly(
                        tuple("Mitte 2019", LocalDate.of(2019, 5, 1), LocalDate.of(2019, 8, 31), "approximate"),
                        tuple("Ein Jahr später", LocalDate.of(2020, 5, 1), LocalDate.of(2020, 8, 31), "approximate"));
        assertThat(article.promises()).singleElement().satisfies(promise -> {
            assertThat(promise.text()).startsWith("Ob der Fachdienst").endsWith("Landrätin.");
            assertThat(promise.to()).isEqualTo("Umweltausschuss");
        });
    }

    @Test
    void whatOnlyLooksLikeAPersonIsNone() {
        Mentions minutes = mentions("""
                Niederschrift über die Sitzung des Gemeinderates Ahrental am 04.03.2024

                TOP 1 Bericht

                Der Gemeinderat Ahrental dankt dem Leiter Fachbereich Bauen. Der Vorsitzende Ausschuss Umwelt fehlt. Bürgermeister und Stadtrat Lindenau sind eingeladen. Herr Vorsitzender, meine Damen und Herren. Frau und Kind.
                """);

        assertThat(minutes.persons()).isEmpty();
    }

    private static Mentions mentions(String text) {
        return DocumentReader.read(RepairText.repair(List.of(text))).mentions();
    }

    private static List<Tuple> persons(Mentions mentions) {
        return mentions.persons().stream()
                .map(person -> tuple(person.name(), person.role()))
                .toList();
    }

    private static List<Tuple> events(Mentions mentions) {
        return mentions.events().stream()
                .map(event -> tuple(event.title(), event.day(), event.from(), event.to(), event.place()))
                .toList();
    }

    private static List<Tuple> deadlines(Mentions mentions) {
        return mentions.deadlines().stream()
                .map(deadline -> tuple(
                        deadline.wording(),
                        deadline.window().from(),
                        deadline.window().to(),
                        deadline.window().precision().key()))
                .toList();
    }
}
