package org.ratsfaden.concept;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.Page;
import org.ratsfaden.wording.Bodies;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.Line;
import org.ratsfaden.wording.Span;

/**
 * A concept of which a release, an article or a paper tells that need not have a document: its name, and the fields it shall have.
 *
 * @param title as named: "Integrationskonzept"
 * @param body whose concept it is; {@code null} if not stated
 * @param adoptedOn the day of its decision; {@code null} unless that is what is told
 * @param fields in the order they are named, each with its words; empty unless it is announced
 * @param evidence where the fields are named, or the decision
 */
public record AnnouncedConcept(
        String title,
        @Nullable String body,
        Stage stage,
        @Nullable LocalDate adoptedOn,
        List<Chapter> fields,
        Evidence evidence) {

    private static final Map<String, Integer> COUNTS =
            Map.of("drei", 3, "vier", 4, "fünf", 5, "sechs", 6, "sieben", 7, "acht", 8, "neun", 9, "zehn", 10);

    private static final Pattern FIELDS = Pattern.compile(
            "(?iu)(?<![\\p{L}])(?<count>drei|vier|fünf|sechs|sieben|acht|neun|zehn|[3-9]|10) (?:\\p{L}{4,20} )?(?:handlungsfelder|arbeitsgruppen|themenfelder|aktionsfelder|schwerpunkte|handlungsschwerpunkte)n?(?![\\p{L}])");

    /** "Integrationskonzept", also in the genitive. */
    static final String CALLED =
            "(?<name>\\p{Lu}\\p{L}{2,30}(?:konzept|strategie|leitbild|aktionsplan))(?:e?s)?(?![\\p{L}])";

    private static final Pattern NAME = Pattern.compile("(?<![\\p{L}-])" + CALLED);

    /** "zu Sprache, Unterbringung und Bildung", ": Sprache, …" up to the verb or the full stop. */
    private static final Pattern LISTED = Pattern.compile(
            "[ \\t\\n]*(?:zu(?:r|m|den)?|für|:|–|\\(|sind|heißen)(?: den Themen)?[ \\t\\n]+(?<list>\\p{L}[^.:;()„]{10,300})");

    /** One field at the beginning of what stands between two commas; behind the last one the sentence goes on. */
    private static final Pattern FIELD =
            Pattern.compile("(?:\\p{Ll}+\\s+){0,2}\\p{Lu}[\\p{L}/-]*(?:\\s+und\\s+\\p{Lu}[\\p{L}/-]*)?");

    private static final Pattern ADJECTIVE = Pattern.compile("(?<stem>\\p{Ll}{4,24})e[rnm] (?<noun>\\p{Lu}.*)");

    private static final int NEAR = 700;
    private static final int LONGEST_FIELD = 90;

    public AnnouncedConcept {
        fields = List.copyOf(fields);
    }

    /** The concept this document announces with its fields; empty for most. */
    public static Optional<AnnouncedConcept> in(List<Page> pages) {
        DocumentText text = new DocumentText(pages);
        Matcher fields = FIELDS.matcher(text.all());
        while (fields.find()) {
            int count = count(fields.group("count"));
            List<Chapter> named = inSentence(text, fields.end(), count);
            named = named.isEmpty() ? inLines(text, fields.end(), count) : named;
            Optional<String> title = title(text);
            if (!named.isEmpty() && title.isPresent()) {
                return Optional.of(new AnnouncedConcept(
                        title.get(),
                        body(text, title.get()),
                        Stage.ANNOUNCED,
                        null,
                        named,
                        text.evidence(new Span(fields.start(), fields.end()))));
            }
        }
        return Optional.empty();
    }

    private static int count(String word) {
        return COUNTS.getOrDefault(word.toLowerCase(Locale.GERMAN), word.matches("\\d+") ? Integer.parseInt(word) : 0);
    }

    /** Split at commas and "sowie"; at "und" only if fewer than stated come out: "Ausbildung und Beschäftigung" is one field. */
    private static List<Chapter> inSentence(DocumentText text, int from, int count) {
        Matcher listed =
                LISTED.matcher(text.all()).region(from, Math.min(text.all().length(), from + NEAR));
        if (!listed.lookingAt()) {
            return List.of();
        }
        String list = listed.group("list");
        for (String border : List.of(
                ",\\s+|\\s+sowie\\s+",
                ",\\s+|\\s+sowie\\s+|\\s+und\\s+(?!.*\\bund\\b)",
                ",\\s+|\\s+(?:sowie|und)\\s+")) {
            List<String> parts = Arrays.stream(list.split(border))
                    .map(part -> FIELD.matcher(part.strip()))
                    .filter(Matcher::lookingAt)
                    .map(Matcher::group)
                    .toList();
            if (parts.size() == count) {
                int start = listed.start("list");
                return numbered(
                        parts.stream().map(part -> stated(text, part, start)).toList());
            }
        }
        return List.of();
    }

    private static List<Chapter> inLines(DocumentText text, int from, int count) {
        List<Line> lines = text.filled(text.lineAt(from) + 1).limit(count).toList();
        boolean list = lines.size() == count
                && lines.stream()
                        .allMatch(line -> line.text().length() < LONGEST_FIELD
                                && !line.text().endsWith(".")
                                && line.text().matches("(?:[-•*] ?|\\d\\.? )?\\p{Lu}.*"));
        return list
                ? numbered(lines.stream()
                        .map(line -> stated(text, line.text(), line.at().start()))
                        .toList())
                : List.of();
    }

    private static Chapter stated(DocumentText text, String words, int from) {
        int start = text.all().indexOf(words, from);
        return Chapter.named("", nominative(words), text.evidence(new Span(start, start + words.length())));
    }

    private static List<Chapter> numbered(List<Chapter> fields) {
        List<Chapter> numbered = new ArrayList<>();
        for (Chapter field : fields) {
            numbered.add(Chapter.named(String.valueOf(numbered.size() + 1), field.title(), field.evidence()));
        }
        return numbered;
    }

    /** "gesellschaftlicher Teilhabe" is the field "Gesellschaftliche Teilhabe"; what stands in brackets explains it. */
    private static String nominative(String words) {
        String bare =
                words.replaceAll("\\s+", " ").replaceFirst(" ?\\(.*", "").replaceFirst("^(?:[-•*] ?|\\d\\.? )", "");
        Matcher adjective = ADJECTIVE.matcher(bare);
        String whole = adjective.matches() ? adjective.group("stem") + "e " + adjective.group("noun") : bare;
        return Character.toUpperCase(whole.charAt(0)) + whole.substring(1);
    }

    private static Optional<String> title(DocumentText text) {
        return NAME.matcher(text.all())
                .results()
                .map(name -> name.group("name"))
                .filter(name -> !name.startsWith("Gesamt"))
                .findFirst();
    }

    /** The body behind the concept's name, or else the only one the text speaks of. */
    static @Nullable String body(DocumentText text, String title) {
        int at = text.all().indexOf(title);
        while (at >= 0) {
            int end = at + title.length();
            Span behind = new Span(end, Math.min(text.all().length(), end + 60));
            Optional<String> named = Bodies.first(text, behind)
                    .filter(body -> text.of(new Span(end, body.at().start()))
                            .matches("(?:e?s)?\\s+(?:des|der|vom|für den|für die)\\s+"))
                    .map(body -> body.value());
            if (named.isPresent()) {
                return named.get();
            }
            at = text.all().indexOf(title, end);
        }
        return Bodies.onlyOneNamed(text, text.opening())
                .map(body -> body.value())
                .orElse(null);
    }
}
