package org.ratsfaden.web.concept;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.linking.LinkByHand.Part;
import org.ratsfaden.search.Filter;
import org.ratsfaden.search.Hit;
import org.ratsfaden.search.SearchDocuments;
import org.ratsfaden.search.SearchQuery;
import org.ratsfaden.search.SearchQuery.Sort;
import org.ratsfaden.web.concept.LinkNewView.Line;
import org.ratsfaden.web.page.Frame;

/** Finds documents a clerk can link to a chapter. */
@Dependent
public final class LinkableDocuments {

    private static final int AT_ONCE = 10;

    private static final Pattern ADDRESS = Pattern.compile(".*/dokument/([0-9a-fA-F-]{36})(?:[/?#].*)?");

    private final SearchDocuments search;
    private final LinkForms forms;

    @Inject
    public LinkableDocuments(SearchDocuments search, LinkForms forms) {
        this.search = search;
        this.forms = forms;
    }

    /** @param words in them, or the address of one */
    List<Line> found(String words, ChapterPlace place, Frame frame) throws IOException {
        Matcher address = ADDRESS.matcher(words.strip());
        Filter filter = address.matches()
                ? Filter.NONE.among(DocumentId.parse(address.group(1)).stream().collect(Collectors.toSet()))
                : Filter.NONE;
        SearchQuery query =
                new SearchQuery(address.matches() ? "" : words, filter, Sort.RELEVANCE, 1, AT_ONCE, frame.reader());
        return search.search(query).hits().stream()
                .flatMap(hit -> line(hit, place, frame).stream())
                .toList();
    }

    /** What a document is called; empty if there is none for this reader. */
    Optional<String> title(DocumentId id, Frame frame) throws IOException {
        SearchQuery query = new SearchQuery("", Filter.NONE.among(Set.of(id)), Sort.RELEVANCE, 1, 1, frame.reader());
        return search.search(query).hits().stream()
                .map(hit -> hit.description().title())
                .findFirst();
    }

    private Optional<Line> line(Hit hit, ChapterPlace place, Frame frame) {
        List<Part> parts = forms.parts(hit.id(), frame);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        String kind = frame.labels().of(hit.description().kind());
        return Optional.of(new Line(
                hit.id().toString(),
                hit.description().title(),
                frame.link("/dokument/" + hit.id()),
                hit.description().date() == null
                        ? kind
                        : kind + ", " + frame.texts().day(hit.description().date()),
                LinkForms.usual(parts.getFirst().kind()).key(),
                parts.getFirst().subject().item().isWhole(),
                LinkForms.open(hit.id(), place, frame)));
    }
}
