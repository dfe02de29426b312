package org.ratsfaden.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.ratsfaden.document.DocumentId;

/**
 * How well questions were answered: nDCG@10 of each, in their order.
 *
 * @param empty questions that found nothing
 */
record Quality(double[] byQuestion, int empty) {

    private static final int RESAMPLES = 10_000;

    interface Search {

        /** The first ten, best first. */
        List<DocumentId> find(String question) throws IOException;
    }

    static Quality of(LabelledTexts texts, Search search) throws IOException {
        double[] reached = new double[texts.questions().size()];
        int empty = 0;
        int at = 0;
        for (Map.Entry<String, Map<DocumentId, Integer>> question :
                texts.questions().entrySet()) {
            List<DocumentId> found = search.find(question.getKey());
            empty += found.isEmpty() ? 1 : 0;
            reached[at++] = ndcg(found, question.getValue());
        }
        return new Quality(reached, empty);
    }

    double mean() {
        return Arrays.stream(byQuestion).average().orElse(0);
    }

    /** The 2.5th and the 97.5th percentile of the mean gain over {@code other}, question by question (paired bootstrap). */
    double[] gainOver(Quality other) {
        Random chance = new Random(20_261_122);
        double[] gains = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            double sum = 0;
            for (int j = 0; j < byQuestion.length; j++) {
                int drawn = chance.nextInt(byQuestion.length);
                sum += byQuestion[drawn] - other.byQuestion[drawn];
            }
            gains[i] = sum / byQuestion.length;
        }
        Arrays.sort(gains);
        return new double[] {gains[RESAMPLES / 40], gains[RESAMPLES - RESAMPLES / 40]};
    }

    private static double ndcg(List<DocumentId> found, Map<DocumentId, Integer> grades) {
        double gain = 0;
        for (int i = 0; i < Math.min(10, found.size()); i++) {
            gain += gain(grades.getOrDefault(found.get(i), 0), i);
        }
        List<Integer> best = grades.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(10)
                .toList();
        double ideal = 0;
        for (int i = 0; i < best.size(); i++) {
            ideal += gain(best.get(i), i);
        }
        return ideal == 0 ? 0 : gain / ideal;
    }

    private static double gain(int grade, int rank) {
        return (Math.pow(2, grade) - 1) / (Math.log(rank + 2) / Math.log(2));
    }
}
