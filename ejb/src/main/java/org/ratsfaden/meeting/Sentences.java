package org.ratsfaden.meeting;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sentences of a passage, compared with those of another. */
final class Sentences {

    /** How many words two sentences share at least, of all their words, to be one sentence that was changed. */
    private static final double ALIKE = 0.4;

    private static final int SHORTEST = 3;
    private static final int MOST = 30;

    /** What stands at the edge of a page. */
    private static final Pattern EDGE = Pattern.compile("(?iu)\\W*(?:Seite|Blatt) \\d+.*|\\W*\\d*\\W*|\\W*Entwurf\\W*");

    private Sentences() {}

    static List<Revised.Sentence> changed(String before, String now) {
        List<String> old = of(before);
        List<String> fresh = of(now);
        List<String> left = without(old, fresh);
        List<Revised.Sentence> changes = new ArrayList<>();
        for (String added : without(fresh, old)) {
            Optional<String> alike = left.stream()
                    .filter(candidate -> likeness(candidate, added) >= ALIKE)
                    .max((one, other) -> Double.compare(likeness(one, added), likeness(other, added)));
            alike.ifPresent(left::remove);
            changes.add(new Revised.Sentence(alike.orElse(null), added));
        }
        left.forEach(gone -> changes.add(new Revised.Sentence(gone, null)));
        return changes.stream().limit(MOST).toList();
    }

    private static List<String> of(String passage) {
        String text = Arrays.stream(passage.split("\n"))
                .filter(line -> !EDGE.matcher(line).matches())
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ")
                .strip();
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.GERMAN);
        breaks.setText(text);
        List<String> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            sentences.add(text.substring(start, end).strip());
            start = end;
        }
        return sentences;
    }

    private static List<String> without(List<String> sentences, Collection<String> others) {
        Set<String> known = new HashSet<>(others);
        return sentences.stream()
                .filter(sentence -> !known.contains(sentence) && words(sentence).size() >= SHORTEST)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static double likeness(String one, String other) {
        Set<String> mine = words(one);
        Set<String> theirs = words(other);
        Set<String> both = new HashSet<>(mine);
        both.retainAll(theirs);
        return (double) both.size() / (mine.size() + theirs.size() - both.size());
    }

    private static Set<String> words(String sentence) {
        return Arrays.stream(sentence.toLowerCase(Locale.GERMAN).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
