package org.ratsfaden.web.resolution;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.ratsfaden.resolution.Change;
import org.ratsfaden.web.page.Frame;

/** What has just happened on the page of a decision, as its address tells. */
enum ProgressNotice {
    DONE,
    DRAFTED,
    INCOMPLETE,
    NOT_YOURS,
    NOT_NOW,
    NO_DRAFT,
    UNFIT_NOTE;

    static ProgressNotice of(Change.Why why) {
        return switch (why) {
            case NOT_YOURS -> NOT_YOURS;
            case NOT_NOW -> NOT_NOW;
            case NO_DRAFT -> NO_DRAFT;
            case UNFIT_NOTE -> UNFIT_NOTE;
        };
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<ProgressNotice> ofKey(String key) {
        return Arrays.stream(values())
                .filter(notice -> notice.key().equals(key))
                .findFirst();
    }

    String words(ResolutionLabels labels, Frame frame) {
        return switch (this) {
            case DONE -> frame.say("progress.done");
            case DRAFTED -> frame.say("progress.drafted");
            case INCOMPLETE -> frame.say("progress.incomplete");
            case NOT_YOURS -> labels.of(Change.Why.NOT_YOURS);
            case NOT_NOW -> labels.of(Change.Why.NOT_NOW);
            case NO_DRAFT -> labels.of(Change.Why.NO_DRAFT);
            case UNFIT_NOTE -> labels.of(Change.Why.UNFIT_NOTE);
        };
    }
}
