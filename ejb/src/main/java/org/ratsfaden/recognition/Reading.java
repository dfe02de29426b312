package org.ratsfaden.recognition;

/** One document on the table: its text, what its labels and headings say, and what has been found so far. */
record Reading(DocumentText text, LabelledLines labels, Sections sections, Findings findings) {

    static Reading of(DocumentText text) {
        return new Reading(text, new LabelledLines(text), new Sections(text), new Findings(text));
    }
}
