package org.ratsfaden.linking;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.linking.Passage.Place;

/** One document and one concept on the scales: does it speak of the concept's subject, and how much of each chapter. */
final class Weighing {

    /** So much of what the document says must be about the concept's subject. */
    private static final double SHARE = 0.075;

    /** And at least so much in all: one clear word. */
    private static final double LEAST = 0.65;

    /** So much of a confirmed wording coming again stands for the subject. */
    private static final double KNOWN = 0.75;

    /** What is said near the subject counts whole, beside it and elsewhere in the document only this much. */
    private static final double BESIDE = 0.7;

    private static final double FAR = 0.35;

    /** Where a chapter's confirmed words come again, so much of the subject is enough: two clear words. */
    private static final double LEAST_VOUCHED = 1;

    private static final double SHARE_VOUCHED = 0.045;

    /** And so much must speak for that chapter. */
    private static final double SCORE_VOUCHED = 0.35;

    private final Passages passages;
    private final ConceptProfile concept;
    private final Lessons lessons;
    private final double[] nearness;
    private final double said;
    private final double content;
    private final boolean inTitle;
    private @Nullable List<Weight> weights;

    Weighing(Passages passages, ConceptProfile concept, Lessons lessons) {
        this.passages = passages;
        this.concept = concept;
        this.lessons = lessons;
        List<Passage> all = passages.all();
        this.said = all.stream()
                .mapToDouble(passage -> passage.weight() * concept.subjectIn(passage))
                .sum();
        this.content = all.stream().mapToDouble(Passage::room).sum();
        this.inTitle = all.stream()
                .anyMatch(
                        passage -> passage.place() == Place.TITLE && passage.weight() * concept.subjectIn(passage) > 0);
        this.nearness = nearness();
    }

    /**
     * A chapter with what speaks for it.
     *
     * @param score from 0 to 1
     */
    record Weight(ChapterProfile chapter, double sum, double score, Passage best) {}

    boolean concernsTheSubject() {
        return said >= LEAST && (inTitle || said >= SHARE * content)
                || lessons.known(passages) >= KNOWN
                || said >= LEAST_VOUCHED && said >= SHARE_VOUCHED * content && isVouchedFor();
    }

    private boolean isVouchedFor() {
        return weights().stream()
                .filter(weight -> weight.score() >= SCORE_VOUCHED)
                .anyMatch(weight -> passages.all().stream()
                        .anyMatch(passage -> lessons.learnt()
                                .vouches(weight.chapter().chapter().key(), passage)));
    }

    /** Worked out when it is asked for: most documents concern no concept at all. */
    List<Weight> weights() {
        List<Weight> known = weights;
        if (known == null) {
            double[][] matches = concept.chapters().stream().map(this::matches).toArray(double[][]::new);
            double[] loudest = IntStream.range(0, nearness.length)
                    .mapToDouble(i -> Arrays.stream(matches)
                            .mapToDouble(chapter -> chapter[i])
                            .max()
                            .orElse(0))
                    .toArray();
            known = IntStream.range(0, matches.length)
                    .boxed()
                    .flatMap(i -> weigh(concept.chapters().get(i), matches[i], loudest).stream())
                    .toList();
            weights = known;
        }
        return known;
    }

    private double[] nearness() {
        List<Passage> all = passages.all();
        double[] near = new double[all.size()];
        for (int i = 0; i < all.size(); i++) {
            double here = concept.subjectIn(all.get(i));
            double before = i == 0 ? 0 : concept.subjectIn(all.get(i - 1));
            double after = i + 1 == all.size() ? 0 : concept.subjectIn(all.get(i + 1));
            double beside = Math.max(before, after) > 0 || inTitle ? BESIDE : FAR;
            near[i] = here > 0 ? 1 : beside;
        }
        return near;
    }

    private double[] matches(ChapterProfile chapter) {
        return passages.all().stream()
                .mapToDouble(
                        passage -> lessons.learnt().match(chapter.chapter().key(), passage, chapter.match(passage)))
                .toArray();
    }

    private Optional<Weight> weigh(ChapterProfile chapter, double[] matches, double[] loudest) {
        double sum = 0;
        double most = 0;
        Passage best = null;
        for (int i = 0; i < nearness.length; i++) {
            Passage passage = passages.all().get(i);
            double match = passage.weight() * nearness[i] * among(matches[i], loudest[i]);
            sum += match;
            if (match > most) {
                most = match;
                best = passage;
            }
        }
        double must = Math.sqrt(content + 1);
        double taught = Math.max(0, sum + must * lessons.teach(chapter.chapter().key(), passages));
        Optional<Passage> speaks = Optional.ofNullable(best).or(() -> taught > 0 ? heaviest() : Optional.empty());
        return speaks.map(passage -> new Weight(chapter, taught, taught / (taught + must), passage));
    }

    /** Where a passage speaks louder of another chapter, this one is only its place or an aside. */
    private static double among(double match, double loudest) {
        return match == 0 ? 0 : match * match / loudest;
    }

    private Optional<Passage> heaviest() {
        return passages.all().stream()
                .filter(passage -> passage.weight() > 0)
                .max(Comparator.comparingDouble(Passage::weight));
    }
}
