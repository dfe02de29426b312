package org.ratsfaden.linking;

import jakarta.json.JsonString;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ratsfaden.concept.ChapterKey;
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

    private static final int SPLITS = 200;
    private static final int CONFIRMED = 20;

    private static final CouncilWords WORDS = new CouncilWords(new GermanTerms());
    private static final Map<Labelled, Read> READ = new IdentityHashMap<>();

    /** A document read once for all splits. */
    private record Read(Candidate candidate, Passages passages) {}

    private static Read read(Labelled document) {
        Recognition read = DocumentReader.read(document.pages());
        Candidate candidate = Candidate.of(read.kind(), document.pages(), read.findings());
        return new Read(candidate, Passages.of(candidate, WORDS));
    }

    private LinkingBench() {}

    /** @param arguments the labelled documents and the folder of the checkout */
    public static void main(String... arguments) throws IOException {
        List<Labelled> documents = new ArrayList<>();
        for (String file : arguments[0].split(File.pathSeparator)) {
            documents.addAll(LabelledCorpus.in(Path.of(file)));
        }
        ConceptText concept = sample(Path.of(arguments[1]));
        SuggestLinks links = new SuggestLinks(WORDS, List.of(concept), List.of());
        documents.stream()
                .collect(Collectors.groupingBy(Labelled::basis))
                .forEach((basis, part) -> report(basis, part, links));
        report("all", documents, links);
        taught(documents, concept);
        LinkingCost.report(
                documents.stream()
                        .map(document -> READ.computeIfAbsent(document, LinkingBench::read)
                                .candidate())
                        .toList(),
                concept);
        for (Labelled document : documents) {
            Set<String> found = found(links, document);
            if (!found.equals(labels(document, "chapters"))) {
                IO.println("  %-40s is %s, found %s".formatted(document.id(), labels(document, "chapters"), found));
            }
        }
    }

    /** The same documents again, after so many links of others were confirmed: {@value #SPLITS} random splits. */
    private static void taught(List<Labelled> documents, ConceptText concept) {
        SuggestLinks untaught = new SuggestLinks(WORDS, List.of(concept), List.of());
        Map<Labelled, Set<String>> before = new IdentityHashMap<>();
        documents.forEach(document -> before.put(document, found(untaught, document)));
        Score without = new Score();
        Score with = new Score();
        for (int seed = 0; seed < SPLITS; seed++) {
            List<Labelled> shuffled = new ArrayList<>(documents);
            Collections.shuffle(shuffled, new Random(seed));
            List<Lesson> lessons = new ArrayList<>();
            List<Labelled> rest = new ArrayList<>();
            for (Labelled document : shuffled) {
                List<Lesson> learnt = lessons(untaught, document);
                if (!learnt.isEmpty() && lessons.size() < CONFIRMED) {
                    lessons.addAll(learnt);
                } else {
                    rest.add(document);
                }
            }
            SuggestLinks taught = new SuggestLinks(WORDS, List.of(concept), lessons);
            without.add(rest, document -> before.getOrDefault(document, Set.of()));
            with.add(rest, document -> found(taught, document));
        }
        IO.println(
                "with %d links confirmed, mean of %d splits: F1 %.4f instead of %.4f (%+.4f), precision %.4f instead of %.4f"
                        .formatted(
                                CONFIRMED,
                                SPLITS,
                                with.f1(),
                                without.f1(),
                                with.f1() - without.f1(),
                                with.precision(),
                                without.precision()));
    }

    /** What a person would have confirmed: the sentence that is suggested, or else the title and what was decided. */
    private static List<Lesson> lessons(SuggestLinks links, Labelled document) {
        Read read = READ.computeIfAbsent(document, LinkingBench::read);
        Candidate candidate = read.candidate();
        List<Suggestion> suggested = links.forPassages(candidate, read.passages());
        return labels(document, "chapters").stream()
                .map(key -> new Lesson(
                        "sample",
                        new ChapterKey(key),
                        document.id(),
                        true,
                        candidate.titleWords() + ". "
                                + suggested.stream()
                                        .filter(suggestion ->
                                                suggestion.chapter().value().equals(key))
                                        .map(suggestion -> suggestion.evidence().quote())
                                        .findFirst()
                                        .orElseGet(candidate::decisionWords)))
                .toList();
    }

    /** Means over splits. */
    private static final class Score {

        private final List<double[]> splits = new ArrayList<>();

        void add(List<Labelled> documents, Function<Labelled, Set<String>> found) {
            int right = 0;
            int all = 0;
            int labelled = 0;
            for (Labelled document : documents) {
                Set<String> labels = labels(document, "chapters");
                Set<String> keys = found.apply(document);
                right += (int) keys.stream().filter(labels::contains).count();
                all += keys.size();
                labelled += labels.size();
            }
            splits.add(new double[] {2.0 * right / (all + labelled), (double) right / Math.max(1, all)});
        }

        double f1() {
            return splits.stream().mapToDouble(split -> split[0]).average().orElse(0);
        }

        double precision() {
            return splits.stream().mapToDouble(split -> split[1]).average().orElse(0);
        }
    }

    /** @param checkout with the worker built */
    static ConceptText sample(Path checkout) throws IOException {
        Path worker = checkout.toAbsolutePath().resolve("ejb/worker/target");
        String classPath = worker.resolve("classes") + File.pathSeparator + worker.resolve("worker/*");
        ExtractionLimits limits = new ExtractionLimits(1_000_000, Duration.ofSeconds(60), 256, 1);
        Path scratch = Files.createTempDirectory("bench-linking");
        try (Workers workers = new Workers(WorkerProgram.reading(classPath, scratch), limits)) {
            Extraction read = new WorkerTextExtractor(workers)
                    .extract(checkout.resolve(CONCEPT), CONCEPT.getFileName().toString());
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
                .formatted(
                        title,
                        documents.size(),
                        precision,
                        recall,
                        2 * precision * recall / (precision + recall),
                        unlinked,
                        none));
    }

    private static Set<String> found(SuggestLinks links, Labelled document) {
        Read read = READ.computeIfAbsent(document, LinkingBench::read);
        return links.forPassages(read.candidate(), read.passages()).stream()
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
