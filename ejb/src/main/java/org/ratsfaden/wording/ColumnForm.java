package org.ratsfaden.wording;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ratsfaden.wording.LabelledLines.Entry;

/**
 * A form whose two columns were read one after the other: first all labels, then all values. Each value goes to the next label
 * it can belong to; a form that leaves a choice is not read.
 */
final class ColumnForm {

    private static final int MOST_LINES = 8;
    private static final Pattern DAY = Pattern.compile("\\d{1,2}\\. ?(?:\\d{1,2}\\.|\\p{L}{3,9}) ?\\d{2,4}.{0,20}");
    private static final Pattern PAPER = Pattern.compile("\\d{2,6}|[\\p{Lu}\\d]{1,8}(?:[/-][\\p{L}\\d]{1,8}){1,4}");
    private static final Pattern ITEM = Pattern.compile("(?:[ÖN] )?\\d{1,3}(?:\\.\\d{1,3}){0,2}\\.?");
    private static final Pattern OFFICE = Pattern.compile(
            "(?:Dez|OV|Ortsverwaltung|Amt|Fachbereich|FB|Fachdienst|FD|Stabsstelle|Referat|Abteilung|\\p{Lu}\\p{Ll}{2,20}amt)(?!\\p{L}).{0,60}");

    private ColumnForm() {}

    /** The values of the labels that stand one below the other with nothing beside them. */
    static Map<Label, Span> read(DocumentText text, List<Entry> entries) {
        List<Entry> column = longestColumn(text, entries);
        Map<Label, Span> values = new EnumMap<>(Label.class);
        if (column.size() < 2) {
            return values;
        }
        int from = column.getLast().at().end();
        List<Label> open = new ArrayList<>(column.stream().map(Entry::label).toList());
        for (Line line : text.lines().stream()
                .filter(line -> line.at().start() > from && !line.isBlank())
                .limit(MOST_LINES)
                .toList()) {
            if (PublicStatus.of(line.text()).isPresent()) {
                values.putIfAbsent(Label.STATUS, line.at());
                continue;
            }
            int place = placeOf(line.text(), open);
            int other = place < 0 ? open.indexOf(Label.OTHER) : place;
            if (other < 0) {
                break;
            }
            if (place >= 0) {
                values.put(open.get(place), line.at());
            }
            open.subList(0, other + 1).clear();
        }
        return values;
    }

    private static int placeOf(String line, List<Label> open) {
        for (int i = 0; i < open.size(); i++) {
            if (fits(open.get(i), line)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean fits(Label label, String line) {
        return switch (label) {
            case COMMITTEE -> Committees.isName(line);
            case DATE -> DAY.matcher(line).matches();
            case PAPER -> PAPER.matcher(line).matches();
            case ITEM -> ITEM.matcher(line).matches();
            case LEAD, RESPONSIBLE -> OFFICE.matcher(line).matches();
            case STATUS -> PublicStatus.of(line).isPresent();
            case CONSULTATION,
                    SITTING,
                    PAPER_TYPE,
                    SUBMITTER,
                    AUTHOR,
                    TITLE,
                    RESULT,
                    RESOLUTION_NUMBER,
                    ROLE,
                    TIME,
                    BEGIN,
                    END,
                    ROOM,
                    PLACE,
                    CHAIR,
                    KEEPER,
                    OTHER -> false;
        };
    }

    /** The labels with nothing beside them that follow each other, blank lines aside. */
    private static List<Entry> longestColumn(DocumentText text, List<Entry> entries) {
        List<Entry> longest = List.of();
        List<Entry> column = new ArrayList<>();
        for (Entry entry : entries) {
            boolean follows = column.isEmpty()
                    || text.of(new Span(column.getLast().at().end(), entry.at().start()))
                            .isBlank();
            if (!follows || !entry.value().isEmpty()) {
                column = new ArrayList<>();
            }
            if (entry.value().isEmpty()) {
                column.add(entry);
            }
            if (column.size() > longest.size()) {
                longest = List.copyOf(column);
            }
        }
        return longest;
    }
}
