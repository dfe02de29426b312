package org.ratsfaden.linking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How strongly a passage speaks of each matter, from 0 to 1.
 *
 * @param clear by words that mean nothing else
 * @param doubtful by words that may mean something else
 * @param contradicted matters of which a word here says that the doubtful ones mean something else
 */
record Said(Map<Matter, Double> clear, Map<Matter, Double> doubtful, Set<Matter> contradicted) {

    Said {
        clear = Map.copyOf(clear);
        doubtful = Map.copyOf(doubtful);
        contradicted = Set.copyOf(contradicted);
    }

    /** The matters that are contradicted somewhere in a document and of which nothing in it speaks clearly. */
    static Set<Matter> doubtedThroughout(List<Said> document) {
        Set<Matter> doubted = new HashSet<>();
        document.forEach(said -> doubted.addAll(said.contradicted()));
        document.forEach(said -> doubted.removeAll(said.clear().keySet()));
        return doubted;
    }

    /** The same without the doubtful words for {@code matters}. */
    Said without(Set<Matter> matters) {
        Map<Matter, Double> left = new HashMap<>(doubtful);
        left.keySet().removeAll(matters);
        return new Said(clear, left, contradicted);
    }

    double of(Matter matter) {
        double silence = 1 - clear.getOrDefault(matter, 0.0);
        return 1 - (contradicted.contains(matter) ? silence : silence * (1 - doubtful.getOrDefault(matter, 0.0)));
    }
}
