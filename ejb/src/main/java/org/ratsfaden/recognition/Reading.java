package org.ratsfaden.recognition;

import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.LabelledLines;
import org.ratsfaden.wording.Sections;

/** One document on the table: its text, what its labels and headings say, and what has been found so far. */
record Reading(DocumentText text, LabelledLines labels, Sections sections, Findings findings) {

    static Reading of(DocumentText text) {
        return new Reading(text, new LabelledLines(text), new Sections(text), new Findings(text));
    }
}
