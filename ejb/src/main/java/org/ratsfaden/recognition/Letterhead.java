package org.ratsfaden.recognition;

import org.ratsfaden.document.Field;
import org.ratsfaden.wording.Bodies;
import org.ratsfaden.wording.DocumentText;

/** What any letter says about itself: whose it is, where and on which day it was written. */
final class Letterhead {

    private static final int LINES = 12;
    private static final int SIGNATURE_LINES = 12;

    private Letterhead() {}

    static void read(Reading reading) {
        DocumentText text = reading.text();
        Findings findings = reading.findings();
        Bodies.alone(text, text.head()).ifPresent(body -> findings.words(Field.BODY, body, Certainty.PLACED));
        text.firstLines(LINES).stream()
                .filter(line -> line.text().length() < 120)
                .flatMap(line -> Bodies.first(text, line.at()).stream())
                .findFirst()
                .ifPresent(body -> findings.words(Field.BODY, body, Certainty.PLACED));
        Bodies.onlyOneNamed(text, text.opening()).ifPresent(body -> findings.words(Field.BODY, body, Certainty.WORDED));
        Dateline.first(text, LINES)
                .or(() -> Dateline.last(text, SIGNATURE_LINES))
                .ifPresent(dateline -> dateline.tell(findings));
    }
}
