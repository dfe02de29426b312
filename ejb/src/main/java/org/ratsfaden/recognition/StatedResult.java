package org.ratsfaden.recognition;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ratsfaden.document.Field;
import org.ratsfaden.wording.Line;
import org.ratsfaden.wording.Sections;
import org.ratsfaden.wording.Stated;

/** A line of its own below an item that says nothing but what became of it: "geändert beschlossen", "zurückgestellt". */
final class StatedResult {

    private static final Pattern RESULT = Pattern.compile(
            "(?iu)[-–(* ]{0,3}(?:(?:(?:einstimmig |mehrheitlich )?(?:ungeändert |geändert )?(?:beschlossen|empfohlen|zugestimmt|angenommen))|(?:einstimmig |mehrheitlich )?abgelehnt|(?:zur )?kenntnis(?: genommen)?|vertagt|zurückgestellt|zurückgezogen|abgesetzt|verwiesen|(?:un)?verändert beschlossen|ohne (?:beschluss|abstimmung))[-–)* ]{0,3}");

    private StatedResult() {}

    static boolean isAlone(Line line) {
        return line.text().length() < 60 && RESULT.matcher(line.text()).matches();
    }

    /** The one between the title of an item and its first part; empty if there is none. */
    static Optional<Stated<String>> below(Reading reading) {
        return reading.findings()
                .stated(Field.TITLE)
                .flatMap(title -> reading.text()
                        .filled(reading.text().lineAt(title.at().end() - 1) + 1)
                        .limit(6)
                        .takeWhile(line -> !Sections.isHeading(line))
                        .filter(StatedResult::isAlone)
                        .findFirst()
                        .map(Line::stated));
    }
}
