package org.ratsfaden.linking;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ratsfaden.concept.Chapter;
import org.ratsfaden.concept.Measure;
import org.ratsfaden.linking.Matter.Scope;
import org.ratsfaden.search.Term;

/**
 * What speaks for one chapter.
 *
 * @param own its own words and how much each speaks for it, from 0 to 1
 * @param topics the topics it is about, likewise
 */
record ChapterProfile(Chapter chapter, Map<String, Double> own, Map<Matter, Double> topics) {

    private static final double IN_TITLE = 0.55;
    private static final double IN_MEASURE = 0.3;
    private static final double IN_TEXT = 0.12;
    private static final double BY_TEXT = 0.6;

    /** A word in more than this share of all chapters tells none from the others. */
    private static final double COMMON = 0.25;

    private static final int SHORTEST = 4;
    private static final int OFTEN = 2;

    /** @param spread in how many of {@code chapters} each stem stands */
    static ChapterProfile of(Chapter chapter, CouncilWords words, Map<String, Integer> spread, int chapters) {
        Map<String, Double> own = new HashMap<>();
        Map<String, Long> often = words.terms().of(chapter.text()).stream()
                .collect(Collectors.groupingBy(Term::stem, Collectors.counting()));
        often.forEach((stem, count) -> {
            if (count >= OFTEN && isTelling(stem, spread, chapters)) {
                own.put(stem, IN_TEXT);
            }
        });
        for (Measure measure : chapter.measures()) {
            for (Term term : words.terms().of(measure.title())) {
                if (isTelling(term.stem(), spread, chapters) && !words.isPlain(term)) {
                    own.merge(term.stem(), IN_MEASURE, Math::max);
                }
            }
        }
        List<Term> title = words.terms().of(chapter.title());
        for (Term term : title) {
            if (!words.isPlain(term)) {
                own.put(term.stem(), term.part() ? IN_MEASURE : IN_TITLE);
            }
        }
        own.keySet().removeIf(stem -> stem.length() < SHORTEST || words.isPlain(new Term(stem, 0, false, 0, 0)));
        return new ChapterProfile(chapter, Map.copyOf(own), topics(chapter, title, words));
    }

    private static boolean isTelling(String stem, Map<String, Integer> spread, int chapters) {
        int in = spread.getOrDefault(stem, 0);
        return stem.length() >= SHORTEST && (in <= 1 || in <= COMMON * chapters);
    }

    /** What its title names; where that is nothing the council words know, what its text speaks of most. */
    private static Map<Matter, Double> topics(Chapter chapter, List<Term> title, CouncilWords words) {
        Map<Matter, Double> topics = new LinkedHashMap<>();
        words.namedBy(title).forEach((matter, _) -> {
            if (matter.scope() == Scope.TOPIC) {
                topics.put(matter, 1.0);
            }
        });
        if (topics.isEmpty()) {
            String all = chapter.text() + " "
                    + chapter.measures().stream().map(Measure::title).collect(Collectors.joining(". "));
            words.oftenIn(words.terms().of(all)).entrySet().stream()
                    .filter(said -> said.getKey().scope() == Scope.TOPIC && said.getValue() >= OFTEN)
                    .max(Comparator.comparingDouble((Map.Entry<Matter, Double> said) -> said.getValue())
                            .thenComparing(said -> said.getKey().name()))
                    .ifPresent(said -> topics.put(said.getKey(), BY_TEXT));
        }
        return topics;
    }

    /** Whether this word by itself speaks for the chapter. */
    boolean speaks(String stem, CouncilWords words) {
        Said said = words.saidIn(List.of(new Term(stem, 0, false, 0, 0)));
        return own.containsKey(stem) || topics.keySet().stream().anyMatch(topic -> said.of(topic) > 0);
    }

    /** How much a passage speaks for this chapter, from 0 to 1. */
    double match(Passage passage) {
        double silence = 1;
        for (Map.Entry<Matter, Double> topic : topics.entrySet()) {
            silence *= 1 - topic.getValue() * passage.says(topic.getKey());
        }
        for (Map.Entry<String, Double> word : own.entrySet()) {
            if ((word.getValue() >= IN_TITLE ? passage.stems() : passage.wholeStems()).contains(word.getKey())) {
                silence *= 1 - word.getValue();
            }
        }
        return 1 - silence;
    }
}
