package org.ratsfaden.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the lines of a page whose line ends got lost: they begin anew where only a line of its own begins. */
final class LostLines {

    /** Nobody prints longer lines; paragraphs that were set by a program may be longer, but hold no headings. */
    private static final int LONGEST = 200;

    /** Fewer of these in one line may be mere words of a sentence. */
    private static final int ENOUGH = 2;

    private static final Pattern BEGINS = Pattern.compile(
            "(?<=[\\p{Ll}\\d.)\\]:–-] )(?=(?:(?:Beschlussvorschlag|Beschlussentwurf|Beschluss|Beschlusstext|Abstimmungsergebnis|Beratungsergebnis"
                    + "|Sachverhalt|Begründung|Protokoll|Gremium|Sitzungstermin|Sitzungsdatum|Sitzung am|Sitzungsort|Sitzungsdauer|Vorlage|Vorlage-Nr\\.|Drucksache|Betreff|Federführend"
                    + "|Vorlage-Art|Finanzielle Auswirkungen|Anlagen): "
                    + "|(?:Nichtöffentliche|Öffentliche) Sitzung (?:\\d|TOP|Es |-|\\p{Lu})|(?<!aus de[rm] )(?:Beschluss|Auszug|Niederschrift|Protokoll) (?:aus|über) (?:der|die) (?:\\p{Ll}+ )?(?:Niederschrift (?:der|über die) (?:\\p{Ll}+ )?)?Sitzung (?:des|der) \\p{Lu}"
                    + "|(?:TOP|Tagesordnungspunkt) \\d{1,2}(?:\\.\\d{1,2})?[.:] \\p{Lu}|BESCHLUSSPROTOKOLL|NIEDERSCHRIFT|Sitzung Nr\\. \\d))"
                    + "|(?<=Öffentliche Sitzung |Nichtöffentliche Sitzung )(?=\\d{1,2}\\. )"
                    + "|(?<=\\d{2}\\.\\d{2}\\.\\d{4} )(?=(?:Stadt|Gemeinde|Landkreis|Kreis) \\p{Lu}\\p{Ll}+ (?:Beschluss|Auszug|Niederschrift|Der ))");

    private LostLines() {}

    /** The line itself, or the lines it was. */
    static List<Span> in(String text, Span line) {
        if (line.end() - line.start() < LONGEST) {
            return List.of(line);
        }
        List<Span> lines = new ArrayList<>();
        int from = line.start();
        Matcher begins = BEGINS.matcher(text).region(line.start(), line.end()).useTransparentBounds(true);
        while (begins.find()) {
            if (begins.start() > from) {
                lines.add(new Span(from, begins.start()));
                from = begins.start();
            }
        }
        lines.add(new Span(from, line.end()));
        return lines.size() > ENOUGH ? List.copyOf(lines) : List.of(line);
    }
}
