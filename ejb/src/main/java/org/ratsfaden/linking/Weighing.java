package org.ratsfaden.linking;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    private final Passages passages;
    private final ConceptProfile concept;
    private final Lessons lessons;
    private final double[] nearness;
    private final double[] loudest;
    private double content;
    private boolean inTitle;

    Weighing(Passages passages, ConceptProfile concept, Lessons lessons) {
        this.passages = passages;
        this.concept = concept;
        this.lessons = lessons;
        this.nearness = new double[passages.all().size()];
        this.loudest = passages.all().stream()
                .mapToDouble(passage -> concept.chapters().stream()
                        .mapToDouble(chapter -> chapter.match(passage))
                        .max()
                        .orElse(0))
                .toArray();
    }

    /**
     * A chapter with what speaks for it.
     *
     * @param score from 0 to 1
     */
    record Weight(ChapterProfile chapter, double sum, double score, Passage best) {}

    boolean concernsTheSubject() {
        double said = 0;
        content = 0;
        for (Passage passage : passages.all()) {
            double subject = passage.weight() * concept.subjectIn(passage);
            said += subject;
            content += passage.room();
            inTitle |= passage.place() == Place.TITLE && subject > 0;
        }
        return said >= LEAST && (inTitle || said >= SHARE * content) || lessons.known(passages) >= KNOWN;
    }

    List<Weight> weights() {
        measureNearness();
        return concept.chapters().stream()
                .flatMap(chapter -> weigh(chapter).stream())
                .toList();
    }

    private void measureNearness() {
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
            double match = passage.weight() * nearness[i] * among(chapter.match(passage), loudest[i]);
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
