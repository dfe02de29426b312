package org.ratsfaden.connectors.folder;

/** Short documents in the layouts of real ones; persons and places are invented. */
final class Texts {

    static final String PRESS_RELEASE = """
            PRESSEMITTEILUNG

            Neuer Spielplatz im Westpark eröffnet

            Kreisstadt, den 12. Mai 2025
            PM 17/2025

            Landrätin Hanna Beispiel hat am Montag den neuen Spielplatz im Westpark eröffnet. Er hat eine Seilbahn
            und eine Schaukel für Kinder im Rollstuhl.

            V.i.S.d.P.:
            Jonas Muster
            Telefon: 0000 111 222
            """;

    static final String CONCEPT = """
            Spielraumkonzept des Landkreises Mittelau

            Stand: 3. März 2025

            Inhalt

            1 Ausgangslage
            2 Spielplätze im Kreis
            3 Schulhöfe als Spielraum

            1 Ausgangslage

            Im Landkreis Mittelau wachsen mehr Kinder auf als vor zehn Jahren.

            2 Spielplätze im Kreis

            Neue Spielplätze sollen auch Kindern im Rollstuhl offenstehen.

            3 Schulhöfe als Spielraum

            Die Schulhöfe der Grundschulen werden am Nachmittag geöffnet.
            """;

    private Texts() {}

    static String extract(String agendaItem) {
        return """
                Bürgerinfo LANDKREIS MITTELAU

                Auszug - Sanierung des Schuldaches der Grundschule am Anger

                ordentliche Sitzung des Kultur- und Sozialausschusses
                TOP: %s
                Gremium: Kultur- und Sozialausschuss
                Datum: Mi, 14.05.2025 Status: öffentlich/nichtöffentlich
                Zeit: 17:00 - 18:40
                Raum: - Sitzungsraum I -
                2025/FB2/0117 Sanierung des Schuldaches der Grundschule am Anger

                Status:öffentlichVorlage-Art:Beschlussvorlage
                Federführend:Fachbereich 2 Bearbeiter/-in: Probe, Paula

                Frau Probe erläutert die Schäden am Schuldach. Die Mitglieder des Ausschusses stimmen der Sanierung
                einstimmig zu.
                """.formatted(agendaItem);
    }
}
