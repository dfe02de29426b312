package org.ratsfaden.concept;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.Line;
import org.ratsfaden.wording.Span;

/** The headings of a concept, and which of them are fields of action. */
final class Headings {

    /** "3 Bildung", "3. Bildung", "Handlungsfeld 3: Bildung", "Kapitel III – Bildung", "HF 3 Bildung". */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?<word>Handlungsfeld|Kapitel|HF|Themenfeld|Aktionsfeld|Schwerpunkt|Baustein|Leitziel)?[ \\t]*"
                    + "(?<number>\\d{1,2}(?:\\.\\d{1,2}){0,2}|(?<=\\p{L} )[IVX]{1,4}|(?<=\\p{L} )[A-H])[.:]?(?:[ \\t]*[–—:-])?[ \\t]+(?<title>[\\p{Lu}„][^|]{2,90})");

    /** "Handlungsfeld Sprache", "Handlungsfeld: Sprache". */
    private static final Pattern NAMED = Pattern.compile(
            "(?:Handlungsfeld|Themenfeld|Aktionsfeld)(?::|[ \\t]*[–—-])?[ \\t]+(?<title>\\p{Lu}[^.:|]{2,70})");

    /** Chapters that frame the fields. */
    private static final Pattern FRAME = Pattern.compile(
            "(?iu)(?:grußwort|vorwort|geleitwort|vorbemerkung\\p{L}*|einleitung|einführung|präambel|anlass\\b.*|ausgangslage\\b.*|ausgangssituation\\b.*|hintergrund\\b.*|grundlagen\\b.*|rahmenbedingungen\\b.*|"
                    + "rechtliche\\w? .*|methodik|vorgehen\\p{L}*\\b.*|prozess\\b.*|entstehung\\b.*|beteiligung(?:sprozess\\b.*)?|bestandsaufnahme|bestandsanalyse|ist-analyse|datenlage|daten und fakten|zahlen und fakten|"
                    + "begriffe?\\b.*|begriffs\\p{L}*|leitbild|leitlinien|leitgedanken?|vision|zielsetzung|ziele und grundsätze|zusammenfassung|kurzfassung|fazit|ausblick\\b.*|umsetzung\\b.*|monitoring\\b.*|controlling\\b.*|evaluation\\b.*|"
                    + "bericht(?:erstattung|swesen)?|berichts?\\b.*|fortschreibung\\b.*|finanzierung\\b.*|kosten\\b.*|mitwirkende|beteiligte|dank|anhang\\b.*|anlagen?\\b.*|literatur\\p{L}*\\b.*|quellen\\p{L}*\\b.*|glossar|"
                    + "abkürzung\\p{L}*\\b.*|impressum|inhalt\\p{L}*|warum .*|wie .*|handlungsfelder im vergleich|zeitplan|maßnahmenübersicht|übersicht\\b.*|organisation und .*umsetzung.*|auftrag\\b.*|adressaten|zielgruppen?)");

    /** A chapter that only holds the fields. */
    private static final Pattern HOLDER = Pattern.compile(
            "(?iu)(?:die )?(?:\\p{L}+ )?(?:handlungsfelder|themenfelder|aktionsfelder|schwerpunkte|handlungsschwerpunkte|handlungsbereiche)(?: .*)?|(?:ziele und )?maßnahmen(?:katalog|programm)?(?: (?:in|nach|der) .*)?");

    private static final Pattern DAY_OR_SUM = Pattern.compile(
            "(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Uhr|Euro|Prozent|Personen|Menschen|Plätze|Stimmen|Jahre|Kinder)\\b.*");

    /** "1. Fortschreibung": an ordinal, and no number of a chapter. */
    private static final Pattern ORDINAL =
            Pattern.compile("(?:Fortschreibung|Auflage|Fassung|Ausgabe|Lesung|Sitzung|Änderung)\\b.*");

    private static final int LONGEST = 100;
    private static final int FEWEST_FIELDS = 2;

    private Headings() {}

    static List<Heading> in(DocumentText text) {
        Contents contents = Contents.in(text);
        List<Heading> found = contents.isEmpty() ? byNumber(text) : contents.headings(text);
        List<Heading> named = named(text, contents);
        if (named.size() >= FEWEST_FIELDS && fields(found).size() < FEWEST_FIELDS) {
            found = named;
        }
        return fields(found);
    }

    /** Which are fields: those within a chapter that only holds them, or else the numbered ones that frame nothing. */
    private static List<Heading> fields(List<Heading> headings) {
        Optional<Heading> holder = headings.stream()
                .filter(heading -> HOLDER.matcher(heading.title()).matches())
                .filter(heading -> children(headings, heading).size() >= FEWEST_FIELDS)
                .max(Comparator.comparingInt(
                        heading -> children(headings, heading).size()));
        List<Heading> fields = holder.map(heading -> children(headings, heading))
                .orElseGet(() -> headings.stream()
                        .filter(heading ->
                                heading.depth() == 1 && !heading.number().isEmpty())
                        .filter(heading -> !FRAME.matcher(heading.title()).matches())
                        .filter(heading -> !HOLDER.matcher(heading.title()).matches())
                        .toList());
        int fieldLevel = fields.isEmpty() ? 1 : fields.getFirst().depth();
        return headings.stream()
                .filter(heading -> heading.depth() <= fieldLevel + 1)
                .map(heading -> heading.as(Math.max(1, heading.depth() - fieldLevel + 1), fields.contains(heading)))
                .toList();
    }

    private static List<Heading> children(List<Heading> headings, Heading parent) {
        return parent.number().isEmpty()
                ? List.of()
                : headings.stream()
                        .filter(heading -> heading.depth() == parent.depth() + 1
                                && heading.number().startsWith(parent.number() + "."))
                        .toList();
    }

    /** Without a table of contents: lines whose numbers follow one another, with text between them. */
    private static List<Heading> byNumber(DocumentText text) {
        List<Heading> found = new ArrayList<>();
        int expected = 1;
        String parent = "";
        for (Line line : text.lines()) {
            Optional<Heading> heading = numbered(text, line);
            if (heading.isEmpty()) {
                if (isFrame(text, line) && !found.isEmpty()) {
                    found.add(new Heading("", line.text(), 1, false, line.at()));
                }
                continue;
            }
            String number = heading.get().number();
            boolean next = number.equals(String.valueOf(expected));
            boolean child = heading.get().depth() == 2 && number.startsWith(parent + ".") && isChild(text, line);
            if (next && hasTextBelow(text, line)) {
                expected++;
                parent = number;
                found.add(heading.get());
            } else if (child && hasTextBelow(text, line)) {
                found.add(heading.get());
            }
        }
        return found;
    }

    private static boolean isChild(DocumentText text, Line line) {
        return !MeasureTable.isRow(line.text()) && !MeasureTable.opens(text, line.number());
    }

    static Optional<Heading> numbered(DocumentText text, Line line) {
        Matcher matcher = NUMBERED.matcher(line.text());
        if (line.text().length() > LONGEST || !matcher.matches()) {
            return Optional.empty();
        }
        String title = matcher.group("title").strip();
        boolean sentence =
                title.matches(".*[.,;:!?]") || DAY_OR_SUM.matcher(title).matches();
        if (sentence || ORDINAL.matcher(title).matches() || MeasureTable.isRow(line.text())) {
            return Optional.empty();
        }
        String number = matcher.group("number");
        return Optional.of(new Heading(
                arabic(number),
                title,
                1,
                true,
                new Span(line.at().start(), line.at().end())));
    }

    private static String arabic(String number) {
        return switch (number) {
            case "I", "A" -> "1";
            case "II", "B" -> "2";
            case "III", "C" -> "3";
            case "IV", "D" -> "4";
            case "V", "E" -> "5";
            case "VI", "F" -> "6";
            case "VII", "G" -> "7";
            case "VIII", "H" -> "8";
            case "IX" -> "9";
            case "X" -> "10";
            default -> number;
        };
    }

    private static boolean isFrame(DocumentText text, Line line) {
        return line.text().length() < 60
                && !line.text().endsWith(".")
                && FRAME.matcher(line.text()).matches()
                && hasTextBelow(text, line)
                && !line.text()
                        .matches("(?iu)ausgangslage|ziele|maßnahmen|bestandsaufnahme|zielsetzung|leitziel|hintergrund");
    }

    private static boolean hasTextBelow(DocumentText text, Line line) {
        return text.filled(line.number() + 1)
                .findFirst()
                .filter(below -> numbered(text, below).isEmpty()
                        || numbered(text, below).orElseThrow().depth() > 1)
                .isPresent();
    }

    /** "Handlungsfeld Sprache" above its text, more than once. */
    private static List<Heading> named(DocumentText text, Contents contents) {
        List<Heading> found = new ArrayList<>();
        for (Line line : text.lines()) {
            Matcher matcher = NAMED.matcher(line.text());
            if (!contents.holds(line) && matcher.matches()) {
                String number = String.valueOf(found.size() + 1);
                found.add(new Heading(number, matcher.group("title").strip(), 1, true, line.at()));
            } else if (!found.isEmpty() && isFrame(text, line)) {
                found.add(new Heading("", line.text(), 1, false, line.at()));
            }
        }
        return found;
    }
}
