package org.ratsfaden.recognition;

import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Field;

/** Any other text: all that is sure about it is its title and what stands beside the labels of a sitting. */
final class Unknown implements Layout {

    @Override
    public int likeness(Reading reading) {
        return 2;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.OTHER;
    }

    @Override
    public void read(Reading reading) {
        if (reading.labels().value(Label.COMMITTEE).isPresent()) {
            MeetingHead.read(reading);
        }
        Headline.of(reading.text()).ifPresent(title -> reading.findings().words(Field.TITLE, title, Certainty.PLACED));
    }
}
