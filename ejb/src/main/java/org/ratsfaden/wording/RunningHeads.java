package org.ratsfaden.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ratsfaden.document.Page;

/**
 * The lines that stand at the head or foot of every page and belong to none: "Landkreis Ahrental · Niederschrift vom …",
 * "Seite 2 von 7". Headings, votes and outcomes are never taken for one, however often they stand there.
 */
public final class RunningHeads {

    /** So many lines from the top and from the bottom of a page can be its head and foot. */
    private static final int LINES = 3;

    private static final int LONGEST = 200;

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?iu)(?:[-–] ?)?(?:seite|blatt|s\\.) ?\\d{1,4}(?: ?(?:von|/) ?\\d{1,4})?(?: ?[-–])?"
                    + "|\\d{1,3} von \\d{1,3}|[-–] ?\\d{1,4} ?[-–]");

    /** The number of the page beside the words that repeat. */
    private static final Pattern NUMBER_BESIDE = Pattern.compile(
            "(?iu)[ |·–-]+(?:(?:seite|blatt) ?\\d{1,4}(?: ?(?:von|/) ?\\d{1,4})?|\\d{1,3}(?: von \\d{1,3})?)$");

    private static final Pattern VOICE = Pattern.compile("(?iu)\\b(?:ja|nein|enthaltung(?:en)?|dafür|dagegen)\\b");

    /** On fewer pages than these two lines that agree say nothing. */
    private static final int FEWEST_PAGES = 2;

    private RunningHeads() {}

    /** Where they stand, each on its page; one list for every page. */
    public static List<List<Span>> of(List<Page> pages) {
        List<List<Span>> edges = pages.stream().map(page -> edges(page.text())).toList();
        Map<String, Integer> onPages = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            Set<String> onThis = new HashSet<>();
            for (Span line : edges.get(i)) {
                onThis.add(key(pages.get(i), line));
            }
            onThis.forEach(key -> onPages.merge(key, 1, Integer::sum));
        }
        int enough = Math.max(FEWEST_PAGES, (pages.size() + 1) / 2);
        List<List<Span>> heads = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            heads.add(edges.get(i).stream()
                    .filter(line -> isPageNumber(page, line)
                            || onPages.getOrDefault(key(page, line), 0) >= enough && !saysSomething(page, line))
                    .toList());
        }
        return List.copyOf(heads);
    }

    private static boolean isPageNumber(Page page, Span line) {
        return PAGE_NUMBER.matcher(words(page, line)).matches();
    }

    private static boolean saysSomething(Page page, Span line) {
        String words = words(page, line);
        return Sections.isBorder(words)
                || Outcome.of(words).isPresent()
                || VOICE.matcher(words).find();
    }

    private static String key(Page page, Span line) {
        return NUMBER_BESIDE.matcher(words(page, line)).replaceFirst("");
    }

    private static String words(Page page, Span line) {
        return page.text().substring(line.start(), line.end()).strip();
    }

    /** The lines at the top and at the bottom that are neither empty nor long. */
    private static List<Span> edges(String page) {
        List<Span> filled = new ArrayList<>();
        int from = 0;
        while (from < page.length()) {
            int end = page.indexOf('\n', from);
            int to = end < 0 ? page.length() : end;
            if (!page.substring(from, Math.min(to, from + LONGEST)).isBlank()) {
                filled.add(new Span(from, to));
            }
            from = to + 1;
        }
        int size = filled.size();
        List<Span> edges = new ArrayList<>(filled.subList(0, Math.min(LINES, size)));
        edges.addAll(filled.subList(Math.max(Math.min(LINES, size), size - LINES), size));
        edges.removeIf(line -> line.end() - line.start() > LONGEST);
        return edges;
    }
}
