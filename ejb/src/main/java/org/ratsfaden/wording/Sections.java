package org.ratsfaden.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a document under their headings: "Beschluss:", "Abstimmungsergebnis:", "Sachverhalt". */
public final class Sections {

    /** What stands under a heading. */
    public enum Topic {
        DECISION,
        RESULT,
        PROPOSAL,
        OTHER
    }

    /** One part: its heading, and what stands under it up to the next heading. */
    public record Section(Topic topic, Line heading, Span body) {}

    private static final Pattern HEADING = Pattern.compile(
            "(?iu)(?:- |[A-H]\\) |[A-H1-9]\\. |[IV]{1,3}\\. )?(?<name>(?:der|die|das) [\\p{L} –/-]{3,80} (?:möge|wolle|mögen|wollen)(?: daher| bitte)? (?:beschließen|beschliessen)(?=:?$)|(?:[\\p{L} ]{3,40} )?möge (?:der|die|das) [\\p{L} –/-]{3,60} beschließen(?=:$)"
                    + "|(?:der|die|das) [\\p{L} .–/-]{3,80} fasst(?: [\\p{L} -]{3,60})? folgenden beschluss(?=:)|es wird (?:\\p{L}+ )?folgender beschluss gefasst(?=:)"
                    + "|(?:der|die|das) [\\p{L} –/-]{3,80} (?:wird|werden) (?:gebeten|vorgeschlagen|empfohlen),? (?:(?:wie )?folgend\\p{L}* (?:beschluss )?(?:zu fassen|zu beschließen)|(?:den )?folgenden beschluss zu fassen|zu beschließen)(?=:?$)"
                    + "|Antrag(?= {0,3}:$)|Antragstext|Beschlussempfehlung|Empfehlungsbeschluss|Beschlussformulierung|Stimmergebnis|Stimmenverhältnis|Votum|Ergebnis|Beschluss(?! ?-?(?:Nr\\.|Nummer) ?:)|Beschluß|Beschlüsse|Ergebnis/Beschluss|Beschlusstext|Beschlusswortlaut"
                    + "|Abstimmungsergebnis|Abstimmungsergebnisse|Beratungsergebnis|Abstimmung"
                    + "|Beschlussvorschlag|Beschlußvorschlag|Beschlussentwurf|Beschlussantrag|Antrag an den [\\p{L} –/-]{3,80}"
                    + "|Sachverhalt|Sachverhalt/Begründung|Sachdarstellung|Begründung|Protokollvermerk|Wortprotokoll|Diskussionsverlauf"
                    + "|Protokoll|(?:Abstimmungsbemerkung|Anmerkung|Bemerkung|Protokollnotiz)(?= ?:)|Zur Beurkundung|Auszüge(?= ?:)|Anlage/n|Anlagen?|Finanzielle Auswirkungen.{0,40}|Erläuterungen|Ergänzende Erläuterungen"
                    + "|Kurzfassung|Beratungsfolge|Zusatz|Aussprache|Beratung|Beratungsverlauf|Petitum/Beschluss"
                    + "|(?:\\p{L}{2,30} (?:und |/ ?|der |des |zur |zum )?){0,3}\\p{L}{0,30}(?:begründung(?:en)?|erläuterung(?:en)?|auswirkungen?|rechtsgrundlagen?|finanzierung|stellungnahme|diskussion|wortmeldungen?|vorbemerkung|ausgangslage|problembeschreibung)(?= {0,3}:))"
                    + "(?: ?\\([^()]{1,40}\\)| ?(?:Nr\\.?|Nummer) ?:? ?[\\p{L}\\d/. -]{1,24}(?= {0,3}:)| (?:für|an|des|der) [\\p{L} –/-]{3,60}(?= {0,3}:))?(?: {0,3}:(?<rest>.*)|)");

    private static final Pattern SPACED = Pattern.compile("\\p{Lu}(?: \\p{L}){5,24} ?:");

    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\u00A0]*\\n");

    private static final Pattern NEXT_ITEM = Pattern.compile(
            "(?:(?:zu )?(?:TOP|Punkt|Tagesordnungspunkt) ?(?:[ÖN] )?\\d{1,3}.*|(?:Ö|N|NÖ) ?\\d{1,2}(?:\\.\\d{1,2}){0,2}\\.? \\p{Lu}.*"
                    + "|\\d{1,2}(?:\\.\\d{1,2})?\\.?[ \\t]{2,}\\p{Lu}.*)");

    private final DocumentText text;
    private final List<Section> sections = new ArrayList<>();

    public Sections(DocumentText text) {
        this.text = text;
        List<Line> borders = text.lines().stream()
                .filter(line ->
                        isHeading(line) || NEXT_ITEM.matcher(line.text()).matches())
                .toList();
        for (int i = 0; i < borders.size(); i++) {
            Line line = borders.get(i);
            int end = i + 1 < borders.size()
                    ? borders.get(i + 1).at().start()
                    : text.all().length();
            Matcher heading = HEADING.matcher(plain(line.text()));
            if (heading.matches()) {
                boolean alone = heading.group("rest") == null || isSpaced(line.text());
                int start = line.at().start() + (alone ? line.text().length() : heading.start("rest"));
                sections.add(new Section(topic(heading.group("name")), line, new Span(start, end)));
            }
        }
    }

    /** "B e s c h l u s s :" as one word. */
    private static String plain(String line) {
        return isSpaced(line) ? line.replace(" ", "") : line;
    }

    private static boolean isSpaced(String line) {
        return line.length() > 1
                && line.charAt(1) == ' '
                && SPACED.matcher(line).matches();
    }

    /** Whether a part or an agenda item begins with {@code line}. */
    public static boolean isBorder(String line) {
        return line.length() < 300
                && (HEADING.matcher(plain(line)).matches()
                        || NEXT_ITEM.matcher(line).matches());
    }

    public static boolean isHeading(Line line) {
        return line.text().length() < 300 && HEADING.matcher(plain(line.text())).matches();
    }

    private static Topic topic(String name) {
        String lower = name.toLowerCase(Locale.GERMAN);
        if (lower.matches(
                "beschlu(?:ss|ß)(?:vorschlag|entwurf|antrag)|antrag(?:stext)?|antrag an den .*|petitum/beschluss|.* beschlie(?:ß|ss)en|.* (?:zu fassen|zu beschließen)")) {
            return Topic.PROPOSAL;
        }
        if (lower.matches(
                "beschluss|beschluß|beschlüsse|ergebnis/beschluss|beschlusstext|beschlusswortlaut|beschlussempfehlung|empfehlungsbeschluss|beschlussformulierung")) {
            return Topic.DECISION;
        }
        if (lower.matches(".* fasst .*|es wird .*beschluss gefasst")) {
            return Topic.DECISION;
        }
        return lower.matches("abstimmung.*|beratungsergebnis|ergebnis|stimmergebnis|stimmenverhältnis|votum")
                ? Topic.RESULT
                : Topic.OTHER;
    }

    /** All parts of {@code topic} under which something stands, in their order. */
    public List<Section> all(Topic topic) {
        return sections.stream()
                .filter(section ->
                        section.topic() == topic && !text.of(section.body()).isBlank())
                .toList();
    }

    public Optional<Section> first(Topic topic) {
        return all(topic).stream().findFirst();
    }

    /** The first part of {@code topic} that begins behind {@code section} and before the next decision. */
    public Optional<Section> following(Section section, Topic topic) {
        return all(topic).stream()
                .filter(next -> next.heading().number() > section.heading().number())
                .findFirst()
                .filter(next -> sections.stream()
                        .noneMatch(other -> other.topic() == section.topic()
                                && other.heading().number() > section.heading().number()
                                && other.heading().number() < next.heading().number()));
    }

    /** Where the next agenda item begins behind {@code offset}, or the text ends. */
    public static int nextItem(DocumentText text, int offset) {
        return text.lines().stream()
                .filter(line -> line.at().start() > offset
                        && NEXT_ITEM.matcher(line.text()).matches())
                .findFirst()
                .map(line -> line.at().start())
                .orElse(text.all().length());
    }

    /** Its first paragraph, without the dash of a list. */
    public Stated<String> firstParagraph(Span body) {
        Stated<String> words = text.words(body);
        Matcher blankLine = BLANK_LINE
                .matcher(text.all())
                .region(words.at().start(), words.at().end());
        int end = blankLine.find() ? blankLine.start() : words.at().end();
        int start = words.value().startsWith("- ")
                ? words.at().start() + 2
                : words.at().start();
        return text.words(new Span(Math.min(start, end), end));
    }
}
