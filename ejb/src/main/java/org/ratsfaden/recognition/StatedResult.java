package org.ratsfaden.recognition;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ratsfaden.document.Field;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.Line;
import org.ratsfaden.wording.Outcome;
import org.ratsfaden.wording.Sections;
import org.ratsfaden.wording.Span;
import org.ratsfaden.wording.Stated;
import org.ratsfaden.wording.TickedBoxes;

/** A line of its own below an item that says nothing but what became of it: "geändert beschlossen", "zurückgestellt". */
final class StatedResult {

    private static final Pattern RESULT = Pattern.compile(
            "(?iu)[-–(* ]{0,3}(?:"
                    + "(?:einstimmig |mehrheitlich |einmütig )?(?:ungeändert |(?:un)?verändert |geändert |so |antragsgemäß |wie vorgeschlagen )?"
                    + "(?:beschlossen|empfohlen|zugestimmt|angenommen|genehmigt|gewählt)(?: mit änderungen)?"
                    + "|einstimmig|(?:einstimmig |mehrheitlich )?abgelehnt|(?:zur )?kenntnis(?: genommen)?|vertagt|zurückgestellt|zurückgezogen"
                    + "|(?:von der tagesordnung )?abgesetzt|verwiesen|ohne (?:beschluss|abstimmung)"
                    + "|(?:der|die) (?:antrag|beschluss|beschlussvorschlag|vorlage|beschlussvorlage) (?:ist|wird|wurde|gilt)(?: damit| somit| mithin)?(?: als)?"
                    + "(?: einstimmig| mehrheitlich| wegen stimmengleichheit| bei stimmengleichheit)? (?:abgelehnt|angenommen|beschlossen|vertagt|zurückgezogen|zurückgestellt|erledigt))[-–)*. ]{0,3}");

    private static final Pattern MARKED = Pattern.compile("(?<said>\\p{L}[\\p{L} ]{3,30}?)[ :-]+[xX]");

    private static final int LONGEST = 90;

    private StatedResult() {}

    static boolean isAlone(Line line) {
        return line.text().length() < LONGEST && RESULT.matcher(line.text()).matches();
    }

    /** The one within {@code span}: a line of its own, or the ticked one of several boxes; empty if several say different things. */
    static Optional<Stated<String>> in(DocumentText text, Span span) {
        List<Line> lines = text.filled(text.lineAt(span.start()))
                .takeWhile(line -> line.at().start() < span.end())
                .toList();
        Optional<Stated<String>> marked =
                lines.stream().flatMap(line -> marked(text, line).stream()).findFirst();
        List<Stated<String>> said = lines.stream()
                .flatMap(line -> TickedBoxes.areIn(line.text())
                        ? TickedBoxes.ticked(text, line.at()).stream()
                        : Stream.of(line.stated()).filter(_ -> isAlone(line)))
                .filter(words -> Outcome.of(words.value()).isPresent())
                .toList();
        boolean several =
                said.stream().map(words -> Outcome.of(words.value())).distinct().count() > 1;
        return marked.or(() -> several ? Optional.empty() : said.stream().findFirst());
    }

    /** "Angenommen X", above "Abgelehnt". */
    private static Optional<Stated<String>> marked(DocumentText text, Line line) {
        Matcher mark = MARKED.matcher(line.text());
        return mark.matches() && Outcome.of(mark.group("said")).isPresent()
                ? Optional.of(text.words(new Span(line.at().start(), line.at().start() + mark.end("said"))))
                : Optional.empty();
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
