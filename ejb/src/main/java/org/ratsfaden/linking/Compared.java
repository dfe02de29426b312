package org.ratsfaden.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentItem;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.Page;
import org.ratsfaden.document.Subject;

/** What of a document is compared with concepts: of minutes each item by itself, of all others the whole. */
record Compared(Subject subject, Candidate candidate) {

    /** Where a text begins or ends. */
    private record Place(int page, int offset) implements Comparable<Place> {

        private static final Place END = new Place(Integer.MAX_VALUE, 0);

        @Override
        public int compareTo(Place other) {
            return Comparator.comparingInt(Place::page)
                    .thenComparingInt(Place::offset)
                    .compare(this, other);
        }
    }

    private record Begun(DocumentItem item, Place from) {}

    /**
     * @param findings of the whole
     * @param items in the order of the sitting; empty unless it is minutes
     */
    static List<Compared> of(Document document, List<Page> pages, List<Finding> findings, List<DocumentItem> items) {
        if (document.kind() != DocumentKind.MINUTES || items.isEmpty()) {
            Candidate whole = Candidate.of(document.kind(), pages, findings);
            return List.of(new Compared(Subject.whole(document.id()), whole));
        }
        List<Begun> begun = items.stream()
                .flatMap(item -> begin(item).map(from -> new Begun(item, from)))
                .sorted(Comparator.comparing(Begun::from))
                .toList();
        return IntStream.range(0, begun.size())
                .mapToObj(i -> {
                    Place to = i + 1 < begun.size() ? begun.get(i + 1).from() : Place.END;
                    return item(
                            document,
                            cut(pages, begun.get(i).from(), to),
                            begun.get(i).item(),
                            findings);
                })
                .filter(compared -> !compared.candidate().pages().isEmpty())
                .toList();
    }

    private static Compared item(Document document, List<Page> pages, DocumentItem item, List<Finding> findings) {
        List<Finding> all = Stream.concat(
                        item.findings().stream().filter(finding -> standsIn(pages, finding)),
                        findings.stream().filter(finding -> finding.field() == Field.BODY))
                .toList();
        return new Compared(new Subject(document.id(), item.key()), Candidate.of(DocumentKind.MINUTES, pages, all));
    }

    private static boolean standsIn(List<Page> pages, Finding finding) {
        Evidence evidence = finding.evidence();
        return evidence == null || pages.stream().anyMatch(page -> page.number() == evidence.page());
    }

    private static Stream<Place> begin(DocumentItem item) {
        return item.findings().stream()
                .flatMap(finding -> Stream.ofNullable(finding.evidence()))
                .map(evidence -> new Place(evidence.page(), evidence.start()))
                .min(Comparator.naturalOrder())
                .stream();
    }

    /** The pages between, with blanks for what stands before and behind: every place stays where it is. */
    private static List<Page> cut(List<Page> pages, Place from, Place to) {
        List<Page> cut = new ArrayList<>();
        for (Page page : pages) {
            if (page.number() >= from.page() && page.number() <= to.page()) {
                int start = page.number() == from.page()
                        ? Math.min(from.offset(), page.text().length())
                        : 0;
                int end = page.number() == to.page()
                        ? Math.min(to.offset(), page.text().length())
                        : page.text().length();
                if (start < end) {
                    String text = " ".repeat(start) + page.text().substring(start, end);
                    cut.add(new Page(page.number(), text, page.wayBack()));
                }
            }
        }
        return cut;
    }
}
