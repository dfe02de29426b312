package org.ratsfaden.linking;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.concept.ChapterKey;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.linking.Passage.Place;

/** One document and one concept on the scales. */
final class Weighing {

    /** So much of what the document says must be about the concept's subject. */
    private static final double SHARE = 0.11;

    /** And at least so much in all: one clear word in the title, or two in the text. */
    private static final double LEAST = 0.65;

    /** What is said near the subject counts whole, elsewhere in the document only this much. */
    private static final double FAR = 0.35;

    private static final double BESIDE = 0.7;

    /** So much speaks for a chapter that is suggested. */
    private static final double ENOUGH = 0.33;

    /** A chapter is suggested beside the best one if it reaches so much of it. */
    private static final double BESIDE_BEST = 0.5;

    /** So many of its fields at once are the concept as a whole. */
    private static final double MOST_FIELDS = 0.7;

    private final Candidate candidate;
    private final Passages passages;
    private final ConceptProfile concept;
    private final double[] nearness;

    Weighing(Candidate candidate, Passages passages, ConceptProfile concept) {
        this.candidate = candidate;
        this.passages = passages;
        this.concept = concept;
        this.nearness = new double[passages.all().size()];
    }

    /** A chapter with what speaks for it. */
    private record Weight(ChapterProfile chapter, double sum, Passage best) {}

    List<Suggestion> suggestions() {
        double said = 0;
        double content = 0;
        boolean inTitle = false;
        for (Passage passage : passages.all()) {
            double subject = passage.weight() * concept.subjectIn(passage);
            said += subject;
            content += passage.weight();
            inTitle |= passage.place() == Place.TITLE && subject > 0;
        }
        if (said < LEAST || said < SHARE * content && !inTitle) {
            return List.of();
        }
        measureNearness(inTitle);
        List<Weight> weights = concept.chapters().stream()
                .map(this::weigh)
                .flatMap(Optional::stream)
                .toList();
        return chosen(weights, content);
    }

    private void measureNearness(boolean inTitle) {
        List<Passage> all = passages.all();
        for (int i = 0; i < all.size(); i++) {
            double here = concept.subjectIn(all.get(i));
            double before = i == 0 ? 0 : concept.subjectIn(all.get(i - 1));
            double after = i + 1 == all.size() ? 0 : concept.subjectIn(all.get(i + 1));
            double beside = Math.max(before, after) > 0 || inTitle ? BESIDE : FAR;
            nearness[i] = here > 0 ? 1 : beside;
        }
    }

    private Optional<Weight> weigh(ChapterProfile chapter) {
        double sum = 0;
        double most = 0;
        Passage best = null;
        for (int i = 0; i < nearness.length; i++) {
            Passage passage = passages.all().get(i);
            double match = passage.weight() == 0 ? 0 : passage.weight() * nearness[i] * chapter.match(passage);
            sum += match;
            if (match > most) {
                most = match;
                best = passage;
            }
        }
        return best == null ? Optional.empty() : Optional.of(new Weight(chapter, sum, best));
    }

    private List<Suggestion> chosen(List<Weight> weights, double content) {
        double best = weights.stream().mapToDouble(Weight::sum).max().orElse(0);
        Optional<Passage> named = passages.all().stream()
                .filter(passage -> concept.isNamedIn(passage.words()))
                .max(Comparator.comparingDouble(Passage::weight));
        List<Weight> kept = weights.stream()
                .filter(weight -> score(weight.sum(), content) >= ENOUGH && weight.sum() >= BESIDE_BEST * best)
                .sorted(Comparator.comparingDouble(Weight::sum).reversed())
                .toList();
        boolean asWhole = named.filter(passage -> passage.place() != Place.TEXT || kept.isEmpty())
                .filter(passage -> bestInTitle(kept) < 1)
                .isPresent();
        boolean most = kept.size() >= 3
                && kept.size() >= MOST_FIELDS * concept.chapters().size();
        if (asWhole || most) {
            Passage passage = named.orElseGet(() -> kept.getFirst().best());
            return List.of(suggestion(ChapterKey.WHOLE_CONCEPT, 0.9, passage, null));
        }
        return kept.stream()
                .map(weight -> suggestion(
                        weight.chapter().chapter().key(),
                        score(weight.sum(), content),
                        weight.best(),
                        weight.chapter().chapter().evidence()))
                .toList();
    }

    private static double bestInTitle(List<Weight> kept) {
        return kept.stream()
                .filter(weight -> weight.best().place() == Place.TITLE)
                .mapToDouble(weight -> weight.chapter().match(weight.best()))
                .max()
                .orElse(0);
    }

    /** From 0 to 1: a long document must say more. */
    private static double score(double sum, double content) {
        return sum / (sum + Math.sqrt(content + 1));
    }

    private Suggestion suggestion(ChapterKey key, double score, Passage passage, @Nullable Evidence chapterEvidence) {
        return new Suggestion(
                concept.concept(),
                key,
                LinkKind.IMPLEMENTS,
                score,
                false,
                passages.text().evidence(passage.at()),
                chapterEvidence);
    }
}
