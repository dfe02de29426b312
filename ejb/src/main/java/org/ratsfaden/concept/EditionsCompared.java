package org.ratsfaden.concept;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ratsfaden.concept.ChapterMapping.Fate;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.Line;

/**
 * A table in which an edition says what became of the fields of the one before: "1 Sprache | 1 Sprache und Bildung |
 * zusammengelegt".
 */
record EditionsCompared(List<Chapter> before, List<ChapterMapping> mappings) {

    private static final Pattern ROW = Pattern.compile(
            "(?<was>\\d{1,2})\\.? (?<old>\\p{Lu}[^\\d|]{2,60}?) (?<is>\\d{1,2})\\.? (?<young>\\p{Lu}[^\\d|]{2,60}?) (?<deed>zusammengelegt|zusammengeführt|unverändert|beibehalten|umbenannt|erweitert|geteilt|aufgeteilt|ergänzt|angepasst|neu gefasst)");

    private static final Pattern GONE = Pattern.compile(
            "(?<was>\\d{1,2})\\.? (?<old>\\p{Lu}[^\\d|]{2,60}?) [–—-]? ?(?<deed>entfallen|entfällt|gestrichen|abgeschlossen)");

    /** What one row says. */
    private record Row(Chapter old, String young, Evidence evidence) {}

    static EditionsCompared in(DocumentText text) {
        List<Row> rows = new ArrayList<>();
        for (Line line : text.lines()) {
            Matcher row = ROW.matcher(line.text());
            Matcher gone = GONE.matcher(line.text());
            if (row.matches()) {
                rows.add(row(text, line, row, row.group("young")));
            } else if (gone.matches()) {
                rows.add(row(text, line, gone, ""));
            }
        }
        return rows.size() < 2
                ? new EditionsCompared(List.of(), List.of())
                : new EditionsCompared(fields(rows), mappings(rows));
    }

    private static Row row(DocumentText text, Line line, Matcher row, String young) {
        Evidence evidence = text.evidence(line.at());
        return new Row(Chapter.named(row.group("was"), row.group("old").strip(), evidence), young.strip(), evidence);
    }

    private static List<Chapter> fields(List<Row> rows) {
        return rows.stream().map(Row::old).distinct().toList();
    }

    private static List<ChapterMapping> mappings(List<Row> rows) {
        Map<String, List<Row>> byYoung = new LinkedHashMap<>();
        rows.forEach(row ->
                byYoung.computeIfAbsent(row.young(), _ -> new ArrayList<>()).add(row));
        List<ChapterMapping> mappings = new ArrayList<>();
        byYoung.forEach((young, sources) -> {
            Evidence evidence = sources.getFirst().evidence();
            List<ChapterKey> before =
                    sources.stream().map(row -> row.old().key()).distinct().toList();
            if (young.isEmpty()) {
                before.forEach(
                        key -> mappings.add(new ChapterMapping(Fate.DROPPED, List.of(key), List.of(), evidence)));
            } else {
                ChapterKey after = ChapterKey.of(young);
                Fate fate =
                        before.size() > 1 ? Fate.MERGED : before.getFirst().equals(after) ? Fate.KEPT : Fate.RENAMED;
                mappings.add(new ChapterMapping(fate, before, List.of(after), evidence));
            }
        });
        return List.copyOf(mappings);
    }
}
