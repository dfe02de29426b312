package org.ratsfaden.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ratsfaden.search.lucene.NumberRuns.Run;

/** What of a query is to be marked in the texts of its hits. */
final class Needles {

    /** A part of a compound says less than the word itself. */
    private static final double PART = 0.5;
    /** So does another word. */
    private static final double RELATED = 0.4;
    /** And what may have been meant. */
    private static final double ALIKE = 0.3;

    private final German german;
    private final Alternatives alternatives;
    private final Likenesses likenesses;
    private final List<Needle> found = new ArrayList<>();

    private Needles(German german, Alternatives alternatives, Likenesses likenesses) {
        this.german = german;
        this.alternatives = alternatives;
        this.likenesses = likenesses;
    }

    /** Words of questions are marked only where nothing else was asked for. */
    static List<Needle> of(Wishes wishes, German german, Alternatives alternatives, Likenesses likenesses)
            throws IOException {
        Needles needles = new Needles(german, alternatives, likenesses);
        List<Wish> all = Stream.concat(wishes.required().stream(), wishes.optional().stream())
                .toList();
        List<Wish> telling = all.stream().filter(wish -> !isFunctionWord(wish)).toList();
        for (Wish wish : telling.isEmpty() ? all : telling) {
            needles.add(wish);
        }
        return needles.found.stream().distinct().toList();
    }

    private static boolean isFunctionWord(Wish wish) {
        return wish instanceof Wish.Word(var text) && FunctionWords.holds(text);
    }

    private void add(Wish wish) throws IOException {
        switch (wish) {
            case Wish.Word(var text) -> addWord(text);
            case Wish.Phrase(var words) -> addPhrase(words);
            case Wish.Beginning(var text) -> found.add(new Needle.Beginning(text));
            case Wish.Reference(var runs, var _) -> addReference(runs);
            case Wish.OfCommittee(var _), Wish.OfDays(var _, var _), Wish.OfKind(var _) -> {} // not in the text
            case Wish.AnyOf(var wishes) -> addAll(wishes);
            case Wish.AllOf(var wishes) -> addAll(wishes);
        }
    }

    private void addAll(List<? extends Wish> wishes) throws IOException {
        for (Wish wish : wishes) {
            add(wish);
        }
    }

    private void addWord(String text) throws IOException {
        String stem = german.stem(text);
        List<String> parts = german.partStems(text);
        if (parts.isEmpty()) {
            found.add(new Needle.One(Fields.STEM, stem, 1));
            found.add(new Needle.One(Fields.PARTS, stem, PART));
        } else {
            found.add(new Needle.Compound(stem, parts, german.tellingPartStems(text), PART));
        }
        addRelated(stem);
        parts.forEach(this::addRelated);
        if (likenesses.isUnknown(text, german)) {
            for (String spelling : likenesses.otherSpellings(Fields.STEM, stem)) {
                found.add(new Needle.One(Fields.STEM, spelling, ALIKE));
            }
        }
    }

    private void addRelated(String stem) {
        for (List<String> words : alternatives.of(List.of(stem))) {
            List<String> stems = words.stream().map(german::stem).toList();
            found.add(
                    stems.size() == 1
                            ? new Needle.One(Fields.STEM, stems.getFirst(), RELATED, alternatives.isNoun(words))
                            : new Needle.Row(
                                    Fields.STEM,
                                    stems,
                                    IntStream.range(0, stems.size()).boxed().toList()));
        }
    }

    private void addPhrase(List<German.Word> words) {
        List<Integer> distances = new ArrayList<>();
        int distance = -words.getFirst().gap();
        for (German.Word word : words) {
            distance += word.gap();
            distances.add(distance);
        }
        List<String> stems =
                words.stream().map(word -> german.stem(word.text())).toList();
        found.add(new Needle.Row(Fields.STEM, stems, distances));
    }

    private void addReference(List<Run> runs) {
        List<Run> numbers = runs.size() > 2 && !runs.getFirst().isNumber() ? runs.subList(1, runs.size()) : runs;
        for (List<Run> spelling : List.of(runs, numbers)) {
            found.add(new Needle.Row(
                    Fields.NUMBERS,
                    spelling.stream().map(Run::text).toList(),
                    IntStream.range(0, spelling.size()).boxed().toList()));
        }
    }
}
