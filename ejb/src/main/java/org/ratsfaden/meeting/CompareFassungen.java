package org.ratsfaden.meeting;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.ItemKey;
import org.ratsfaden.document.Page;
import org.ratsfaden.transaction.Transactions;

/**
 * Tells what the valid minutes say of an agenda item otherwise than earlier ones. An item that was opened for a reader holds what
 * this reader may read, so nothing else is compared.
 */
public final class CompareFassungen {

    /** Where the public is shut out: what follows belongs to no item before it, whether items were told apart there or not. */
    private static final Pattern CLOSED_PART = Pattern.compile(
            "(?imu)^\\W*(?:[IVX]+\\.|[A-C]\\.|Teil [A-C])?\\W*nicht ?öffentlicher? (?:Teil|Sitzung|Tagesordnung).*$");

    private final Documents documents;
    private final Transactions transactions;

    public CompareFassungen(Documents documents, Transactions transactions) {
        this.documents = documents;
        this.transactions = transactions;
    }

    /** Against each earlier Fassung that says something else; none if the valid document is no minutes. */
    public List<Revised> of(AgendaItem item) {
        if (item.valid().document().kind() != DocumentKind.MINUTES
                || item.tellings().size() < 2) {
            return List.of();
        }
        return transactions.inOne(() -> {
            String now = passage(item.valid());
            return item.tellings().stream()
                    .skip(1)
                    .filter(telling -> telling.document().kind() == DocumentKind.MINUTES)
                    .map(earlier -> new Revised(earlier, Sentences.changed(passage(earlier), now)))
                    .filter(revised -> !revised.sentences().isEmpty())
                    .toList();
        });
    }

    /** From where the item begins to where the next one does. */
    private String passage(Telling telling) {
        DocumentId id = telling.document().id();
        ItemKey key = telling.mention().subject().item();
        List<Place> starts = documents.items(id).stream()
                .flatMap(item -> start(item.findings()).stream())
                .sorted()
                .toList();
        Optional<Place> start = start(telling.facts().findings());
        if (key.isWhole() || start.isEmpty()) {
            return "";
        }
        Optional<Place> end = starts.stream()
                .filter(other -> other.compareTo(start.get()) > 0)
                .findFirst();
        String passage = documents.pages(id).stream()
                .map(page -> within(page, start.get(), end))
                .collect(Collectors.joining("\n"));
        Matcher closed = CLOSED_PART.matcher(passage);
        return !telling.mention().isClosed() && closed.find() ? passage.substring(0, closed.start()) : passage;
    }

    private static Optional<Place> start(List<Finding> findings) {
        return findings.stream()
                .map(Finding::evidence)
                .filter(Objects::nonNull)
                .flatMap(Stream::ofNullable)
                .map(Place::of)
                .min(Comparator.naturalOrder());
    }

    private static String within(Page page, Place start, Optional<Place> end) {
        int last = end.map(Place::page).orElse(Integer.MAX_VALUE);
        if (page.number() < start.page() || page.number() > last) {
            return "";
        }
        int from = page.number() == start.page() ? start.offset() : 0;
        int to =
                page.number() == last ? end.orElseThrow().offset() : page.text().length();
        return page.text()
                .substring(Math.min(from, to), Math.min(to, page.text().length()));
    }

    /** A place in a text. */
    private record Place(int page, int offset) implements Comparable<Place> {

        static Place of(Evidence evidence) {
            return new Place(evidence.page(), evidence.start());
        }

        @Override
        public int compareTo(Place other) {
            return Comparator.comparingInt(Place::page)
                    .thenComparingInt(Place::offset)
                    .compare(this, other);
        }
    }
}
