package org.ratsfaden.recognition;

import java.util.regex.Pattern;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Field;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.Label;

/** Any other text: all that is sure about it is its title and what stands beside the labels of a sitting. */
final class Unknown implements Layout {

    /** Groups and initiatives that publish for themselves: neither an office nor a newspaper. */
    private static final Pattern GROUP = Pattern.compile(
            "(?iu)(?:kreistagsfraktion|stadtratsfraktion|ratsfraktion|ortsverband|kreisverband|ortsverein|bürgerinitiative|bürgerrunde|wählergemeinschaft)");

    @Override
    public int likeness(Reading reading) {
        return ofGroup(reading.text())
                        && reading.labels().end() == 0
                        && !Article.isCredited(reading.text())
                        && Motion.heading(reading.text()).isEmpty()
                ? 9
                : 2;
    }

    private static boolean ofGroup(DocumentText text) {
        return text.firstLines(6).stream()
                .anyMatch(line -> GROUP.matcher(line.text()).find());
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.OTHER;
    }

    @Override
    public void read(Reading reading) {
        if (reading.labels().value(Label.COMMITTEE).isPresent() || Invitation.hasAgenda(reading.text())) {
            MeetingHead.read(reading);
        }
        if (!ofGroup(reading.text())) {
            Letterhead.read(reading);
        }
        ToldDecision.readLast(reading);
        Headline.onTop(reading.text())
                .ifPresent(title -> reading.findings().words(Field.TITLE, title, Certainty.PLACED));
    }
}
