package org.ratsfaden.web.resolution;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ratsfaden.document.Field;
import org.ratsfaden.meeting.AgendaItem;
import org.ratsfaden.resolution.Assignment;
import org.ratsfaden.resolution.Followed;
import org.ratsfaden.resolution.ProgressNote;
import org.ratsfaden.web.page.Frame;

/**
 * The list of decisions as a table for office programs: UTF-8 with a byte order mark, divided by semicolons, quoted by RFC 4180.
 * A cell that such a program would take for a formula begins with an apostrophe (OWASP, CSV Injection).
 */
public final class ResolutionsCsv {

    /** What such a table is sent as. */
    public static final String TYPE = "text/csv;charset=UTF-8";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private ResolutionsCsv() {}

    public static String of(List<Followed> rows, Frame frame, LocalDate today) {
        ResolutionLabels labels = new ResolutionLabels(frame);
        Stream<String> head = Stream.of(line(Stream.of(
                frame.say("resolutions.committee"),
                frame.say("csv.day"),
                frame.say("csv.item"),
                frame.say("field.title"),
                frame.say("field.paper-number"),
                frame.say("field.outcome"),
                frame.say("field.vote"),
                frame.say("resolutions.status"),
                frame.say("progress.office"),
                frame.say("progress.deadline"),
                frame.say("progress.note"))));
        return BYTE_ORDER_MARK
                + Stream.concat(head, rows.stream().map(row -> line(row, labels, today)))
                        .collect(Collectors.joining());
    }

    private static String line(Followed row, ResolutionLabels labels, LocalDate today) {
        AgendaItem item = row.item();
        Assignment assignment = row.progress().assignment();
        ProgressNote note = row.progress().note();
        return line(Stream.of(
                item.meeting().committee(),
                item.meeting().day().toString(),
                item.number().toString(),
                labels.title(item),
                item.words(Field.PAPER_NUMBER).orElse(""),
                labels.outcome(item),
                labels.vote(item),
                labels.of(row, today).label(),
                assignment == null ? "" : assignment.office(),
                assignment == null ? "" : Objects.toString(assignment.deadline(), ""),
                note == null ? "" : note.text()));
    }

    private static String line(Stream<String> cells) {
        return cells.map(ResolutionsCsv::cell).collect(Collectors.joining(";")) + "\r\n";
    }

    static String cell(String words) {
        String plain = words.replaceAll("\\s+", " ").strip();
        String harmless = plain.matches("^[=+\\-@].*") ? "'" + plain : plain;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
