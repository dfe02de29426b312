package org.ratsfaden.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.Line;
import org.ratsfaden.wording.Span;
import org.ratsfaden.wording.Wording;

/** The table of contents of a concept: "3 Ausbildung und Beschäftigung ........ 7". */
record Contents(List<Entry> entries, Span at) {

    /** One line of it. */
    record Entry(String number, String title) {}

    private static final Pattern OPENING =
            Pattern.compile("(?iu)inhalt|inhaltsverzeichnis|gliederung|inhaltsübersicht");
    private static final Pattern ENTRY = Pattern.compile(
            "(?:(?:Kapitel|Handlungsfeld|HF|Teil)[ \\t]+)?(?:(?<number>\\d{1,2}(?:\\.\\d{1,2}){0,3}|[IVX]{1,4}|[A-H])[.:]?[ \\t]+)?(?<title>[\\p{Lu}„].{2,110}?)[ \\t.…·_]*[ \\t.…]\\d{1,3}");
    private static final int FEWEST = 3;

    /** So many lines that are no entries end it: a title may run over two. */
    private static final int FOREIGN = 2;

    boolean isEmpty() {
        return entries.isEmpty();
    }

    boolean holds(Line line) {
        return line.at().start() >= at.start() && line.at().end() <= at.end();
    }

    static Contents in(DocumentText text) {
        for (Line line : text.lines()) {
            if (OPENING.matcher(line.text()).matches()) {
                Contents read = from(text, line.number() + 1);
                if (read.entries.size() >= FEWEST) {
                    return read;
                }
            }
        }
        return new Contents(List.of(), new Span(0, 0));
    }

    private static Contents from(DocumentText text, int first) {
        List<Entry> entries = new ArrayList<>();
        int foreign = 0;
        int end = 0;
        for (Line line : text.filled(first).toList()) {
            Matcher entry = ENTRY.matcher(line.text());
            if (entry.matches()) {
                String number = Optional.ofNullable(entry.group("number")).orElse("");
                entries.add(new Entry(number, entry.group("title").strip()));
                end = line.at().end();
                foreign = 0;
            } else if (++foreign > FOREIGN) {
                break;
            }
        }
        int start =
                text.lines().get(Math.min(first, text.lines().size() - 1)).at().start();
        return new Contents(List.copyOf(entries), new Span(Math.min(start, end), end));
    }

    /** Where its entries stand as headings, in their order; what is not found is left out. */
    List<Heading> headings(DocumentText text) {
        List<Heading> found = new ArrayList<>();
        int from = text.lineAt(at.end()) + 1;
        for (Entry entry : entries) {
            Optional<Heading> heading = heading(text, entry, from);
            if (heading.isPresent()) {
                found.add(heading.get());
                from = text.lineAt(heading.get().at().end()) + 1;
            }
        }
        return found;
    }

    private static Optional<Heading> heading(DocumentText text, Entry entry, int from) {
        String wanted = bare(entry.title());
        for (int i = from; i < text.lines().size(); i++) {
            Line line = text.lines().get(i);
            if (line.isBlank() || line.text().length() > 140) {
                continue;
            }
            if (bare(line.text()).equals(wanted)) {
                return Optional.of(new Heading(entry.number(), entry.title(), 1, false, line.at()));
            }
            if (i + 1 < text.lines().size()
                    && wanted.startsWith(bare(line.text()))
                    && bare(line.text() + " " + text.lines().get(i + 1).text()).equals(wanted)) {
                Span both =
                        new Span(line.at().start(), text.lines().get(i + 1).at().end());
                return Optional.of(new Heading(entry.number(), entry.title(), 1, false, both));
            }
        }
        return Optional.empty();
    }

    /** A title without its number and what is not a letter. */
    private static String bare(String title) {
        return Wording.inOneLine(title)
                .replaceFirst(
                        "^(?:(?:Kapitel|Handlungsfeld|HF|Teil) (?=\\d|[IVXA-H]\\b))?(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}|[IVX]{1,4}(?=[. ])|[A-H](?=[. ]))?[.:]? *[–—-]? *",
                        "")
                .toLowerCase(java.util.Locale.GERMAN)
                .replaceAll("[^\\p{L}\\d]+", "");
    }
}
