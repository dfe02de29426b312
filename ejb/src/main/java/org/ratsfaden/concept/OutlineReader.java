package org.ratsfaden.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ratsfaden.document.Page;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.Span;

/** Reads chapters and measures out of a concept document: from its table of contents and its headings. Pure. */
public final class OutlineReader {

    private OutlineReader() {}

    /**
     * Reads one document.
     *
     * @param pages its repaired text; at least one page
     */
    public static Outline read(List<Page> pages) {
        DocumentText text = new DocumentText(pages);
        List<Heading> headings = Headings.in(text);
        List<Chapter> chapters = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            chapters.add(chapter(text, headings, i));
        }
        EditionsCompared compared = EditionsCompared.in(text);
        return new Outline(chapters, compared.before(), compared.mappings());
    }

    private static Chapter chapter(DocumentText text, List<Heading> headings, int index) {
        Heading heading = headings.get(index);
        int end = IntStream.range(index + 1, headings.size())
                .mapToObj(headings::get)
                .filter(next -> next.level() <= heading.level())
                .mapToInt(next -> next.at().start())
                .findFirst()
                .orElse(text.all().length());
        int ownEnd = index + 1 < headings.size() ? headings.get(index + 1).at().start() : end;
        Span body = new Span(heading.at().end(), Math.max(heading.at().end(), ownEnd));
        MeasureTable table = MeasureTable.in(text, body);
        int last = lastPlace(text, heading.at().end(), end);
        return new Chapter(
                ChapterKey.of(heading.title()),
                heading.number(),
                heading.title(),
                heading.field(),
                heading.level(),
                text.page(heading.at().start()),
                text.page(last),
                table.remainder(),
                table.measures(),
                text.evidence(heading.at()));
    }

    /** The last place with anything but blanks. */
    private static int lastPlace(DocumentText text, int from, int to) {
        int last = Math.min(to, text.all().length()) - 1;
        while (last > from && Character.isWhitespace(text.all().charAt(last))) {
            last--;
        }
        return Math.max(last, 0);
    }
}
