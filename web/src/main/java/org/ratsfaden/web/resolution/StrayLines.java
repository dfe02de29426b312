package org.ratsfaden.web.resolution;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.resolution.Assignment;
import org.ratsfaden.resolution.GiveStrays.Stray;
import org.ratsfaden.resolution.HistoryEntry;
import org.ratsfaden.web.page.Frame;

/** Turns follow-up that has lost its decision into what the clerk's list shows. */
public final class StrayLines {

    private final Frame frame;
    private final ResolutionLabels labels;

    public StrayLines(Frame frame) {
        this.frame = frame;
        this.labels = new ResolutionLabels(frame);
    }

    public List<StrayView> of(List<Stray> strays) {
        return strays.stream().map(this::line).toList();
    }

    private StrayView line(Stray stray) {
        return new StrayView(
                stray.id().toString(),
                office(stray.progress().assignment()),
                labels.of(stray.progress().status()),
                stray.progress().history().isEmpty()
                        ? ""
                        : last(stray.progress().history().getLast()));
    }

    private String office(@Nullable Assignment assignment) {
        if (assignment == null) {
            return frame.say("stray.no-office");
        }
        LocalDate deadline = assignment.deadline();
        return deadline == null
                ? assignment.office()
                : frame.say("stray.until", assignment.office(), frame.texts().day(deadline));
    }

    private String last(HistoryEntry entry) {
        String moment = frame.texts().moment(entry.at());
        return entry.words().isEmpty() ? moment : moment + ": " + entry.words();
    }
}
