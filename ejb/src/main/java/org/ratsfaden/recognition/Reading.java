package org.ratsfaden.recognition;

import java.util.ArrayList;
import java.util.List;
import org.ratsfaden.particular.Quotation;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.LabelledLines;
import org.ratsfaden.wording.Sections;

/** One document on the table, or one item of it: its text, what its labels and headings say, and what has been found so far. */
record Reading(
        DocumentText text,
        LabelledLines labels,
        Sections sections,
        Findings findings,
        List<MinutesItem> items,
        List<Quotation> quotations) {

    static Reading of(DocumentText text) {
        return new Reading(
                text,
                new LabelledLines(text),
                new Sections(text),
                new Findings(text),
                new ArrayList<>(),
                new ArrayList<>());
    }
}
