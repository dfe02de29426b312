package org.ratsfaden.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Something to search for. */
record Question(String words) {

    private static final long SEED = 4_711;
    private static final int OF_EACH_KIND = 10;

    /** Sixty questions, always the same: one to four words, compounds, phrases, numbers; ten of each. */
    static List<Question> all() {
        SplittableRandom random = new SplittableRandom(SEED);
        Vocabulary words = new Vocabulary(random);
        List<Question> all = new ArrayList<>();
        for (int i = 0; i < OF_EACH_KIND; i++) {
            all.add(new Question(words.noun()));
            all.add(new Question(words.compound()));
            all.add(new Question(words.noun() + " " + words.place()));
            all.add(new Question(words.compound() + " " + words.noun() + " " + words.committee()));
            all.add(new Question(
                    i % 2 == 0
                            ? "\"" + words.adjective() + " " + words.noun() + "\""
                            : words.adjective() + " " + words.noun() + " " + words.verb() + " " + words.place()));
            all.add(new Question(CouncilPaper.number(random.nextInt(10_000))));
        }
        return List.copyOf(all);
    }
}
