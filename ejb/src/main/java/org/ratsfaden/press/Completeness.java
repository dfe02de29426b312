package org.ratsfaden.press;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Says what a version lacks before it may be submitted and go out. */
final class Completeness {

    private final PressRules rules;

    Completeness(PressRules rules) {
        this.rules = rules;
    }

    /** @param pictures what is attached to it */
    Set<Lack> lacks(ReleaseVersion version, List<Attachment> attachments, Instant now) {
        Set<Lack> lacks = EnumSet.noneOf(Lack.class);
        words(version.text(), lacks);
        if (version.number() > 1 && version.note().isBlank()) {
            lacks.add(Lack.NOTE);
        }
        Instant leaves =
                version.dates().publishAt() == null ? now : version.dates().publishAt();
        LocalDate issued = rules.dayOf(leaves.isBefore(now) ? now : leaves);
        if (rules.responsibleNeeded() && rules.responsible().on(issued).isEmpty()) {
            lacks.add(Lack.RESPONSIBLE);
        }
        if (endsBeforeItBegins(version.dates())) {
            lacks.add(Lack.EMBARGO_TOO_EARLY);
        }
        attachments.stream().filter(Attachment::isPicture).forEach(picture -> picture(picture, lacks));
        return lacks;
    }

    private static void words(ReleaseText text, Set<Lack> lacks) {
        needed(text.title(), Lack.TITLE, lacks);
        needed(text.lead(), Lack.LEAD, lacks);
        needed(text.place(), Lack.PLACE, lacks);
        needed(text.contact(), Lack.CONTACT, lacks);
        switch (text.kind()) {
            case NOTICE -> needed(text.body(), Lack.BODY, lacks);
            case APPOINTMENT -> needed(text.appointment(), Lack.APPOINTMENT, lacks);
        }
    }

    private static void needed(String words, Lack lack, Set<Lack> lacks) {
        if (words.isBlank()) {
            lacks.add(lack);
        }
    }

    private static void picture(Attachment picture, Set<Lack> lacks) {
        needed(picture.alternative(), Lack.ALTERNATIVE_TEXT, lacks);
        needed(picture.credit(), Lack.CREDIT, lacks);
    }

    private static boolean endsBeforeItBegins(ReleaseDates dates) {
        return dates.publishAt() != null
                && dates.embargoUntil() != null
                && !dates.embargoUntil().isAfter(dates.publishAt());
    }
}
