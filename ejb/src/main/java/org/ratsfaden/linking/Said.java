package org.ratsfaden.linking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ratsfaden.linking.Matter.Scope;

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

    /** What this says of subjects, and {@code other} of topics. */
    Said withTopicsOf(Said other) {
        return new Said(mixed(clear, other.clear()), mixed(doubtful, other.doubtful()), contradicted);
    }

    private static Map<Matter, Double> mixed(Map<Matter, Double> subjects, Map<Matter, Double> topics) {
        Map<Matter, Double> mixed = new HashMap<>(subjects);
        mixed.keySet().removeIf(matter -> matter.scope() == Scope.TOPIC);
        topics.forEach((matter, force) -> {
            if (matter.scope() == Scope.TOPIC) {
                mixed.put(matter, force);
            }
        });
        return mixed;
    }

    double of(Matter matter) {
        double silence = 1 - clear.getOrDefault(matter, 0.0);
        return 1 - (contradicted.contains(matter) ? silence : silence * (1 - doubtful.getOrDefault(matter, 0.0)));
    }
}
