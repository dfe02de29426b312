package org.ratsfaden.press.picture;

/** The parts of a picture do not fit together. */
final class Damaged extends Exception {

    private static final long serialVersionUID = 1;

    Damaged(String message) {
        super(message);
    }
}
