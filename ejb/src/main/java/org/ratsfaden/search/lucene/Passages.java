package org.ratsfaden.search.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ratsfaden.search.Hit.Snippet;

/** Picks the words around the best matches of a text and marks what was looked for. */
final class Passages {

    private static final int MOST_SNIPPETS = 2;
    /** Characters of text in a snippet, about two lines. */
    private static final int LENGTH = 220;
    /** Matches this near to each other, in characters, share a snippet. */
    private static final int REACH = 160;

    private final List<String> pages;
    private final List<Needle> needles;

    private Passages(List<String> pages, List<Needle> needles) {
        this.pages = pages;
        this.needles = needles;
    }

    /**
     * Some matches on one page.
     *
     * @param page from 0
     * @param worth how much they say together
     */
    private record Passage(int page, List<Span> spans, double worth) {

        int start() {
            return spans.getFirst().start();
        }

        int end() {
            return spans.stream().mapToInt(Span::end).max().orElseThrow();
        }

        boolean touches(Passage other) {
            return page == other.page && start() < other.end() + REACH / 2 && other.start() < end() + REACH / 2;
        }
    }

    /** @param spans with offsets in all pages, one character apart; those that lie in no page are left out */
    static List<Snippet> snippets(List<String> pages, List<Span> spans, List<Needle> needles) {
        Passages passages = new Passages(pages, needles);
        List<Passage> best = passages.best(passages.byPage(spans));
        return best.isEmpty()
                ? passages.beginning()
                : best.stream().map(passages::snippet).toList();
    }

    /** What is to be marked in one page, in order. */
    static List<Span> marked(String page, List<Span> spans, List<Needle> needles) {
        return new Passages(List.of(page), needles).byPage(spans).getFirst();
    }

    /** The spans of each page, in order, with offsets in the page. */
    private List<List<Span>> byPage(List<Span> spans) {
        List<Span> ordered =
                spans.stream().sorted(Comparator.comparingInt(Span::start)).toList();
        List<List<Span>> byPage = new ArrayList<>();
        int base = 0;
        int next = 0;
        for (String page : pages) {
            List<Span> here = new ArrayList<>();
            int end = base + page.length();
            while (next < ordered.size() && ordered.get(next).start() < end) {
                Span span = ordered.get(next++);
                if (needles.get(span.needle()).fits(page.substring(span.start() - base))) {
                    here.add(new Span(
                            span.start() - base, Math.min(span.end(), end) - base, span.needle(), span.weight()));
                }
            }
            addBeginnings(page, here);
            here.sort(Comparator.comparingInt(Span::start));
            byPage.add(here);
            base = end + 1;
        }
        return byPage;
    }

    private void addBeginnings(String page, List<Span> spans) {
        for (int i = 0; i < needles.size(); i++) {
            if (needles.get(i) instanceof Needle.Beginning(var text)) {
                addBeginnings(page, text, i, spans);
            }
        }
    }

    private static void addBeginnings(String page, String text, int needle, List<Span> spans) {
        for (int at = 0; at + text.length() <= page.length(); at++) {
            boolean wordStart = at == 0 || !Character.isLetterOrDigit(page.charAt(at - 1));
            if (wordStart && page.regionMatches(true, at, text, 0, text.length())) {
                int end = at + text.length();
                while (end < page.length() && Character.isLetterOrDigit(page.charAt(end))) {
                    end++;
                }
                spans.add(new Span(at, end, needle, 1));
            }
        }
    }

    private List<Passage> best(List<List<Span>> byPage) {
        List<Passage> all = new ArrayList<>();
        for (int page = 0; page < byPage.size(); page++) {
            List<Span> spans = byPage.get(page);
            for (int i = 0; i < spans.size(); i++) {
                int last = i + 1;
                while (last < spans.size()
                        && spans.get(last).end() - spans.get(i).start() <= REACH) {
                    last++;
                }
                List<Span> near = spans.subList(i, last);
                all.add(new Passage(page, near, worth(near)));
            }
        }
        List<Passage> best = new ArrayList<>();
        all.stream()
                .sorted(Comparator.comparingDouble(Passage::worth).reversed())
                .forEach(passage -> {
                    if (best.size() < MOST_SNIPPETS && best.stream().noneMatch(passage::touches)) {
                        best.add(passage);
                    }
                });
        best.sort(Comparator.comparingInt(Passage::page).thenComparingInt(Passage::start));
        return best;
    }

    /** A second match of the same says little more. */
    private static double worth(List<Span> spans) {
        double worth = 0;
        long seen = 0;
        for (Span span : spans) {
            long bit = 1L << span.needle();
            worth += (seen & bit) == 0 ? span.weight() : span.weight() / 10;
            seen |= bit;
        }
        return worth;
    }

    private Snippet snippet(Passage passage) {
        String page = pages.get(passage.page());
        int around = Math.max(0, LENGTH - (passage.end() - passage.start()));
        int start = wordStart(page, Math.max(0, passage.start() - around / 3), passage.start());
        int end = wordEnd(page, Math.min(page.length(), Math.max(passage.end(), start + LENGTH)), passage.end());
        return new Snippet(passage.page() + 1, html(page, start, end, passage.spans()));
    }

    /** How the text begins, for a document that was found by its title; empty if there is no text. */
    private List<Snippet> beginning() {
        for (int i = 0; i < pages.size(); i++) {
            String page = pages.get(i);
            if (!page.isBlank()) {
                int end = wordEnd(page, Math.min(page.length(), LENGTH), 0);
                return List.of(new Snippet(i + 1, html(page, 0, end, List.of())));
            }
        }
        return List.of();
    }

    private static int wordStart(String page, int from, int latest) {
        if (from == 0) {
            return 0;
        }
        int at = from;
        while (at < latest && !Character.isWhitespace(page.charAt(at - 1))) {
            at++;
        }
        return at;
    }

    private static int wordEnd(String page, int from, int earliest) {
        if (from == page.length()) {
            return from;
        }
        int at = from;
        while (at > earliest && !Character.isWhitespace(page.charAt(at))) {
            at--;
        }
        return at > earliest ? at : from;
    }

    private static String html(String page, int start, int end, List<Span> spans) {
        StringBuilder html = new StringBuilder(start > 0 ? "… " : "");
        int at = start;
        for (Span span : spans) {
            int from = Math.max(at, span.start());
            int to = Math.min(end, span.end());
            if (from < to) {
                html.append(escaped(page.substring(at, from)));
                html.append("<mark>").append(escaped(page.substring(from, to))).append("</mark>");
                at = to;
            }
        }
        html.append(escaped(page.substring(at, end)));
        return html.append(end < page.length() ? " …" : "").toString().strip();
    }

    private static String escaped(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> appendPlain(c, html);
            }
        }
        return html.toString();
    }

    /** Line ends and control characters become one blank. */
    private static void appendPlain(char c, StringBuilder html) {
        boolean blank = Character.isWhitespace(c) || Character.isISOControl(c);
        if (!blank) {
            html.append(c);
        } else if (html.isEmpty() || html.charAt(html.length() - 1) != ' ') {
            html.append(' ');
        }
    }
}
