package org.ratsfaden.web.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.resolution.Action;
import org.ratsfaden.resolution.Assignment;
import org.ratsfaden.resolution.Followed;
import org.ratsfaden.resolution.HistoryEntry;
import org.ratsfaden.resolution.Progress;
import org.ratsfaden.resolution.ProgressNote;
import org.ratsfaden.resolution.Settlement;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.resolution.ProgressView.Entry;
import org.ratsfaden.web.resolution.ProgressView.Fact;
import org.ratsfaden.web.resolution.ProgressView.Note;

/** Turns a followed decision into what its page shows of its progress. */
public final class ProgressViews {

    private final Frame frame;
    private final ResolutionLabels labels;
    private final LocalDate today;

    public ProgressViews(Frame frame, LocalDate today) {
        this.frame = frame;
        this.labels = new ResolutionLabels(frame);
        this.today = today;
    }

    /**
     * @param notice what has just happened, as a key of this page; empty if nothing
     * @param accounts who can report for an office; empty for readers who assign nothing
     */
    public ProgressView of(Followed followed, String notice, List<String> accounts) {
        Progress progress = followed.progress();
        ResolutionId id = followed.item().id();
        return new ProgressView(
                frame,
                ProgressNotice.ofKey(notice)
                        .map(known -> known.words(labels, frame))
                        .orElse(null),
                new ResolutionRows(frame, today).row(followed),
                facts(progress),
                note(progress.note()),
                note(progress.draft()),
                frame.link("/beschluss/" + id + "/umsetzung"),
                followed.progress().revision(),
                frame.link("/vorgang/" + id),
                new ProgressForms(frame, accounts).of(followed),
                progress.history().reversed().stream().map(this::entry).toList());
    }

    /**
     * What somebody meant to do about a decision that has been changed meanwhile.
     *
     * @param sent what they typed
     */
    NotDoneView overtaken(Followed now, Action action, SentDeed sent, List<String> accounts) {
        return notDone(
                new Said(
                        frame.say("overtaken.title"),
                        frame.say("overtaken.nothing-done"),
                        frame.say("overtaken.again")),
                now,
                action,
                sent,
                accounts);
    }

    /**
     * What somebody typed that does not fit.
     *
     * @param sent what they typed
     */
    NotDoneView refused(ProgressNotice why, Followed now, Action action, SentDeed sent, List<String> accounts) {
        return notDone(
                new Said(frame.say("notdone.title"), why.words(labels, frame), labels.of(action)),
                now,
                action,
                sent,
                accounts);
    }

    /** Heading, reason and button of the page on which nothing was saved. */
    private record Said(String heading, String why, String again) {}

    private NotDoneView notDone(Said said, Followed now, Action action, SentDeed sent, List<String> accounts) {
        ProgressView view = of(now, "", accounts);
        return new NotDoneView(
                said.heading(),
                said.why(),
                said.again(),
                view,
                labels.title(now.item()),
                view.row().link(),
                now.progress().history().stream()
                        .skip(Math.max(0, sent.revision().orElse(0)))
                        .map(this::entry)
                        .toList(),
                new ProgressForms(frame, accounts).filled(action, now, sent));
    }

    private List<Fact> facts(Progress progress) {
        List<Fact> facts = new ArrayList<>();
        Assignment assignment = progress.assignment();
        if (assignment != null) {
            facts.add(new Fact(frame.say("progress.office"), assignment.office()));
            LocalDate deadline = assignment.deadline();
            if (deadline != null) {
                facts.add(new Fact(frame.say("progress.deadline"), frame.texts().day(deadline)));
            }
        }
        Settlement settlement = progress.settlement();
        if (settlement != null) {
            facts.add(new Fact(frame.say("resolution.settled"), labels.of(settlement)));
        }
        String repealedBy = progress.repealedBy();
        if (repealedBy != null) {
            facts.add(new Fact(frame.say("progress.repealed-by"), repealedBy));
        }
        return facts;
    }

    private @Nullable Note note(@Nullable ProgressNote note) {
        if (note == null) {
            return null;
        }
        String facts = labels.of(note.reached()) + ", " + frame.texts().moment(note.at());
        return new Note(note.text(), note.by().isEmpty() ? facts : facts + ", " + note.by());
    }

    private Entry entry(HistoryEntry entry) {
        LocalDate day = entry.day();
        String words = day == null
                ? entry.words()
                : entry.words() + " (" + frame.texts().day(day) + ")";
        return new Entry(frame.texts().moment(entry.at()), entry.by(), labels.of(entry.action()), words);
    }
}
