package org.ratsfaden.resolution.jpa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Minutes of invented sittings of ten items each: what a committee recommends, the Kreistag decides a month later. The same for the same
 * count on every machine.
 */
final class FollowedSittings {

    static final int ITEMS = 10;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, dd.MM.uuuu", Locale.GERMAN);
    private static final LocalDate FIRST = LocalDate.of(2005, 1, 10);
    private static final List<String> COMMITTEES = List.of(
            "Kultur- und Sozialausschuss",
            "Bauausschuss",
            "Finanzausschuss",
            "Umweltausschuss",
            "Jugendhilfeausschuss",
            "Verkehrsausschuss");
    private static final List<String> OBJECTS = List.of(
            "Sanierung der Turnhalle",
            "Ausbau des Radwegs",
            "Neubau der Kita",
            "Förderung der Bücherei",
            "Umbau der Kreuzung");
    private static final List<String> PLACES =
            List.of("Weidenau", "Birkenau", "Lindenroda", "Eschbruch", "Altenwiek", "Grauholz", "Seekamp", "Rotdorn");

    private FollowedSittings() {}

    /** Drops so many sittings into the inbox for public documents. */
    static void drop(int sittings, Path home) throws IOException {
        Path beside = Files.createDirectories(home.resolve("tmp")).resolve("sitting.txt");
        for (int count = 0; count < sittings; count++) {
            Files.writeString(beside, minutes(count));
            Files.move(
                    beside,
                    home.resolve("inbox/public/sitting-%05d.txt".formatted(count)),
                    StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Every second sitting is that of the Kreistag, about what the one before has recommended. */
    private static String minutes(int count) {
        boolean council = count % 2 == 1;
        LocalDate day = FIRST.plusDays(count / 2 * 14L).plusDays(council ? 28 : 0);
        StringBuilder text = new StringBuilder(
                """
                Landkreis Mittelau
                NIEDERSCHRIFT
                über die %d. Sitzung des %s

                Sitzungsdatum: %s
                Beginn: 18:00 Uhr
                Ende: 20:15 Uhr
                Ort: Kreishaus
                Vorsitz: Gesa Lührs
                Schriftführerin: Anke Pohl

                Öffentlicher Teil

                """.formatted(count / 2 % 100 + 1, council ? "Kreistages" : ofCommittee(count), DAY.format(day)));
        for (int item = 1; item <= ITEMS; item++) {
            text.append(item(count, item, council));
        }
        return text.toString();
    }

    private static String ofCommittee(int count) {
        return COMMITTEES.get(count / 2 % COMMITTEES.size()).replaceAll("schuss$", "schusses");
    }

    private static String item(int count, int item, boolean council) {
        int matter = count / 2 * ITEMS + item;
        String of = OBJECTS.get(matter % OBJECTS.size()) + " " + PLACES.get(matter % PLACES.size()) + ", Abschnitt "
                + matter;
        String decision = council
                ? "Der Kreistag beschließt: Das Vorhaben wird ausgeführt."
                : "Der Ausschuss empfiehlt dem Kreistag, das Vorhaben auszuführen.";
        return """
                Ö %d %s%s
                Vorlage: %d/FB%d/%04d

                Frau Lührs stellt die Vorlage vor. Der Bauhof räumt vorher die Geräte aus.

                Beschluss:
                %s

                Abstimmungsergebnis: Ja: %d, Nein: 2, Enthaltungen: 0

                """.formatted(
                        item,
                        matter % 7 == 0 ? "Antrag der Fraktion Wir für Mittelau: " : "",
                        of,
                        FIRST.plusDays(count / 2 * 14L).getYear(),
                        matter % 4 + 1,
                        matter,
                        decision,
                        9 + matter % 20);
    }
}
