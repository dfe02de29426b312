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
        return new Chapter(
                ChapterKey.of(heading.title()),
                heading.number(),
                heading.title(),
                heading.field(),
                heading.level(),
                text.page(heading.at().start()),
                lastPage(text, heading.at(), end),
                table.remainder(),
                table.measures(),
                text.evidence(heading.at()));
    }

    /** The page of the last line that is more than the number of its page. */
    private static int lastPage(DocumentText text, Span heading, int end) {
        return text.lines().stream()
                .filter(line ->
                        line.at().start() >= heading.start() && line.at().start() < end)
                .filter(line -> !line.isBlank() && !line.text().matches("(?:Seite )?[-–]? ?\\d{1,3} ?[-–]?"))
                .mapToInt(line -> text.page(line.at().start()))
                .max()
                .orElse(text.page(heading.start()));
    }
}
