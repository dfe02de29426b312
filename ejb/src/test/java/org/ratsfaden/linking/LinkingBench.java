package org.ratsfaden.linking;

import jakarta.json.JsonString;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ratsfaden.concept.OutlineReader;
import org.ratsfaden.document.Page;
import org.ratsfaden.extraction.Extraction;
import org.ratsfaden.extraction.ExtractionLimits;
import org.ratsfaden.extraction.RepairText;
import org.ratsfaden.extraction.worker.WorkerProgram;
import org.ratsfaden.extraction.worker.WorkerTextExtractor;
import org.ratsfaden.extraction.worker.Workers;
import org.ratsfaden.recognition.DocumentReader;
import org.ratsfaden.recognition.LabelledCorpus;
import org.ratsfaden.recognition.LabelledCorpus.Labelled;
import org.ratsfaden.recognition.Recognition;
import org.ratsfaden.search.lucene.GermanTerms;

/** Measures the linking on labelled documents: {@code ratsfaden bench linking [FILE.jsonl]}. */
public final class LinkingBench {

    private static final Path CONCEPT =
            Path.of("deploy/samples/public/Integrationskonzept_Landkreis-Mittelau_Entwurf-2026-10-30.pdf");

    private LinkingBench() {}

    /** @param arguments the labelled documents and the folder of the checkout */
    public static void main(String... arguments) throws IOException {
        List<Labelled> documents = LabelledCorpus.in(Path.of(arguments[0]));
        ConceptText concept = sample(Path.of(arguments[1]));
        SuggestLinks links = new SuggestLinks(new CouncilWords(new GermanTerms()), List.of(concept));
        documents.stream()
                .collect(Collectors.groupingBy(Labelled::basis))
                .forEach((basis, part) -> report(basis, part, links));
        report("all", documents, links);
        for (Labelled document : documents) {
            Set<String> found = found(links, document);
            if (!found.equals(labels(document, "chapters"))) {
                IO.println("  %-40s is %s, found %s".formatted(document.id(), labels(document, "chapters"), found));
            }
        }
    }

    /** @param checkout with the worker built */
    static ConceptText sample(Path checkout) throws IOException {
        Path worker = checkout.toAbsolutePath().resolve("ejb/worker/target");
        String classPath = worker.resolve("classes") + File.pathSeparator + worker.resolve("worker/*");
        ExtractionLimits limits = new ExtractionLimits(1_000_000, Duration.ofSeconds(60), 256, 1);
        Path scratch = Files.createTempDirectory("bench-linking");
        try (Workers workers = new Workers(WorkerProgram.reading(classPath, scratch), limits)) {
            Extraction read = new WorkerTextExtractor(workers).extract(checkout.resolve(CONCEPT), CONCEPT.getFileName().toString());
            List<Page> pages = RepairText.repair(((Extraction.Extracted) read).pages());
            return new ConceptText(
                    "sample",
                    "Integrationskonzept des Landkreises Mittelau",
                    "Landkreis Mittelau",
                    OutlineReader.read(pages).chapters());
        }
    }

    private static void report(String title, List<Labelled> documents, SuggestLinks links) {
        int right = 0;
        int wrong = 0;
        int missing = 0;
        int none = 0;
        int unlinked = 0;
        for (Labelled document : documents) {
            Set<String> labels = labels(document, "chapters");
            Set<String> found = found(links, document);
            right += (int) found.stream().filter(labels::contains).count();
            wrong += (int) found.stream().filter(key -> !labels.contains(key)).count();
            missing += (int) labels.stream().filter(key -> !found.contains(key)).count();
            none += labels.isEmpty() ? 1 : 0;
            unlinked += labels.isEmpty() && found.isEmpty() ? 1 : 0;
        }
        double precision = right + wrong == 0 ? 1 : (double) right / (right + wrong);
        double recall = right + missing == 0 ? 1 : (double) right / (right + missing);
        IO.println("%-10s %3d documents: precision %.3f recall %.3f F1 %.3f; %d of %d without a chapter unlinked"
                .formatted(title, documents.size(), precision, recall, 2 * precision * recall / (precision + recall), unlinked, none));
    }

    private static Set<String> found(SuggestLinks links, Labelled document) {
        Recognition read = DocumentReader.read(document.pages());
        return links.forDocument(Candidate.of(read.kind(), document.pages(), read.findings())).stream()
                .map(suggestion -> suggestion.chapter().value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> labels(Labelled document, String key) {
        return document.labels().getJsonArray(key).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .filter(label -> !label.equals("NONE"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
