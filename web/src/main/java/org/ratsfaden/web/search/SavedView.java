package org.ratsfaden.web.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ratsfaden.search.SavedSearch;
import org.ratsfaden.web.page.Frame;

/**
 * A saved search.
 *
 * @param label its words and what it is limited to
 * @param link all that it finds
 * @param look where a look at what is new is sent to
 * @param forget where it is forgotten
 * @param news documents that have come or changed since the last look
 */
public record SavedView(String label, String link, String look, String forget, long news) {

    /** @param served the concept and the chapter it is limited to, as this reader knows them */
    static SavedView of(SavedSearch saved, SearchAddress asked, List<String> served, long news, Frame frame) {
        String own = "/suche/gemerkt/" + saved.id();
        return new SavedView(label(asked, served, frame), frame.link(asked.address()), own, own + "/vergessen", news);
    }

    private static String label(SearchAddress asked, List<String> served, Frame frame) {
        String words = asked.words().isEmpty() ? frame.say("saved.everything") : asked.words();
        Stream<List<String>> limits = Stream.of(
                asked.kinds().stream().map(frame.labels()::of).toList(),
                asked.committees().stream().map(key -> key.value()).toList(),
                asked.bodies(),
                asked.persons(),
                served,
                asked.from().isEmpty() ? List.of() : List.of(frame.say("chip.from", asked.from())),
                asked.to().isEmpty() ? List.of() : List.of(frame.say("chip.to", asked.to())));
        return Stream.concat(Stream.of(words), limits.flatMap(List::stream)).collect(Collectors.joining(" · "));
    }
}
