package org.ratsfaden.recognition;

/** How sure a finding is, by the way it is stated. */
enum Certainty {
    /** Beside its label: "Gremium: Kreistag". */
    LABELLED(0.97),
    /** By its place in a known layout: the line below the heading. */
    PLACED(0.9),
    /** By the wording of a sentence. */
    WORDED(0.75);

    private final double confidence;

    Certainty(double confidence) {
        this.confidence = confidence;
    }

    double confidence() {
        return confidence;
    }
}
