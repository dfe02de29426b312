package org.ratsfaden.web.concept;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.concept.Chapter;
import org.ratsfaden.concept.ChapterKey;
import org.ratsfaden.concept.ChapterMapping;
import org.ratsfaden.concept.Concept;
import org.ratsfaden.concept.ConceptEdition;
import org.ratsfaden.linking.ChapterLink.State;
import org.ratsfaden.linking.OpenedLink;
import org.ratsfaden.web.concept.ConceptView.Column;
import org.ratsfaden.web.concept.ConceptView.Dot;
import org.ratsfaden.web.concept.ConceptView.Line;
import org.ratsfaden.web.concept.ConceptView.Lives;
import org.ratsfaden.web.concept.ConceptView.Row;
import org.ratsfaden.web.concept.ConceptView.Timeline;
import org.ratsfaden.web.page.Frame;

/** Where things stand in the drawings of a concept; in units of the drawings. */
final class ConceptDrawings {

    /** Height of a chapter in the style sheet: {@code .rf-lives__chapter}, {@code .rf-drawing__label}. */
    private static final int CHAPTER = 44;

    private static final int LABEL = 22;
    private static final int YEARS = 640;
    private static final int EDGE = 10;
    private static final int LONGEST = 34;

    private ConceptDrawings() {}

    /** {@code null} for a concept of one edition. */
    static @Nullable Lives lives(Frame frame, Concept concept) {
        if (concept.editions().size() < 2) {
            return null;
        }
        List<Column> columns = new ArrayList<>();
        List<String> words = new ArrayList<>();
        Map<ChapterKey, Integer> before = Map.of();
        for (int column = 0; column < concept.editions().size(); column++) {
            ConceptEdition edition = concept.editions().get(column);
            Map<ChapterKey, Integer> here = new HashMap<>();
            edition.fields().forEach(field -> here.put(field.key(), here.size() * CHAPTER + CHAPTER / 2));
            List<Line> lines = new ArrayList<>();
            for (ChapterMapping mapping : edition.fromBefore()) {
                words.add(said(frame, concept.editions().get(column - 1), edition, mapping));
                lines.addAll(lines(mapping, before, here));
            }
            columns.add(new Column(
                    Math.max(before.size(), here.size()) * CHAPTER,
                    lines,
                    edition.fields().stream().map(field -> cut(field.title())).toList()));
            before = here;
        }
        return new Lives(columns, words);
    }

    private static List<Line> lines(
            ChapterMapping mapping, Map<ChapterKey, Integer> before, Map<ChapterKey, Integer> here) {
        List<Line> lines = new ArrayList<>();
        for (ChapterKey old : mapping.before()) {
            for (ChapterKey young : mapping.after()) {
                Integer from = before.get(old);
                Integer to = here.get(young);
                if (from != null && to != null) {
                    lines.add(new Line(from, to));
                }
            }
        }
        return lines;
    }

    static String said(Frame frame, ConceptEdition old, ConceptEdition young, ChapterMapping mapping) {
        return frame.say(
                ConceptLabels.key(mapping.fate()), titles(old, mapping.before()), titles(young, mapping.after()));
    }

    private static String titles(ConceptEdition edition, List<ChapterKey> keys) {
        return String.join(
                ", ",
                edition.fields().stream()
                        .filter(field -> keys.contains(field.key()))
                        .map(field -> "„" + field.title() + "“")
                        .toList());
    }

    static Timeline timeline(Frame frame, Concept concept, List<OpenedLink> links) {
        List<OpenedLink> dated = links.stream()
                .filter(link -> link.description().date() != null && link.link().state() != State.REJECTED)
                .toList();
        List<LocalDate> days = dated.stream().map(ConceptDrawings::day).sorted().toList();
        Map<ChapterKey, Integer> rows = new HashMap<>();
        List<Row> labels = new ArrayList<>();
        rows.put(ChapterKey.WHOLE_CONCEPT, LABEL / 2);
        labels.add(new Row(LABEL / 2, frame.say("concept.whole")));
        for (Chapter field : concept.latest().fields()) {
            int y = labels.size() * LABEL + LABEL / 2;
            rows.put(field.key(), y);
            labels.add(new Row(y, cut(field.title())));
        }
        List<Dot> dots = new ArrayList<>();
        for (OpenedLink link : dated) {
            for (ChapterKey key : link.chaptersNow()) {
                Integer y = rows.get(key);
                if (y == null) {
                    continue;
                }
                dots.add(new Dot(
                        x(day(link), days),
                        y,
                        link.link().state() == State.CONFIRMED,
                        frame.texts().day(day(link)) + ": " + link.description().title()));
            }
        }
        return new Timeline(
                YEARS + 2 * EDGE,
                labels.size() * LABEL,
                days.isEmpty() ? "" : frame.texts().day(days.getFirst()),
                days.isEmpty() ? "" : frame.texts().day(days.getLast()),
                labels,
                dots);
    }

    private static LocalDate day(OpenedLink link) {
        LocalDate day = link.description().date();
        return day == null ? LocalDate.EPOCH : day;
    }

    private static int x(LocalDate day, List<LocalDate> days) {
        long span = Math.max(1, ChronoUnit.DAYS.between(days.getFirst(), days.getLast()));
        long from = ChronoUnit.DAYS.between(days.getFirst(), day);
        return EDGE + (int) (from * YEARS / span);
    }

    private static String cut(String title) {
        return title.length() <= LONGEST ? title : title.substring(0, LONGEST - 1) + "…";
    }
}
