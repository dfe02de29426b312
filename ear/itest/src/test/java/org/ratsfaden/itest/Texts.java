package org.ratsfaden.itest;

/** Short documents in the layouts of real ones. The Landkreis Ahrental, its places and persons are invented. */
final class Texts {

    private Texts() {}

    /** One item of the minutes in ALLRIS' layout; the meeting itself is mixed, as they mostly are. */
    static String extract(String agendaItem, String date, String paperNumber, String subject, String proceedings) {
        return """
                Bürgerinfo LANDKREIS AHRENTAL

                Auszug - %4$s Berichterstatterin: Ronja Petersmark, Koordinatorin

                ordentliche Sitzung des Kultur- und Sozialausschusses
                TOP: %1$s
                Gremium: Kultur- und Sozialausschuss
                Datum: %2$s Status: öffentlich/nichtöffentlich
                Zeit: 16:00 - 18:10
                Raum: - Saal 2 -
                Ort: Kreishaus, Kirchweg 9, 27999 Lindenau
                %3$s %4$s

                Status:%6$sVorlage-Art:Beschlussvorlage
                Einreicher:Petersmark Koordinatorin
                Federführend:Fachbereich 3 Bearbeiter/-in: Lohmann, Edda

                %5$s
                """.formatted(
                        agendaItem,
                        date,
                        paperNumber,
                        subject,
                        proceedings,
                        agendaItem.startsWith("N") ? "nichtöffentlich" : "öffentlich");
    }

    /** A press release with its number under the dateline. */
    static String pressRelease(String headline, String date, String number, String body) {
        return """
                Landkreis Ahrental

                PRESSEMITTEILUNG


                %1$s

                Lindenau, %2$s
                %3$s

                %4$s

                Landkreis Ahrental
                Die Landrätin
                Kirchweg 9
                27999 Lindenau

                V.i.S.d.P.:
                Jette Brammer
                Telefon: 04999 555 101
                """.formatted(headline, date, number, body);
    }

    /** A release as it stands on a municipal web page: no number, no dateline. */
    static String webRelease(String headline, String date, String body) {
        return """
                Home
                Navigation

                %s

                Pressemitteilung vom %s

                %s
                """.formatted(headline, date, body);
    }

    /** A newspaper's article, to which third parties hold the rights. */
    static String article(String headline, String date, String body) {
        return """
                %s

                von Merle Anders

                erstellt am %s | 08:15 Uhr

                LINDENAU. %s

                „Wir sind auf einem guten Weg“, betonte Landrätin Wiebke Osterfeld (SPD) am Montag im Kreistag. Tjark
                Brammer (CDU) warnte vor steigenden Kosten. Eine Entscheidung steht noch aus.
                """.formatted(headline, date, body);
    }

    /** A Terminhinweis of 2015 with its address block in the middle of the text. */
    static String invitation(String title) {
        return """
                Landkreis Mittelau

                PRESSEMITTEILUNG

                %s

                Auenfurt, 26. Juni 2015
                PM 19/2015

                Büro für Teilhabe lädt zum Austausch ein

                Wann:

                Donnerstag, 02. Juli 2015 von 10.00 Uhr bis ca. 14.00 Uhr

                Wo:

                Kreishaus Auenfurt, großer Saal

                Ablauf:

                Nach der Begrüßung durch Frau Hedda Lünemann, Leiterin des Büros für Teilhabe, wird über die Förderung berichtet.

                Landkreis Mittelau
                Der Landrat
                Mühlenwall 8
                39999 Auenfurt

                V.i.S.d.P.:
                Svea Maaßenkamp
                Telefon: 03999 755 100

                E-Mail:
                presse@mittelau.example

                Über die Lage im Landkreis wird Herr Dr. Ruben Ackerknecht, Beigeordneter und Sozialdezernent des Landkreises, berichten.
                """.formatted(title);
    }
}
