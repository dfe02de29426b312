package org.ratsfaden.web.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.Description;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.search.Hit;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.text.Titles;

/**
 * One hit as it is shown.
 *
 * @param facts date, body, committee, reference: what is known, in this order
 * @param copies hits that say the same, shown with this one
 * @param badge what a reader inside the house has to know about its visibility; {@code null} if everybody may read it
 */
public record HitView(
        String title,
        String link,
        String kind,
        List<String> facts,
        @Nullable String badge,
        List<SnippetView> snippets,
        List<CopyView> copies) {

    /**
     * Some words around a match.
     *
     * @param html escaped text in which {@code <mark>} is the only markup; it comes from the index so
     */
    public record SnippetView(String page, String link, String html) {}

    public HitView {
        facts = List.copyOf(facts);
        snippets = List.copyOf(snippets);
        copies = List.copyOf(copies);
    }

    /** @param words what was searched for: marked in the document too */
    public static HitView of(Hit hit, String words, Frame frame) {
        return of(hit, List.of(), words, frame);
    }

    private static HitView of(Hit hit, List<Hit> copies, String words, Frame frame) {
        Description description = hit.description();
        return new HitView(
                Titles.of(description, frame.texts()),
                frame.link(document(hit.id(), 0, words)),
                frame.labels().of(description.kind()),
                Facts.of(description, frame),
                hit.isPublic() ? null : frame.say("visibility.non-public"),
                hit.snippets().stream()
                        .map(snippet -> new SnippetView(
                                frame.say("hit.page", snippet.page()),
                                frame.link(document(hit.id(), snippet.page(), words)),
                                snippet.html()))
                        .toList(),
                copies.stream().map(copy -> CopyView.of(copy, frame)).toList());
    }

    /** The hits of one page in their order; what says the same as one before it stands with that one. */
    static List<HitView> folded(List<Hit> hits, String words, Frame frame) {
        Map<DocumentId, List<Hit>> copies = new LinkedHashMap<>();
        Map<DocumentId, Hit> firsts = new LinkedHashMap<>();
        for (Hit hit : hits) {
            if (hit.sameAs() != null && firsts.containsKey(hit.sameAs())) {
                copies.computeIfAbsent(hit.sameAs(), _ -> new ArrayList<>()).add(hit);
            } else {
                firsts.put(hit.id(), hit);
            }
        }
        return firsts.values().stream()
                .map(hit -> of(hit, copies.getOrDefault(hit.id(), List.of()), words, frame))
                .toList();
    }

    private static Address document(DocumentId id, int page, String words) {
        Address address = Address.of("/dokument/" + id);
        return page == 0
                ? address.with("q", words)
                : address.with("seite", Integer.toString(page)).with("q", words).at("seite-" + page);
    }
}
