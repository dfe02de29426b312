package org.ratsfaden.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.Line;
import org.ratsfaden.wording.Sections;
import org.ratsfaden.wording.Span;

/**
 * The headings of the agenda items in full minutes: "TOP 5.1", "Zu Punkt 7", "Ö 3", "Punkt 4 der Tagesordnung", or a bare number where
 * the minutes use nothing else. The agenda on top lists the same items; only the proceedings count.
 */
final class ItemHeadings {

    /**
     * One heading.
     *
     * @param letter Ö, N or NÖ, if it bears one
     * @param rest what stands behind the number on the same line; may be empty
     */
    record Heading(Line line, @Nullable String letter, Span number, List<Integer> order, Span rest) {

        String key(DocumentText text) {
            String title = text.of(rest).toLowerCase(Locale.GERMAN).replaceAll("[^\\p{L}]", "");
            return order + title.substring(0, Math.min(TITLE_START, title.length()));
        }
    }

    private static final int TITLE_START = 14;

    private static final Pattern MARKED = Pattern.compile(
            "(?:(?:[Zz]u )?(?:TOP|Top|T O P|Tagesordnungspunkt|TAGESORDNUNGSPUNKT|Punkt|Pkt\\.)[ :]{0,2}(?:Nr\\.? ?)?(?<letter>NÖ|Ö|N|ö|n)?[ .]{0,2}|(?<bareletter>NÖ|Ö|N) ?|[Zz]u (?=\\d{1,2}[.)]))"
                    + "(?<number>\\d{1,3}(?:\\.\\d{1,3}){0,3})[.):]{0,2}(?: (?:der Tagesordnung|d\\. ?TO):?)?(?<rest>|[ \\t]*[-–:]?[ \\t]+\\S.*| ?[-–:]\\S.*)");

    private static final Pattern BARE =
            Pattern.compile("(?<number>\\d{1,2}(?:\\.\\d{1,2}){0,2})[.)]?(?<rest>[ \\t]+[\\p{Lu}„\"\\d].*)");

    private static final Pattern MONTH = Pattern.compile(
            " *(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Sitzung|Bürgermeister|Beigeordnete|stell?v|Vorsitzende|Plenarsitzung|Änderung d|Quartal|Halbjahr|Jahrgang|OG|Stock)\\b.*");

    private static final Pattern ABBREVIATED = Pattern.compile(".*(?:\\bNr|\\d|u\\.ä|etc|usw|Str|Abs|e\\. ?V|ff)\\.");

    private static final Pattern SENTENCE = Pattern.compile(
            "(?:Der|Die|Das|Dem|Den|Es|Für|Im|In|Ein|Eine)\\b.*\\b(?:wird|werden|wurden?|ist|sind|soll|sollen|beschließt|stimmt|nimmt|hat|haben|beauftragt|erhält|begrüßt|stellt)\\b.*");

    private static final int LONGEST = 240;

    private static final int FEWEST = 2;

    /** No council deals with more in one sitting. */
    private static final int MOST = 500;

    private static final int TITLE_LINES = 5;

    private ItemHeadings() {}

    /** In the order of the text; empty if fewer than two can be told. */
    static List<Heading> in(DocumentText text) {
        List<Heading> marked = proceedings(text, candidates(text, true));
        List<Heading> headings = marked.size() >= FEWEST ? marked : proceedings(text, chained(candidates(text, false)));
        return headings.size() >= FEWEST ? headings : List.of();
    }

    private static List<Heading> candidates(DocumentText text, boolean marked) {
        List<Heading> found = new ArrayList<>();
        for (Line line : text.lines()) {
            if (!line.isBlank() && line.text().length() < LONGEST) {
                (marked ? marked(line) : bare(text, line))
                        .filter(heading -> !isSentence(text, heading, marked))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Heading> marked(Line line) {
        Matcher matcher = MARKED.matcher(line.text());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String letter = matcher.group("letter") != null ? matcher.group("letter") : matcher.group("bareletter");
        return Optional.of(heading(line, matcher, letter));
    }

    private static Optional<Heading> bare(DocumentText text, Line line) {
        Matcher matcher = BARE.matcher(line.text());
        return matcher.matches()
                        && !MONTH.matcher(matcher.group("rest")).matches()
                        && (line.number() == 0
                                || text.lines().get(line.number() - 1).isBlank())
                ? Optional.of(heading(line, matcher, null))
                : Optional.empty();
    }

    private static Heading heading(Line line, Matcher matcher, @Nullable String letter) {
        int start = line.at().start();
        List<Integer> order = Pattern.compile("\\.")
                .splitAsStream(matcher.group("number"))
                .map(Integer::valueOf)
                .toList();
        return new Heading(
                line,
                letter,
                new Span(start + matcher.start("number"), start + matcher.end("number")),
                order,
                new Span(start + matcher.start("rest"), line.at().end()));
    }

    /** "TOP 5 wird vertagt." and the points of a decision are sentences, no headings. */
    private static boolean isSentence(DocumentText text, Heading heading, boolean marked) {
        String rest = text.of(heading.rest()).strip();
        if (marked) {
            boolean begins = heading.line().text().matches("[Zz]u .*");
            return !begins && isWholeSentence(rest) || rest.matches("(?:wird|wurde|ist|soll|und|bis|sowie|,).*");
        }
        Line last = heading.line();
        for (Line next : text.lines()
                .subList(
                        last.number() + 1,
                        Math.min(last.number() + TITLE_LINES, text.lines().size()))) {
            if (next.isBlank()
                    || Sections.isHeading(next)
                    || !Character.isLowerCase(next.text().charAt(0))) {
                break;
            }
            last = next;
        }
        String end = last.text();
        return end.endsWith(".") && !ABBREVIATED.matcher(end).matches()
                || end.endsWith(";")
                || end.endsWith(",") && last == heading.line()
                || SENTENCE.matcher(rest).matches();
    }

    /** What stands behind the number is no title, but what happened. */
    static boolean isWholeSentence(String rest) {
        return rest.endsWith(".")
                && rest.split(" ").length > 1
                && !ABBREVIATED.matcher(rest).matches();
    }

    /** The titles the agenda lists, by their numbers, where it stands above {@code offset}; of equal numbers the first. */
    static Map<List<Integer>, Span> agenda(DocumentText text, int offset) {
        Map<List<Integer>, Span> titles = new HashMap<>();
        for (Line line : text.lines()) {
            if (line.at().start() >= offset) {
                break;
            }
            Matcher bare = BARE.matcher(line.text());
            Optional<Heading> heading =
                    bare.matches() && !MONTH.matcher(bare.group("rest")).matches()
                            ? Optional.of(heading(line, bare, null))
                            : marked(line);
            heading.filter(found -> !text.of(found.rest()).isBlank())
                    .ifPresent(found -> titles.putIfAbsent(found.order(), found.rest()));
        }
        return titles;
    }

    /** Of bare numbers those that count on without a gap. */
    private static List<Heading> chained(List<Heading> candidates) {
        List<Heading> chained = new ArrayList<>();
        @Nullable List<Integer> last = null;
        for (Heading candidate : candidates) {
            boolean first = candidate.order().equals(List.of(1));
            if (first || last != null && follows(last, candidate.order())) {
                chained.add(candidate);
                last = candidate.order();
            }
        }
        return chained;
    }

    /** 5 → 6, 5 → 5.1, 5.1 → 5.2, 5.2 → 6. */
    private static boolean follows(List<Integer> last, List<Integer> next) {
        if (next.size() == last.size() + 1) {
            return next.subList(0, last.size()).equals(last) && next.getLast() == 1;
        }
        if (next.size() > last.size()) {
            return false;
        }
        int level = next.size() - 1;
        return next.subList(0, level).equals(last.subList(0, level)) && next.get(level) == last.get(level) + 1;
    }

    private static int compare(List<Integer> left, List<Integer> right) {
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int difference = Integer.compare(left.get(i), right.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(left.size(), right.size());
    }

    /** Without the lists that a later one repeats: the agenda on top. */
    private static List<Heading> proceedings(DocumentText text, List<Heading> headings) {
        List<List<Heading>> runs = new ArrayList<>();
        for (Heading heading : headings) {
            Heading last = runs.isEmpty() ? null : runs.getLast().getLast();
            if (last == null || compare(heading.order(), last.order()) <= 0) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(heading);
        }
        List<List<Heading>> kept = new ArrayList<>();
        Set<String> later = new HashSet<>();
        for (List<Heading> run : runs.reversed()) {
            List<String> keys = run.stream().map(heading -> heading.key(text)).toList();
            long again = keys.stream().filter(later::contains).count();
            if (again == 0 || 2 * again < run.size()) {
                kept.addFirst(run);
            }
            later.addAll(keys);
        }
        return kept.stream().flatMap(List::stream).limit(MOST).toList();
    }
}
