package org.ratsfaden.web.resolution;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.meeting.AgendaItem;
import org.ratsfaden.resolution.Assignment;
import org.ratsfaden.resolution.Due;
import org.ratsfaden.resolution.Followed;
import org.ratsfaden.resolution.Progress;
import org.ratsfaden.resolution.ProgressNote;
import org.ratsfaden.web.page.Frame;

/** Decisions as rows of a list. */
public final class ResolutionRows {

    private final Frame frame;
    private final ResolutionLabels labels;
    private final LocalDate today;

    public ResolutionRows(Frame frame, LocalDate today) {
        this.frame = frame;
        this.labels = new ResolutionLabels(frame);
        this.today = today;
    }

    public ResolutionsView.Row row(Followed followed) {
        AgendaItem item = followed.item();
        ResolutionLabels.State state = labels.of(followed, today);
        ProgressNote note = followed.progress().note();
        return new ResolutionsView.Row(
                frame.link("/beschluss/" + item.id()),
                labels.title(item),
                labels.place(item),
                Stream.of(labels.outcome(item), labels.vote(item))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(", ")),
                labels.origin(item),
                state.kind(),
                state.icon(),
                state.label(),
                office(followed.progress().assignment()),
                note == null ? "" : note.text(),
                delay(followed.progress()),
                item.number().closed() || !(item.valid().document().visibility() instanceof Visibility.Public),
                followed.progress().draft() != null);
    }

    /** A decision that is due, with the day and why in place of the office. */
    ResolutionsView.Row row(Due due) {
        ResolutionsView.Row row = row(due.followed());
        String day = frame.texts().day(due.day());
        String why = switch (due.why()) {
            case WISHED ->
                due.words().isEmpty()
                        ? frame.say("reminders.wished-on", day)
                        : frame.say("reminders.wished-for", day, due.words());
            case DEADLINE -> row.office();
        };
        return new ResolutionsView.Row(
                row.link(),
                row.title(),
                row.place(),
                row.outcome(),
                row.origin(),
                row.kind(),
                row.icon(),
                row.state(),
                why,
                row.note(),
                row.delay(),
                row.closed(),
                row.draft());
    }

    private String delay(Progress progress) {
        return progress.whySuspended()
                .map(words -> frame.say("resolution.suspended-why", words))
                .or(() -> progress.whyDelayed().map(words -> frame.say("resolution.delay", words)))
                .orElse("");
    }

    private String office(@Nullable Assignment assignment) {
        if (assignment == null) {
            return "";
        }
        return assignment.deadline() == null
                ? assignment.office()
                : frame.say(
                        "resolution.office-until",
                        assignment.office(),
                        frame.texts().day(Objects.requireNonNull(assignment.deadline())));
    }
}
