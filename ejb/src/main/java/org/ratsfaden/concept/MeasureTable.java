package org.ratsfaden.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.Line;
import org.ratsfaden.wording.Span;
import org.ratsfaden.wording.Wording;

/**
 * The measures of one chapter, wherever they stand in it.
 *
 * @param remainder the chapter's wording without their terms and offices
 */
record MeasureTable(List<Measure> measures, String remainder) {

    /** "1.3 Pool für Dolmetscher", "M 4: Lernpaten", "Maßnahme 2.1 – Wohnungslotsin". */
    private static final Pattern FIRST_LINE = Pattern.compile(
            "(?:Maßnahme[ \\t]?)?(?<number>(?:[A-Z]{1,3}[ -]?)?\\d{1,2}(?:\\.\\d{1,2}){0,2})[.:]?(?:[ \\t]*[–—-])?[ \\t]+(?<title>\\p{Lu}.{3,200})");

    private static final Pattern LABELLED = Pattern.compile("(?:Maßnahme|M)[ \\t]?-?\\d.*");
    private static final Pattern HEAD = Pattern.compile(
            "(?iu)(?:nr\\.?|nummer)[ \\t|]+maßnahmen?\\b.*|maßnahmen?:?|unsere maßnahmen:?|maßnahmenplan:?");
    private static final Pattern TERM = Pattern.compile(
            "(?iu)(?<![\\p{L}-])(?<term>kurzfristig|mittelfristig|langfristig|längerfristig|laufend|fortlaufend|dauerhaft|(?:bis |ab )?(?:Ende |Mitte |Anfang )?20\\d\\d(?:[–/-]20\\d\\d)?)(?![\\p{L}-])(?<office>.*)");

    /** A title that ends with such a word goes on in the next line. */
    private static final Pattern OPEN = Pattern.compile(
            "(?s).*(?:[-–,/]| (?:für|und|oder|der|die|das|des|den|dem|von|vom|zu|zum|zur|mit|in|im|an|am|bei|aus|auf|nach|über|durch|als|eines|einer|einem))");

    /** "Briefe in einfacher" wants the noun that stands alone in the next line. */
    private static final Pattern LOWER_LAST = Pattern.compile(".*\\s\\p{Ll}+(?:e|en|er|em|es)");

    private static final Pattern SHORT = Pattern.compile("\\S+(?: \\S+){0,2}(?<!\\.)");

    /** "Zuständig: Schulamt", "Federführung: …", "Frist: kurzfristig" below a measure. */
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)(?<label>zuständig(?:keit)?|federführung|verantwortlich(?:keit)?|umsetzung durch|frist|zeitraum|zeitrahmen|umsetzung):[ \\t]*(?<value>\\p{L}.*|\\d.*)");

    static boolean isRow(String line) {
        return FIRST_LINE.matcher(line).matches()
                && (TERM.matcher(line).find() || LABELLED.matcher(line).matches());
    }

    /** Whether the line before line {@code number} is the head of such a table. */
    static boolean opens(DocumentText text, int number) {
        for (int i = number - 1; i >= 0; i--) {
            if (!text.lines().get(i).isBlank()) {
                return HEAD.matcher(text.lines().get(i).text()).matches();
            }
        }
        return false;
    }

    static MeasureTable in(DocumentText text, Span body) {
        List<Line> lines = text.lines().stream()
                .filter(line -> line.at().start() >= body.start() && line.at().end() <= body.end())
                .toList();
        List<Measure> measures = new ArrayList<>();
        boolean table = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).text();
            table |= HEAD.matcher(line).matches();
            if (FIRST_LINE.matcher(line).matches() && (table || isRow(line))) {
                measures.add(measure(text, lines, i));
            }
        }
        return new MeasureTable(List.copyOf(measures), Wording.inOneLine(text.of(body)));
    }

    private static Measure measure(DocumentText text, List<Line> lines, int first) {
        Matcher row = FIRST_LINE.matcher(lines.get(first).text());
        if (!row.matches()) {
            throw new IllegalStateException("no measure in " + lines.get(first));
        }
        int end = end(lines, first);
        int titleEnd = first;
        while (titleEnd + 1 < end
                && goesOn(lines.get(titleEnd).text(), lines.get(titleEnd + 1).text())) {
            titleEnd++;
        }
        int start = lines.get(first).at().start() + row.start("title");
        Span whole = new Span(start, lines.get(titleEnd).at().end());
        Matcher term = TERM.matcher(text.of(whole));
        Span title = term.find() ? new Span(start, start + term.start("term")) : whole;
        Said said = said(lines.subList(first, end));
        return new Measure(
                row.group("number"),
                text.words(title).value(),
                said.term(),
                said.office(),
                text.evidence(text.words(title).at()));
    }

    private static boolean goesOn(String line, String next) {
        boolean blank = next.isBlank() || HEAD.matcher(next).matches();
        return !blank
                && !TERM.matcher(line).find()
                && (Character.isLowerCase(next.charAt(0)) && !TERM.matcher(next).lookingAt()
                        || OPEN.matcher(line).matches()
                        || LOWER_LAST.matcher(line).matches()
                                && SHORT.matcher(next).matches());
    }

    /** The row ends where the next begins. */
    private static int end(List<Line> lines, int first) {
        int end = first + 1;
        while (end < lines.size() && !FIRST_LINE.matcher(lines.get(end).text()).matches()) {
            end++;
        }
        return end;
    }

    /** What a row says beside its title. */
    private record Said(@Nullable Term term, @Nullable String office) {}

    private static Said said(List<Line> row) {
        Optional<Term> term = Optional.empty();
        Optional<String> office = Optional.empty();
        for (int i = 0; i < row.size(); i++) {
            Matcher stated = TERM.matcher(row.get(i).text());
            Matcher label = LABEL.matcher(row.get(i).text());
            if (label.matches()) {
                String value = label.group("value").strip();
                boolean when = label.group("label").matches("(?iu)frist|zeit.*|umsetzung")
                        && TERM.matcher(value).find();
                term = when ? term.or(() -> Term.of(value)) : term;
                office = when ? office : office.or(() -> Optional.of(value));
            } else if (office.isEmpty() && stated.find()) {
                term = Term.of(stated.group("term"));
                String name = stated.group("office").strip();
                boolean open = i + 1 < row.size() && name.endsWith(",")
                        || i + 1 < row.size() && OPEN.matcher(name).matches();
                String whole = open ? name + " " + row.get(i + 1).text() : name;
                office = Optional.of(whole.strip()).filter(words -> !words.isEmpty() && words.length() < 120);
            }
        }
        return new Said(term.orElse(null), office.orElse(null));
    }
}
