package org.ratsfaden.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ratsfaden.concept.ChapterKey;
import org.ratsfaden.search.Term;

/**
 * What persons have decided about one concept, as words that speak for a chapter or against it. The order in which they decided
 * does not matter, so the same decisions always teach the same (ADR 0030).
 */
final class Lessons {

    /** So much of a confirmed wording must come again to count: less of it teaches wrong things as often as right ones. */
    private static final double ALIKE = 0.65;

    /** What a wording that comes again as a whole adds, measured against what a document of this length must say. */
    private static final double TEACHES = 0.5;

    private static final double AGAINST = 0.8;
    private static final int SHORTEST = 4;

    /** Fewer words are no wording. */
    private static final int FEWEST = 5;

    /** One decision and its telling stems. */
    private record Taught(ChapterKey chapter, boolean confirmed, Set<String> stems) {}

    private final List<Taught> taught = new ArrayList<>();
    private final Map<String, Integer> spread = new HashMap<>();
    private final Learnt learnt;

    Lessons(List<Lesson> all, CouncilWords words, ConceptProfile concept) {
        List<Lesson> lessons = all.stream()
                .filter(lesson -> lesson.concept().equals(concept.concept().id()))
                .toList();
        learnt = Learnt.of(lessons, words, concept);
        for (Lesson lesson : lessons) {
            Set<String> stems = words.terms().of(lesson.words()).stream()
                    .filter(term -> !term.part() && term.stem().length() >= SHORTEST && !words.isPlain(term))
                    .map(Term::stem)
                    .collect(Collectors.toSet());
            if (stems.size() >= FEWEST) {
                taught.add(new Taught(lesson.chapter(), lesson.confirmed(), stems));
                stems.forEach(stem -> spread.merge(stem, 1, Integer::sum));
            }
        }
    }

    /** The single words that were taught. */
    Learnt learnt() {
        return learnt;
    }

    /** How much of a wording that was confirmed, for whichever chapter, comes again in {@code passages}: from 0 to 1. */
    double known(Passages passages) {
        Set<String> said = stems(passages);
        return taught.stream()
                .filter(Taught::confirmed)
                .mapToDouble(lesson -> likeness(lesson, said))
                .max()
                .orElse(0);
    }

    /** What was decided before adds to a chapter, or takes from it, as a multiple of what a document must say. */
    double teach(ChapterKey chapter, Passages passages) {
        if (taught.isEmpty()) {
            return 0;
        }
        Set<String> said = stems(passages);
        double pro = most(chapter, true, said);
        double contra = most(chapter, false, said);
        return TEACHES * pro - AGAINST * contra;
    }

    private double most(ChapterKey chapter, boolean confirmed, Set<String> said) {
        double most = taught.stream()
                .filter(lesson ->
                        lesson.confirmed() == confirmed && lesson.chapter().equals(chapter))
                .mapToDouble(lesson -> likeness(lesson, said))
                .max()
                .orElse(0);
        return most < ALIKE ? 0 : most;
    }

    /** How much of the lesson comes again; a word that is in many lessons says little. */
    private double likeness(Taught lesson, Set<String> said) {
        double all = 0;
        double again = 0;
        for (String stem : lesson.stems()) {
            double weight = Math.log(1 + (double) (taught.size() + 1) / spread.getOrDefault(stem, 1));
            all += weight;
            again += said.contains(stem) ? weight : 0;
        }
        return all == 0 ? 0 : again / all;
    }

    private static Set<String> stems(Passages passages) {
        Set<String> said = new HashSet<>();
        passages.all().forEach(passage -> said.addAll(passage.wholeStems()));
        return said;
    }
}
