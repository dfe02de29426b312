package org.ratsfaden.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.memory.MemoryIndex;
import org.ratsfaden.search.Mark;

/** Marks a text as the snippets of hits are marked, without looking for it in the index: it may have been narrowed meanwhile. */
final class TextMarks {

    private TextMarks() {}

    static List<Mark> of(String text, List<Needle> needles, German german) throws IOException {
        MemoryIndex one = new MemoryIndex(true);
        Analyzer analyzer = german.forIndexing();
        fields(needles).forEach(field -> one.addField(field, text, analyzer));
        LeafReader reader = (LeafReader) one.createSearcher().getIndexReader();
        return apart(Passages.marked(text, Matches.of(needles, reader, 0), needles));
    }

    private static Set<String> fields(List<Needle> needles) {
        return needles.stream()
                .flatMap(needle -> switch (needle) {
                    case Needle.One one -> Stream.of(one.field());
                    case Needle.Compound _ -> Stream.of(Fields.STEM, Fields.PARTS);
                    case Needle.Row row -> Stream.of(row.field());
                    case Needle.Beginning _ -> Stream.of();
                })
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<Mark> apart(List<Span> spans) {
        List<Mark> marks = new ArrayList<>();
        for (Span span : spans) {
            int start = marks.isEmpty()
                    ? span.start()
                    : Math.max(span.start(), marks.getLast().end());
            if (start < span.end()) {
                marks.add(new Mark(start, span.end()));
            }
        }
        return marks;
    }
}
