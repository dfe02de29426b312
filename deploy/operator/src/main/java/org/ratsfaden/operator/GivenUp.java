package org.ratsfaden.operator;

/** The command ends here, with one sentence that says why and what to do. */
final class GivenUp extends Exception {

    private static final long serialVersionUID = 1;

    private final int exitCode;

    private GivenUp(String sentence, int exitCode) {
        super(sentence);
        this.exitCode = exitCode;
    }

    /** It could not be asked: wrong words, or no portal that runs. */
    static GivenUp becauseOfTheWords(String sentence) {
        return new GivenUp(sentence, 2);
    }

    /** It was asked, and failed. */
    static GivenUp onTheWay(String sentence) {
        return new GivenUp(sentence, 1);
    }

    int exitCode() {
        return exitCode;
    }
}
