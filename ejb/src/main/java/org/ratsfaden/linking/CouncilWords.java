package org.ratsfaden.linking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.ratsfaden.linking.Lexicon.Force;
import org.ratsfaden.linking.Lexicon.Pointer;
import org.ratsfaden.linking.Matter.Scope;
import org.ratsfaden.search.Term;
import org.ratsfaden.search.Terms;

/** The curated vocabulary of {@code council-words.txt}: which words speak of which matter. Safe for use by several threads. */
public final class CouncilWords {

    private static final String FILE = "council-words.txt";
    private static final Matter PLAIN = new Matter(Scope.TOPIC, "plain");

    private static final double STRONG = 0.7;
    private static final double WEAK = 0.3;

    private final Terms terms;
    private final Lexicon said;
    private final Lexicon named;
    private final Map<Matter, List<String>> names = new LinkedHashMap<>();

    public CouncilWords(Terms terms) {
        this.terms = terms;
        this.said = new Lexicon(terms);
        this.named = new Lexicon(terms);
        read();
    }

    Terms terms() {
        return terms;
    }

    private void read() {
        try (InputStream file = Objects.requireNonNull(CouncilWords.class.getResourceAsStream(FILE), FILE);
                Stream<String> lines =
                        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)).lines()) {
            Matter matter = PLAIN;
            for (String line : lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList()) {
                String[] key = line.split(":? ", 2);
                switch (key[0]) {
                    case "subject" -> matter = new Matter(Scope.SUBJECT, key[1]);
                    case "topic" -> matter = new Matter(Scope.TOPIC, key[1]);
                    case "plain" -> matter = PLAIN;
                    default ->
                        learn(
                                matter,
                                key[0],
                                Arrays.stream(key[1].split(","))
                                        .map(String::strip)
                                        .toList());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + FILE + " from the jar", e);
        }
    }

    private void learn(Matter matter, String key, List<String> entries) {
        switch (key) {
            case "named" -> {
                names.put(matter, entries);
                entries.forEach(entry -> named.add(matter, Force.STRONG, entry));
            }
            case "words" -> entries.forEach(entry -> said.add(matter, Force.STRONG, entry));
            case "weak" -> entries.forEach(entry -> said.add(matter, Force.WEAK, entry));
            case "alone" -> entries.forEach(entry -> said.add(matter, Force.ALONE, entry));
            case "ambiguous" -> entries.forEach(entry -> said.add(matter, Force.AMBIGUOUS, entry));
            case "unless" -> entries.forEach(entry -> said.add(matter, Force.CONTRARY, entry));
            default -> throw new IllegalStateException("%s: no such key: %s".formatted(FILE, key));
        }
    }

    /** The matters a title names, each with how many of its words do. */
    Map<Matter, Integer> namedBy(List<Term> title) {
        Map<Matter, Integer> found = new LinkedHashMap<>();
        for (int i = 0; i < title.size(); i++) {
            named.at(title, i).forEach(pointer -> found.merge(pointer.matter(), 1, Integer::sum));
        }
        return found;
    }

    /** The words by which a title names {@code matter}, as they stand in the file. */
    List<String> names(Matter matter) {
        return names.getOrDefault(matter, List.of());
    }

    /** Whether this term says nothing about any matter. */
    boolean isPlain(Term term) {
        return said.at(List.of(term), 0).stream()
                .anyMatch(pointer -> pointer.matter().equals(PLAIN));
    }

    /** Whether this term points to anything, or is plain. */
    boolean knows(Term term) {
        return !said.at(List.of(term), 0).isEmpty();
    }

    /** How often a text speaks of each matter. */
    Map<Matter, Double> oftenIn(List<Term> text) {
        Map<Matter, Double> often = new HashMap<>();
        for (int i = 0; i < text.size(); i++) {
            said.at(text, i).stream()
                    .filter(pointer -> pointer.force() != Force.CONTRARY
                            && !pointer.matter().equals(PLAIN))
                    .forEach(pointer ->
                            often.merge(pointer.matter(), pointer.force() == Force.WEAK ? WEAK : STRONG, Double::sum));
        }
        return often;
    }

    /** What a passage speaks of; each word counts once. */
    Said saidIn(List<Term> passage) {
        Map<Matter, Double> clear = new HashMap<>();
        Map<Matter, Double> doubtful = new HashMap<>();
        Set<Matter> contradicted = new HashSet<>();
        Set<String> counted = new HashSet<>();
        for (int i = 0; i < passage.size(); i++) {
            Set<Matter> here = new HashSet<>();
            for (Pointer pointer : said.at(passage, i)) {
                Matter matter = pointer.matter();
                if (pointer.force() == Force.CONTRARY) {
                    contradicted.add(matter);
                } else if (counts(pointer, passage.get(i))
                        && here.add(matter)
                        && counted.add(matter + passage.get(i).stem())) {
                    double rest = 1 - (pointer.force() == Force.WEAK ? WEAK : STRONG);
                    (isClear(pointer) ? clear : doubtful).merge(matter, rest, (a, b) -> a * b);
                }
            }
        }
        clear.replaceAll((_, rest) -> 1 - rest);
        doubtful.replaceAll((_, rest) -> 1 - rest);
        return new Said(clear, doubtful, contradicted);
    }

    private static boolean isClear(Pointer pointer) {
        return pointer.force() == Force.STRONG || pointer.force() == Force.ALONE;
    }

    /** A weak word, or one that only counts alone, says nothing as a part of a compound. */
    private static boolean counts(Pointer pointer, Term term) {
        boolean wholeOnly = pointer.force() == Force.WEAK || pointer.force() == Force.ALONE;
        return !pointer.matter().equals(PLAIN) && !(wholeOnly && term.part());
    }
}
