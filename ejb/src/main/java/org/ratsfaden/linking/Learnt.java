package org.ratsfaden.linking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ratsfaden.concept.ChapterKey;
import org.ratsfaden.search.Term;

/**
 * Single words that decisions on one concept have taught (ADR 0044). The order of the decisions does not matter.
 *
 * @param vouching the chapters' own words, from sentences that were confirmed
 * @param local names and other words the council words do not know, with what they add to a chapter or take from it, from
 *     -{@value #MOST} to {@value #MOST}
 */
record Learnt(Map<ChapterKey, Set<String>> vouching, Map<ChapterKey, Map<String, Double>> local) {

    /** So much each further document adds to a local word; one document teaches none. */
    private static final double STEP = 0.15;

    private static final double MOST = 0.45;
    private static final int SHORTEST = 6;

    Learnt {
        vouching = Map.copyOf(vouching);
        local = Map.copyOf(local);
    }

    /** In which documents a word stood, by chapter. */
    private record Stood(Map<ChapterKey, Map<String, Set<String>>> places) {

        void add(Lesson lesson, String stem) {
            places.computeIfAbsent(lesson.chapter(), _ -> new HashMap<>())
                    .computeIfAbsent(stem, _ -> new HashSet<>())
                    .add(lesson.document());
        }

        Set<String> documents(ChapterKey chapter, String stem) {
            return places.getOrDefault(chapter, Map.of()).getOrDefault(stem, Set.of());
        }

        /** Whether it stood in a document for other chapters only. */
        boolean elsewhere(ChapterKey chapter, String stem) {
            return places.keySet().stream()
                    .flatMap(other -> documents(other, stem).stream())
                    .anyMatch(document -> !documents(chapter, stem).contains(document));
        }
    }

    /** @param lessons of this concept */
    static Learnt of(List<Lesson> lessons, CouncilWords words, ConceptProfile concept) {
        Stood confirmed = new Stood(new HashMap<>());
        Stood refused = new Stood(new HashMap<>());
        Set<String> unknown = new HashSet<>();
        for (Lesson lesson : lessons) {
            String said = Asides.withoutPersons(Asides.withoutNames(lesson.words()));
            for (Term term : words.terms().of(said)) {
                if (!words.isPlain(term)) {
                    (lesson.confirmed() ? confirmed : refused).add(lesson, term.stem());
                }
                if (isName(term, said) && !words.knows(term)) {
                    unknown.add(term.stem());
                }
            }
        }
        Map<ChapterKey, Set<String>> vouching = new HashMap<>();
        Map<ChapterKey, Map<String, Double>> local = new HashMap<>();
        for (ChapterProfile chapter : concept.chapters()) {
            ChapterKey key = chapter.chapter().key();
            Map<String, Integer> net = net(confirmed, refused, key);
            vouching.put(
                    key,
                    net.entrySet().stream()
                            .filter(word -> word.getValue() > 0 && chapter.speaks(word.getKey(), words))
                            .map(Map.Entry::getKey)
                            .collect(Collectors.toSet()));
            net.keySet().retainAll(unknown);
            net.entrySet().removeIf(word -> word.getValue() > 0 && confirmed.elsewhere(key, word.getKey()));
            local.put(key, weights(net));
        }
        return new Learnt(vouching, local);
    }

    /** In how many more documents each word was confirmed for a chapter than refused. */
    private static Map<String, Integer> net(Stood confirmed, Stood refused, ChapterKey key) {
        return Stream.of(confirmed, refused)
                .flatMap(stood -> stood.places().getOrDefault(key, Map.of()).keySet().stream())
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        stem -> confirmed.documents(key, stem).size()
                                - refused.documents(key, stem).size(),
                        (one, _) -> one,
                        HashMap::new));
    }

    private static Map<String, Double> weights(Map<String, Integer> net) {
        Map<String, Double> weights = new HashMap<>();
        net.forEach((stem, documents) -> {
            if (Math.abs(documents) > 1) {
                weights.put(stem, Math.clamp(STEP * (documents - Math.signum(documents)), -MOST, MOST));
            }
        });
        return Map.copyOf(weights);
    }

    private static boolean isName(Term term, String said) {
        return !term.part() && term.stem().length() >= SHORTEST && Character.isUpperCase(said.charAt(term.start()));
    }

    /** Whether the passage uses a word of this chapter that stood in a sentence confirmed for it. */
    boolean vouches(ChapterKey chapter, Passage passage) {
        return vouching.getOrDefault(chapter, Set.of()).stream().anyMatch(passage.stems()::contains);
    }

    /** How much a passage speaks for a chapter that speaks for it {@code untaught}, both from 0 to 1. */
    double match(ChapterKey chapter, Passage passage, double untaught) {
        Map<String, Double> words = local.getOrDefault(chapter, Map.of());
        double silence = 1 - untaught;
        double left = 1;
        for (Map.Entry<String, Double> word : words.entrySet()) {
            if (passage.wholeStems().contains(word.getKey())) {
                silence *= 1 - Math.max(0, word.getValue());
                left *= 1 + Math.min(0, word.getValue());
            }
        }
        return (1 - silence) * left;
    }
}
