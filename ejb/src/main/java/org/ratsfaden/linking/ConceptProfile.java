package org.ratsfaden.linking;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ratsfaden.concept.Chapter;
import org.ratsfaden.concept.Measure;
import org.ratsfaden.linking.Matter.Scope;
import org.ratsfaden.search.Term;

/**
 * What speaks for one concept and for each of its chapters; made once, asked often.
 *
 * @param subject whom or what it is about, where the council words know it
 * @param nameStems the telling stems of its title
 * @param name finds its name in a text: "Integrationskonzept", "Konzept zur Integration"
 */
record ConceptProfile(
        ConceptText concept,
        Optional<Matter> subject,
        Set<String> nameStems,
        Pattern name,
        List<ChapterProfile> chapters) {

    private static final String GENERIC =
            "(?:konzept|konzeption|plan|planung|leitbild|leitlinien?|strategie|programm|rahmen|fahrplan|leitplan|charta)";

    private static final Pattern GENERIC_WORD = Pattern.compile(
            "\\p{L}*?(?:konzept(?:ion)?e?s?|plan(?:e?s|ung)?|leitbild(?:es)?|leitlinien?|strategie|programms?|entwurf|fassung|fortschreibung|stand|landkreis(?:es)?|kreis(?:es)?|stadt|gemeinde)",
            Pattern.CASE_INSENSITIVE);

    static ConceptProfile of(ConceptText concept, CouncilWords words) {
        List<Chapter> fields = concept.fields();
        Map<String, Integer> spread = spread(fields, words);
        List<ChapterProfile> chapters = fields.stream()
                .map(chapter -> ChapterProfile.of(chapter, words, spread, fields.size()))
                .toList();
        Optional<Matter> subject = subject(concept, words);
        Set<String> stems = words.terms().of(telling(concept)).stream()
                .filter(term -> term.stem().length() > 3
                        && !words.isPlain(term)
                        && !GENERIC_WORD.matcher(term.stem()).matches())
                .map(Term::stem)
                .collect(Collectors.toSet());
        return new ConceptProfile(concept, subject, stems, name(concept, subject, words), chapters);
    }

    private static Map<String, Integer> spread(List<Chapter> fields, CouncilWords words) {
        Map<String, Integer> spread = new HashMap<>();
        for (Chapter field : fields) {
            String all = field.title() + ". " + field.text() + " "
                    + field.measures().stream().map(Measure::title).collect(Collectors.joining(". "));
            new HashSet<>(words.terms().of(all).stream().map(Term::stem).toList())
                    .forEach(stem -> spread.merge(stem, 1, Integer::sum));
        }
        return spread;
    }

    /** What the title names; where the council words do not know it, what its fields speak of most. */
    private static Optional<Matter> subject(ConceptText concept, CouncilWords words) {
        Comparator<Map.Entry<Matter, Double>> most = Comparator.comparingDouble(said -> said.getValue());
        Map<Matter, Double> named = new HashMap<>();
        words.namedBy(words.terms().of(telling(concept)))
                .forEach((matter, count) -> named.put(matter, count.doubleValue()));
        Map<Matter, Double> said = new HashMap<>(words.oftenIn(words.terms()
                .of(concept.title() + ". "
                        + concept.fields().stream()
                                .map(field -> field.title() + ". " + field.text())
                                .collect(Collectors.joining(" ")))));
        Map<Matter, Double> subjects =
                named.keySet().stream().anyMatch(matter -> matter.scope() == Scope.SUBJECT) ? named : Map.of();
        return subjects.entrySet().stream()
                .filter(entry -> entry.getKey().scope() == Scope.SUBJECT)
                .max(most.thenComparingDouble(entry -> said.getOrDefault(entry.getKey(), 0.0))
                        .thenComparing(entry -> entry.getKey().name()))
                .map(Map.Entry::getKey);
    }

    /** The title without the name of the body, which may be a word of its own. */
    private static String telling(ConceptText concept) {
        String body = concept.body();
        String title = concept.title()
                .replaceAll(
                        "\\s(?:des|der|für den|für die) (?:Landkreis(?:es)?|Kreis(?:es)?|Stadt|Hansestadt|Gemeinde|Samtgemeinde|Verbandsgemeinde)\\b.*",
                        "");
        return body == null ? title : title.replace(body, "");
    }

    private static Pattern name(ConceptText concept, Optional<Matter> subject, CouncilWords words) {
        Stream<String> known =
                subject.map(matter -> words.names(matter).stream()).orElse(Stream.of());
        Stream<String> own = Pattern.compile("[^\\p{L}]+")
                .splitAsStream(telling(concept))
                .filter(word -> word.length() > 4)
                .map(word -> word.replaceFirst("(?iu)s?" + GENERIC + "(?:e?s|n)?$", ""))
                .filter(word -> word.length() > 4
                        && Character.isUpperCase(word.charAt(0))
                        && !GENERIC_WORD.matcher(word).matches());
        String stems = Stream.concat(known, own)
                .map(word -> word.toLowerCase(Locale.GERMAN))
                .distinct()
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?<!\\p{L})(?:" + stems + ")\\p{L}{0,12}?-?" + GENERIC + "(?!\\p{L}{3})|(?<!\\p{L})\\p{L}*" + GENERIC
                        + "(?:e?s|n)?\\s(?:zur?|für|der|des|von)\\s(?:\\p{L}+\\s){0,2}(?:" + stems + ")",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** How strongly a passage speaks of the concept's subject, from 0 to 1. */
    double subjectIn(Passage passage) {
        if (subject.isPresent()) {
            return passage.says(subject.get());
        }
        return nameStems.stream().anyMatch(passage.stems()::contains) ? 1 : 0;
    }

    boolean isNamedIn(String words) {
        return name.matcher(words).find();
    }
}
