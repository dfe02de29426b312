package org.ratsfaden.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.concept.Chapter;
import org.ratsfaden.concept.ChapterKey;
import org.ratsfaden.concept.Measure;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.linking.Passage.Place;
import org.ratsfaden.linking.Weighing.Weight;

/** Which chapters of one concept are suggested for one document, once they are weighed. */
final class Verdict {

    /** So much speaks for the chapter that is suggested first. */
    private static final double ENOUGH = 0.2;

    /** So much speaks for one suggested beside it, and so much of what speaks for the first. */
    private static final double ENOUGH_BESIDE = 0.17;

    private static final double BESIDE_BEST = 0.45;

    /** Of a chapter that is spoken of so much, this share of the first is enough. */
    private static final double PLENTY_BESIDE = 0.42;

    private static final double PLENTY_BEST = 0.3;

    /** And so much speaks for a chapter whatever the document names itself. */
    private static final double PLENTY = 0.5;

    /** Less than this speaks for no chapter as loudly as the concept's own name. */
    private static final double FAINT = 0.35;

    /** A title that speaks of a chapter so clearly is about it, and not about the whole. */
    private static final double CLEAR = 0.6;

    /** So many of its fields at once are the concept as a whole. */
    private static final double MOST_FIELDS = 0.7;

    private static final int FEWEST_FIELDS = 3;
    private static final double SURE = 0.99;
    private static final double AS_WHOLE = 0.9;

    /** Another body that names such a concept means its own: all that is shared is the subject. */
    private static final double AS_WHOLE_ELSEWHERE = 0.45;

    private final Candidate candidate;
    private final Passages passages;
    private final ConceptProfile concept;
    private final List<Weight> weights;
    private final Optional<Passage> named;
    private final Map<Chapter, Passage> stated;

    Verdict(Candidate candidate, Passages passages, ConceptProfile concept, List<Weight> weights) {
        this.candidate = candidate;
        this.passages = passages;
        this.concept = concept;
        this.weights = weights;
        this.named = passages.all().stream()
                .filter(passage -> concept.isNamedIn(passage.words()))
                .max(Comparator.comparingDouble(Passage::weight));
        this.stated = mayName() ? NamedChapters.in(passages.all(), concept.concept()) : Map.of();
    }

    /** The concept as a whole, or else its chapters. */
    List<Suggestion> suggestions() {
        return whole().map(List::of).orElseGet(this::chapters);
    }

    /** The concept as a whole and its chapters as well, for a person to choose from. */
    List<Suggestion> choices() {
        return Stream.concat(whole().stream(), chapters().stream()).toList();
    }

    private Optional<Suggestion> whole() {
        List<Weight> kept = kept();
        boolean allStated = isMost(stated.size());
        if (!isAboutTheWhole(kept, stated.isEmpty()) && !allStated) {
            return Optional.empty();
        }
        Passage passage = named.orElseGet(() -> kept.getFirst().best());
        return Optional.of(
                suggestion(ChapterKey.WHOLE_CONCEPT, allStated ? SURE : asWhole(), allStated, passage, null));
    }

    private List<Suggestion> chapters() {
        List<Suggestion> found = new ArrayList<>();
        stated.forEach((chapter, passage) ->
                found.add(suggestion(chapter.key(), SURE, true, passage, words(chapter, passage))));
        kept().stream()
                .filter(weight -> !stated.containsKey(weight.chapter().chapter()))
                .filter(weight -> stated.isEmpty() || weight.score() >= PLENTY)
                .forEach(weight -> found.add(suggestion(
                        weight.chapter().chapter().key(),
                        weight.score(),
                        false,
                        weight.best(),
                        words(weight.chapter().chapter(), weight.best()))));
        return List.copyOf(found);
    }

    private double asWhole() {
        return isOfSameBody() ? AS_WHOLE : AS_WHOLE_ELSEWHERE;
    }

    private boolean isOfSameBody() {
        String ours = concept.concept().body();
        String theirs = candidate.body();
        return ours == null || theirs == null || ours.equalsIgnoreCase(theirs);
    }

    /** A number means this concept only where it is named, and only in the house it belongs to. */
    private boolean mayName() {
        return named.isPresent() && isOfSameBody();
    }

    private List<Weight> kept() {
        double best = weights.stream().mapToDouble(Weight::sum).max().orElse(0);
        List<Weight> sorted = weights.stream()
                .filter(weight -> weight.score() >= ENOUGH_BESIDE)
                .filter(weight -> weight.sum() >= (weight.score() >= PLENTY_BESIDE ? PLENTY_BEST : BESIDE_BEST) * best)
                .sorted(Comparator.comparingDouble(Weight::sum).reversed())
                .toList();
        return sorted.isEmpty() || sorted.getFirst().score() < ENOUGH ? List.of() : sorted;
    }

    private boolean isAboutTheWhole(List<Weight> kept, boolean nothingStated) {
        double score = kept.isEmpty() ? 0 : kept.getFirst().score();
        boolean clear = kept.stream()
                .anyMatch(weight ->
                        weight.best().place() == Place.TITLE && weight.chapter().match(weight.best()) >= CLEAR);
        boolean byName = named.map(passage -> switch (passage.place()) {
                    case TITLE -> !clear;
                    case DECISION -> !clear && nothingStated;
                    case TEXT -> !clear && nothingStated && score < FAINT;
                })
                .orElse(false);
        return byName || nothingStated && isMost(kept.size());
    }

    private boolean isMost(int fields) {
        return fields >= FEWEST_FIELDS
                && fields >= MOST_FIELDS * concept.chapters().size();
    }

    /** The measure that shares most words with the passage, or is named by it; else the heading. */
    private static @Nullable Evidence words(Chapter chapter, Passage passage) {
        Measure named = NamedChapters.measure(passage, chapter);
        if (named != null && named.evidence() != null) {
            return named.evidence();
        }
        return chapter.measures().stream()
                .filter(measure -> measure.evidence() != null && shared(measure, passage) > 0)
                .max(Comparator.comparingLong(measure -> shared(measure, passage)))
                .map(Measure::evidence)
                .orElse(chapter.evidence());
    }

    private static long shared(Measure measure, Passage passage) {
        String said = passage.words().toLowerCase(java.util.Locale.GERMAN);
        return java.util.Arrays.stream(
                        measure.title().toLowerCase(java.util.Locale.GERMAN).split("[^\\p{L}]+"))
                .filter(word -> word.length() > 6 && said.contains(word.substring(0, word.length() - 2)))
                .count();
    }

    private Suggestion suggestion(
            ChapterKey key, double score, boolean certain, Passage passage, @Nullable Evidence chapterEvidence) {
        String title = passages.all().stream()
                .filter(other -> other.place() == Place.TITLE)
                .map(Passage::words)
                .findFirst()
                .orElse("");
        boolean itself = key.isWhole() || concept.isNamedIn(passage.words());
        LinkKind kind = LinkKinds.of(candidate, passage, title, itself);
        Evidence evidence = passages.text().evidence(passage.at());
        return new Suggestion(concept.concept(), key, kind, score, certain, evidence, chapterEvidence);
    }
}
