package org.ratsfaden.web.resolution;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.ratsfaden.document.Field;
import org.ratsfaden.meeting.AgendaItem;
import org.ratsfaden.resolution.Assignment;
import org.ratsfaden.resolution.Followed;
import org.ratsfaden.resolution.ProgressNote;
import org.ratsfaden.web.page.CsvTable;
import org.ratsfaden.web.page.Frame;

/** The list of decisions as a table for office programs. */
public final class ResolutionsCsv {

    private ResolutionsCsv() {}

    /** @param total how many there are, should {@code rows} be only their beginning */
    public static String of(List<Followed> rows, long total, Frame frame, LocalDate today) {
        ResolutionLabels labels = new ResolutionLabels(frame);
        List<String> head = List.of(
                frame.say("resolutions.committee"),
                frame.say("csv.day"),
                frame.say("csv.item"),
                frame.say("field.title"),
                frame.say("field.paper-number"),
                frame.say("resolutions.kind"),
                frame.say("field.submitter"),
                frame.say("field.outcome"),
                frame.say("field.vote"),
                frame.say("resolutions.status"),
                frame.say("progress.office"),
                frame.say("progress.deadline"),
                frame.say("progress.note"),
                frame.say("csv.delay"),
                frame.say("csv.suspension"));
        List<List<String>> lines =
                rows.stream().map(row -> line(row, labels, today)).toList();
        return CsvTable.of(head, CsvTable.cut(lines, total, frame));
    }

    private static List<String> line(Followed row, ResolutionLabels labels, LocalDate today) {
        AgendaItem item = row.item();
        Assignment assignment = row.progress().assignment();
        ProgressNote note = row.progress().note();
        return List.of(
                item.meeting().committee(),
                item.meeting().day().toString(),
                item.number().toString(),
                labels.title(item),
                item.words(Field.PAPER_NUMBER).orElse(""),
                labels.of(item.kind()),
                ResolutionLabels.submitter(item),
                labels.outcome(item),
                labels.vote(item),
                labels.of(row, today).label(),
                assignment == null ? "" : assignment.office(),
                assignment == null ? "" : Objects.toString(assignment.deadline(), ""),
                note == null ? "" : note.text(),
                row.progress().whyDelayed().orElse(""),
                row.progress().whySuspended().orElse(""));
    }
}
