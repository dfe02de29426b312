package org.ratsfaden.recognition;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ratsfaden.wording.Bodies;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.GermanDates;
import org.ratsfaden.wording.Line;
import org.ratsfaden.wording.Span;
import org.ratsfaden.wording.Stated;
import org.ratsfaden.wording.Wording;

/** The heading of a running text, among menus, letterheads, dates and picture credits. */
final class Headline {

    private static final Pattern NO_HEADLINE = Pattern.compile(
            "(?iu)(?:sehr geehrte|liebe |guten tag|hallo|mit freundlich|hochachtungsvoll|im auftrag|pressemitteilung|presseinformation|medieninformation|foto|bild|bannerbild|datum|home|inhalt"
                    + "|vorlesen|navigation|nr\\.|pm ?\\d|von |veröffentlicht|erstellt|stand:|v\\.i\\.s|entwurf\\b|(?:öffentliche |amtliche )?bekanntmachung|newsletter$|wann:|zum inhalt|---|zur navigation|zum hauptinhalt|presse- und|(?:titel|title|autor(?:in)?|author|kategorie|category|ort|zeit|uhrzeit|telefon|telefax|fax|tel|e-mail|email|kontakt|ansprechpartner(?:in)?|quelle|az|aktenzeichen|betreff|termin|wo|thema|an|sitzung|gremium|raum|status|vorlage|layout|tags|image|date|description|rubrik|text|redaktion|herausgeber|bearbeiter(?:in)?|auskunft|zimmer|anlass|datei|url|link|suche|seite|teilen|drucken|hinweis|beginn|ende)\\.?:\\s).*|.*(?:straße|str\\.|platz|weg|allee|markt|ring|damm|gasse|ufer) ?\\d{1,4} ?[a-z]?(?:,.*)?|\\d{5} \\p{L}.*|[\\w.-]+\\.(?:de|com|info|net|eu)\\b.*|(?:amt|referat|büro|stabsstelle|fachbereich|sachgebiet) für .*|büro de[sr] .{3,40}|.*(?:pressereferat|presseamt|presse- und öffentlichkeitsarbeit|öffentlichkeitsarbeit und protokoll|presse- und medienservice)\\b.*|(?:startseite|aktuelles|sie sind hier|lokalnachrichten|lokales|leichte sprache)\\b.*|.*(?:pressemitteilung|presseinformation|medieninformation) (?:vom|nr|\\d).*|.*(?:presse und|pressestelle|pressedienst).*|.* (?:informiert|teilt mit)|.*\\p{L} ?[>»›] ?\\p{L}.*");
    /** "Kreistag tagt | Ahrentaler Bote": a web page's title names the site behind it. */
    private static final Pattern SITE_BEHIND = Pattern.compile("(?<title>.{12,}?) [|] [^|]{2,60}");

    private static final Pattern MARKDOWN = Pattern.compile("^#{1,4} ");

    private static final Pattern FRONT_MATTER = Pattern.compile("title: *(?<quote>[\"']?)(?<title>.+?)\\k<quote>");
    /** A title over the following lines, which are set in. */
    private static final Pattern FOLDED = Pattern.compile("title: *[>|][-+]?");

    private static final Pattern SETTING = Pattern.compile("\\p{L}{2,20}: ?.*|---|- .*");

    private static final Pattern AGENDA = Pattern.compile("(?iu)tagesordnung ?:?");
    /** An appointment in a list. */
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[.:]\\d{2} Uhr");

    private static final int LINES = 25;
    private static final int BELOW = 3;
    private static final int LONGEST = 220;
    private static final int MOST_LINES = 4;
    private static final Pattern OPEN = Pattern.compile(".*(?: und| für| der| des| zur|,|-)");

    /** Above the heading stand a letterhead and a caption at most. */
    private static final int TOP = 4;

    /** A line this long is running text: headings stand above it. */
    private static final int PARAGRAPH = 260;

    private static final int SET_LINE = 75;
    private static final int SET_LINES = 3;

    private static final int MENU_LINES = 4;
    private static final int LONGEST_ENTRY = 32;

    private Headline() {}

    static Optional<Stated<String>> of(DocumentText text) {
        return frontMatter(text)
                .or(() -> text.firstLines(LINES).stream()
                        .takeWhile(line -> line.text().length() < PARAGRAPH
                                && !isSetText(text, line)
                                && !AGENDA.matcher(line.text()).matches())
                        .filter(line -> isHeadline(text, line) && !isInMenu(text, line))
                        .findFirst()
                        .map(line -> withoutSite(text, line)));
    }

    /** The heading below the line with this number, where something above it says what the text is. */
    static Optional<Stated<String>> below(DocumentText text, int number) {
        return number < 0
                ? Optional.empty()
                : text.filled(number + 1)
                        .limit(BELOW)
                        .takeWhile(line -> line.text().length() < PARAGRAPH && !isSetText(text, line))
                        .filter(line -> isHeadline(text, line)
                                && !CLOCK.matcher(line.text()).find())
                        .findFirst()
                        .map(line -> withoutSite(text, line));
    }

    /** A heading that was too long for one line goes on with a small letter, or behind "und". */
    private static Stated<String> overLines(DocumentText text, Line first) {
        Line last = first;
        for (Line next : text.lines()
                .subList(
                        first.number() + 1,
                        Math.min(first.number() + MOST_LINES, text.lines().size()))) {
            boolean open = OPEN.matcher(last.text()).matches();
            if (next.isBlank()
                    || !open && !Character.isLowerCase(next.text().charAt(0))
                    || next.text().length() > LONGEST) {
                break;
            }
            last = next;
        }
        return text.words(new Span(first.at().start(), last.at().end()));
    }

    private static Stated<String> withoutSite(DocumentText text, Line line) {
        Matcher behind = SITE_BEHIND.matcher(line.text());
        return behind.matches()
                ? text.words(new Span(line.at().start(), line.at().start() + behind.end("title")))
                : overLines(text, line).as(words -> MARKDOWN.matcher(words).replaceFirst(""));
    }

    /** The heading where it stands on top of everything. */
    static Optional<Stated<String>> onTop(DocumentText text) {
        return frontMatter(text)
                .or(() -> text.firstLines(TOP).stream()
                        .takeWhile(line -> line.text().length() < PARAGRAPH && !isSetText(text, line))
                        .filter(line -> isHeadline(text, line))
                        .findFirst()
                        .map(line -> overLines(text, line)));
    }

    /** Three long lines, one below the other, are set text: headings stand above it. */
    private static boolean isSetText(DocumentText text, Line line) {
        int end = Math.min(line.number() + SET_LINES, text.lines().size());
        return end - line.number() == SET_LINES
                && text.lines().subList(line.number(), end).stream()
                        .allMatch(next -> next.text().length() >= SET_LINE);
    }

    private static Stated<String> folded(DocumentText text, Line setting) {
        int end = setting.at().end();
        for (Line next : text.lines().subList(setting.number() + 1, text.lines().size())) {
            if (next.isBlank() || SETTING.matcher(next.text()).matches()) {
                break;
            }
            end = next.at().end();
        }
        return text.words(new Span(setting.at().end(), end));
    }

    /** Short lines right below each other, as a page's menu leaves them. */
    private static boolean isInMenu(DocumentText text, Line line) {
        int from = line.number();
        while (from > 0 && isEntry(text.lines().get(from - 1))) {
            from--;
        }
        int to = line.number();
        while (to + 1 < text.lines().size() && isEntry(text.lines().get(to + 1))) {
            to++;
        }
        return isEntry(line) && to - from + 1 >= MENU_LINES;
    }

    private static boolean isEntry(Line line) {
        return !line.isBlank() && line.text().length() <= LONGEST_ENTRY;
    }

    private static boolean isHeadline(DocumentText text, Line line) {
        String words = line.text();
        return words.length() <= LONGEST
                && words.split(" ").length >= 3
                && !words.endsWith(".")
                && !words.endsWith(":")
                && !NO_HEADLINE.matcher(words).matches()
                && Wording.unspacedStart(words + " ").equals(words + " ")
                && !Article.MAST.matcher(words).matches()
                && Bodies.alone(text, line.at()).isEmpty()
                && GermanDates.first(text, line.at())
                        .map(day -> day.at().start() - line.at().start() > 20)
                        .orElse(true);
    }

    /** The title in the block of settings at the head of a web page's source. */
    private static Optional<Stated<String>> frontMatter(DocumentText text) {
        if (text.firstLines(1).stream().noneMatch(line -> line.text().equals("---"))) {
            return Optional.empty();
        }
        for (Line line : text.firstLines(12)) {
            if (FOLDED.matcher(line.text()).matches()) {
                return Optional.of(folded(text, line));
            }
            var matcher = FRONT_MATTER.matcher(line.text());
            if (matcher.matches()) {
                int start = line.at().start();
                return Optional.of(text.words(new Span(start + matcher.start("title"), start + matcher.end("title"))));
            }
        }
        return Optional.empty();
    }
}
