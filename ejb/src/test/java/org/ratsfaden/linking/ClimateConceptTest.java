package org.ratsfaden.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ratsfaden.concept.Chapter;
import org.ratsfaden.concept.OutlineReader;
import org.ratsfaden.document.OffsetMap;
import org.ratsfaden.document.Page;
import org.ratsfaden.recognition.DocumentReader;
import org.ratsfaden.recognition.Recognition;
import org.ratsfaden.search.lucene.GermanTerms;

/** Another subject than integration, with documents written for this test and not one line of code about it. */
class ClimateConceptTest {

    private static final double ENOUGH = 0.8;

    private final List<Page> pages = pages(resource("climate-concept.txt"));

    @Test
    void itsFieldsAreTheChaptersWithinTheChapterThatHoldsThem() {
        List<Chapter> fields = OutlineReader.read(pages).fields();

        assertThat(fields)
                .extracting(Chapter::number, Chapter::title)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("3.1", "Kreiseigene Gebäude"),
                        org.assertj.core.groups.Tuple.tuple("3.2", "Erneuerbare Energien"),
                        org.assertj.core.groups.Tuple.tuple("3.3", "Mobilität"),
                        org.assertj.core.groups.Tuple.tuple("3.4", "Anpassung an den Klimawandel"),
                        org.assertj.core.groups.Tuple.tuple("3.5", "Bildung und Öffentlichkeitsarbeit"));
        assertThat(fields.get(2).measures())
                .extracting(measure -> measure.number() + " " + measure.title() + " | " + measure.office())
                .containsExactly(
                        "M1 Rufbus für die Abendstunden | Amt für Nahverkehr",
                        "M2 Lückenschluss im Radwegenetz | Straßenbauamt",
                        "M3 Ladesäulen an den Verwaltungsstandorten | Gebäudemanagement");
    }

    @Test
    void twentyDocumentsFindTheirChapters() {
        ConceptText concept = new ConceptText(
                "climate",
                "Klimaschutzkonzept des Landkreises Hohenfließ",
                "Landkreis Hohenfließ",
                OutlineReader.read(pages).chapters());
        SuggestLinks links = new SuggestLinks(new CouncilWords(new GermanTerms()), List.of(concept), List.of());

        int right = 0;
        int found = 0;
        int labelled = 0;
        List<String> faults = new ArrayList<>();
        for (String document : resource("climate-documents.txt").split("(?m)^#### ")) {
            if (!document.isBlank()) {
                int line = document.indexOf('\n');
                Set<String> labels = labels(document.substring(0, line));
                Set<String> keys = found(links, document.substring(line + 1));
                right += (int) keys.stream().filter(labels::contains).count();
                found += keys.size();
                labelled += labels.size();
                if (!keys.equals(labels)) {
                    faults.add(document.lines().skip(1).limit(2).toList() + " is " + labels + ", found " + keys);
                }
            }
        }

        double f1 = 2.0 * right / (found + labelled);
        assertThat(labelled).isEqualTo(14);
        assertThat(f1).as("F1, with these faults: %s", faults).isGreaterThanOrEqualTo(ENOUGH);
    }

    private static Set<String> labels(String line) {
        return Arrays.stream(line.split(","))
                .map(String::strip)
                .filter(label -> !label.equals("NONE"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(SuggestLinks links, String text) {
        List<Page> pages = pages(text);
        Recognition read = DocumentReader.read(pages);
        return links.forDocument(Candidate.of(read.kind(), pages, read.findings())).stream()
                .map(suggestion -> suggestion.chapter().value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Page> pages(String text) {
        List<Page> pages = new ArrayList<>();
        for (String page : text.split("(?m)^##### *\n")) {
            pages.add(new Page(pages.size() + 1, page, OffsetMap.UNCHANGED));
        }
        return pages;
    }

    private static String resource(String name) {
        try (InputStream file = ClimateConceptTest.class.getResourceAsStream("/linking/" + name)) {
            return new String(java.util.Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
