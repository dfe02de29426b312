package org.ratsfaden.recognition;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.Finding;
import org.ratsfaden.recognition.Comparison.Verdict;
import org.ratsfaden.recognition.LabelledCorpus.Labelled;

/** Measures the recognition on labelled documents: {@code ratsfaden bench recognition [FILE.jsonl]}, by the rules of decision 23. */
public final class RecognitionBench {

    private static final String ROW = "  %-18s %5d %5d %7d %8d   %9.3f %6.3f %6.3f";

    /** So many characters stand on a printed page. */
    private static final int PAGE = 2_500;

    private static final Duration WARM_UP = Duration.ofSeconds(2);

    private RecognitionBench() {}

    /** @param arguments the file; each line one document with {@code id}, {@code text}, {@code textBasis} and {@code labels} */
    public static void main(String... arguments) throws IOException {
        List<Labelled> documents = LabelledCorpus.in(Path.of(arguments[0]));
        documents.stream()
                .collect(Collectors.groupingBy(Labelled::basis))
                .forEach((basis, part) -> report(basis + ", " + part.size() + " documents", part));
        report("all, " + documents.size() + " documents", documents);
        documents.forEach(RecognitionBench::faults);
        speed(documents);
    }

    /** Pages of {@value #PAGE} characters in a second, on one core, once the machine is warm. */
    private static void speed(List<Labelled> documents) {
        if (documents.isEmpty()) {
            return;
        }
        rounds(documents, WARM_UP);
        Duration time = Duration.ofSeconds(3);
        long read = rounds(documents, time);
        IO.println("%.0f pages of %d characters a second".formatted((double) read / PAGE / time.toSeconds(), PAGE));
    }

    private static long rounds(List<Labelled> documents, Duration time) {
        long characters = 0;
        for (long end = System.nanoTime() + time.toNanos(); System.nanoTime() < end; ) {
            for (Labelled document : documents) {
                DocumentReader.read(document.pages());
                characters += document.pages().stream()
                        .mapToLong(page -> page.text().length())
                        .sum();
            }
        }
        return characters;
    }

    private static void report(String title, List<Labelled> documents) {
        Map<Field, Tally> tallies = new EnumMap<>(Field.class);
        for (Labelled document : documents) {
            Recognition read = DocumentReader.read(document.pages());
            for (Field field : labelled()) {
                tallies.merge(field, Tally.of(Comparison.field(field, read, document.labels())), Tally::plus);
            }
        }
        IO.println(title);
        IO.println("  field              right wrong missing spurious   precision recall     F1");
        tallies.forEach((field, tally) -> IO.println(row(field.key(), tally)));
        IO.println(row("ALL", tallies.values().stream().reduce(new Tally(0, 0, 0, 0), Tally::plus)));
        IO.println("  kind %.3f; decision text, F1 over its words %.3f%n"
                .formatted(kinds(documents), wordings(documents)));
    }

    private static String row(String name, Tally tally) {
        return ROW.formatted(
                name,
                tally.right(),
                tally.wrong(),
                tally.missing(),
                tally.spurious(),
                tally.precision(),
                tally.labels() == 0 ? 1 : tally.recall(),
                tally.f1());
    }

    /** What nobody has labelled cannot be measured. */
    private static List<Field> labelled() {
        return List.of(Field.values()).subList(0, Field.VOTE.ordinal() + 1).stream()
                .filter(field -> field != Field.CONSULTATION_ROLE
                        && field != Field.DECIDING_BODY
                        && field != Field.RESOLUTION_NUMBER)
                .toList();
    }

    private static double kinds(List<Labelled> documents) {
        return documents.stream()
                .mapToInt(document ->
                        Comparison.kind(DocumentReader.read(document.pages()), document.labels()) == Verdict.RIGHT
                                ? 1
                                : 0)
                .average()
                .orElse(1);
    }

    private static double wordings(List<Labelled> documents) {
        OptionalDouble mean = documents.stream()
                .filter(document -> document.labels().get(Field.DECISION_TEXT.key()) instanceof JsonString)
                .mapToDouble(document -> Comparison.tokens(
                        DocumentReader.read(document.pages()), document.labels().getString(Field.DECISION_TEXT.key())))
                .average();
        return mean.orElse(1);
    }

    private static void faults(Labelled document) {
        Recognition read = DocumentReader.read(document.pages());
        JsonObject labels = document.labels();
        if (Comparison.kind(read, labels) == Verdict.WRONG) {
            fault(document, "kind", Verdict.WRONG, read.kind().key(), labels.get("kind"));
        }
        for (Field field : labelled()) {
            Verdict verdict = Comparison.field(field, read, labels);
            if (verdict != Verdict.RIGHT && verdict != Verdict.RIGHTLY_ABSENT) {
                String found = read.findings().stream()
                        .filter(finding -> finding.field() == field)
                        .map(Finding::value)
                        .map(Object::toString)
                        .findFirst()
                        .orElse("-");
                fault(document, field.key(), verdict, found, labels.get(field.key()));
            }
        }
    }

    private static void fault(
            Labelled document, String field, Verdict verdict, String found, @Nullable JsonValue label) {
        IO.println("%d %s %s %s%n    found %s%n    label %s"
                .formatted(document.line(), document.id(), field, verdict, found, label));
    }
}
