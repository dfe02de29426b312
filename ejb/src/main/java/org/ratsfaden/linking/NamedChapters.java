package org.ratsfaden.linking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.concept.Chapter;
import org.ratsfaden.concept.Measure;

/** Chapters a document names itself: "Kapitel 3.2", "Maßnahme 4.1", "Handlungsfeld Sprache". */
final class NamedChapters {

    private static final String NUMBERS =
            "(?<numbers>(?:[A-Z]{1,3}-?)?\\d{1,2}(?:\\.\\d{1,2}){0,2}(?:(?:, | und | sowie | bis )(?:[A-Z]{1,3}-?)?\\d{1,2}(?:\\.\\d{1,2}){0,2})*)";
    private static final Pattern CHAPTER = Pattern.compile(
            "(?<![\\p{L}])(?:Kapitels?|Kapiteln|Kap\\.|Handlungsfeld(?:e?s|er|ern)?|Abschnitt(?:s|e)?) (?:Nr\\. ?)?"
                    + NUMBERS);
    private static final Pattern MEASURE = Pattern.compile("(?<![\\p{L}])Maßnahmen? (?:Nr\\. ?)?" + NUMBERS);
    private static final Pattern TITLED =
            Pattern.compile("(?<![\\p{L}])Handlungsfeld(?:e?s|er|ern|e)?:? [„\"»]?(?<titles>\\p{Lu}[^.;:()]{2,160})");
    private static final Pattern NUMBER = Pattern.compile("(?:[A-Z]{1,3}-?)?\\d{1,2}(?:\\.\\d{1,2}){0,2}");

    private NamedChapters() {}

    /** The fields named, each with the passage that names it first. */
    static Map<Chapter, Passage> in(List<Passage> passages, ConceptText concept) {
        Map<Chapter, Passage> named = new LinkedHashMap<>();
        for (Passage passage : passages) {
            numbers(CHAPTER, passage)
                    .forEach(number -> field(concept, number).ifPresent(field -> named.putIfAbsent(field, passage)));
            numbers(MEASURE, passage)
                    .forEach(
                            number -> ofMeasure(concept, number).ifPresent(field -> named.putIfAbsent(field, passage)));
            TITLED.matcher(passage.words())
                    .results()
                    .forEach(match -> concept.fields().stream()
                            .filter(field -> names(match, field))
                            .forEach(field -> named.putIfAbsent(field, passage)));
        }
        return named;
    }

    /** Which measure of {@code field} the passage names; {@code null} for none. */
    static @Nullable Measure measure(Passage passage, Chapter field) {
        List<String> numbers = numbers(MEASURE, passage);
        return field.measures().stream()
                .filter(measure -> numbers.contains(measure.number()))
                .findFirst()
                .orElse(null);
    }

    private static List<String> numbers(Pattern pattern, Passage passage) {
        return pattern.matcher(passage.words())
                .results()
                .flatMap(match -> NUMBER.matcher(match.group("numbers")).results())
                .map(MatchResult::group)
                .toList();
    }

    /** The field with this number, or the one that holds it: {@code 3.2} lies in {@code 3}. */
    private static Optional<Chapter> field(ConceptText concept, String number) {
        return concept.fields().stream()
                .filter(field -> !field.number().isEmpty())
                .filter(field -> number.equals(field.number()) || number.startsWith(field.number() + "."))
                .findFirst();
    }

    private static Optional<Chapter> ofMeasure(ConceptText concept, String number) {
        return concept.fields().stream()
                .filter(field -> field.measures().stream()
                        .anyMatch(measure -> measure.number().equals(number)))
                .findFirst();
    }

    /** Its whole title in the list behind "Handlungsfelder", not as a piece of another: "Bildung" is not "Ausbildung". */
    private static boolean names(MatchResult match, Chapter field) {
        String titles = match.group("titles").toLowerCase(Locale.GERMAN);
        String title = field.title().toLowerCase(Locale.GERMAN);
        int at = titles.indexOf(title);
        boolean first = at >= 0 && (at == 0 || titles.substring(0, at).matches(".*(?:[,„\"»] ?| und | sowie | oder )"));
        return first
                && (at + title.length() == titles.length() || !Character.isLetter(titles.charAt(at + title.length())));
    }
}
