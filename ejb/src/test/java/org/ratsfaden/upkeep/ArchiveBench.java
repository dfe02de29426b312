package org.ratsfaden.upkeep;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.document.Arrival;
import org.ratsfaden.document.ContentHash;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.DocumentState;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.FindingSource;
import org.ratsfaden.document.FindingValue;
import org.ratsfaden.document.OffsetMap;
import org.ratsfaden.document.Page;

/**
 * What the operator's deeds cost beside what they cannot do without: {@code ratsfaden bench archive [--documents N]}. Without a
 * server, on a database and originals of an invented town; in CPU seconds of the whole process.
 */
public final class ArchiveBench {

    private static final int ROUNDS = 3;
    private static final int PAGES = 2;
    private static final int WORDS_OF_A_PAGE = 330;
    private static final int FINDINGS = 12;
    private static final int AT_ONCE = 200;

    private final Random random = new Random(20_260_101);
    private final List<String> vocabulary = vocabulary();
    private final Path work;
    private final int documents;
    private long bytes;

    private ArchiveBench(Path work, int documents) {
        this.work = work;
        this.documents = documents;
    }

    /** @param words a folder to work in, and how many documents */
    public static void main(String... words) throws Exception {
        new ArchiveBench(Path.of(words[0]), Integer.parseInt(words[1])).run();
    }

    private void run() throws Exception {
        try (Archive archive = new Archive(Files.createDirectories(work.resolve("home")))) {
            fill(archive);
            archive.follow.catchUp();
            archive.index.flush();
            IO.println("%d documents of %d pages, %d findings each; originals of %.0f MB, database of %.0f MB"
                    .formatted(
                            documents,
                            PAGES,
                            FINDINGS,
                            bytes / 1e6,
                            Files.size(work.resolve("home/db/ratsfaden.mv.db")) / 1e6));
            IO.println("CPU seconds (and seconds that passed) of %d rounds, the first to warm up".formatted(ROUNDS));
            List<Cost> verify = new ArrayList<>();
            List<Cost> reindex = new ArrayList<>();
            List<Cost> raw = new ArrayList<>();
            List<Cost> backup = new ArrayList<>();
            List<Cost> copy = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                verify.add(cost(() -> archive.verify(Orphans.LEFT)));
                if (!archive.complaints.isEmpty()) {
                    throw new IllegalStateException("not sound: " + archive.complaints.getFirst());
                }
                List<List<String>> texts = texts(archive);
                raw.add(cost(() -> rawLucene(texts)));
                reindex.add(cost(() -> archive.follow.rebuild(done -> {})));
                copy.add(copied());
                Path file = work.resolve("backup-" + round + ".zip");
                backup.add(cost(() -> archive.backup().backup(file, archive.collecting())));
                Files.delete(file);
            }
            tell("verify", verify);
            tell("reindex", reindex);
            tell("  raw Lucene", raw);
            tell("backup", backup);
            tell("  cp -r", copy);
            IO.println("verify %.1f s of CPU (goal: at most 20 at 10,000 documents)".formatted(best(verify)));
            IO.println("reindex / raw Lucene %.2f (goal: at most 1.5)".formatted(best(reindex) / best(raw)));
            IO.println("backup / cp -r %.2f (goal: at most 1.2)".formatted(best(backup) / best(copy)));
        }
    }

    private record Cost(double cpu, double passed) {}

    private interface Deed {
        void run() throws Exception;
    }

    private static Cost cost(Deed deed) throws Exception {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = system.getProcessCpuTime();
        long began = System.nanoTime();
        deed.run();
        return new Cost((system.getProcessCpuTime() - cpu) / 1e9, (System.nanoTime() - began) / 1e9);
    }

    /** A copy that is on the disk at the end, as the backup is; the shell tells what its children have cost. */
    private Cost copied() throws Exception {
        Path target = work.resolve("copy");
        long began = System.nanoTime();
        Process shell = new ProcessBuilder(
                        "bash",
                        "-c",
                        "cp -r \"$1/originals\" \"$2\" && cp \"$1\"/db/*.mv.db \"$2\" && sync -f \"$2\" && times",
                        "copy",
                        work.resolve("home").toString(),
                        Files.createDirectories(target).toString())
                .redirectErrorStream(true)
                .start();
        String times = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        double passed = (System.nanoTime() - began) / 1e9;
        if (shell.waitFor() != 0) {
            throw new IOException(times);
        }
        Trees.delete(target);
        double cpu = Arrays.stream(times.strip().lines().toList().getLast().split("[ \\t]+"))
                .mapToDouble(ArchiveBench::seconds)
                .sum();
        return new Cost(cpu, passed);
    }

    /** {@code 0m1.234s} */
    private static double seconds(String time) {
        String[] parts = time.replace("s", "").replace(',', '.').split("m", -1);
        return Integer.parseInt(parts[0]) * 60 + Double.parseDouble(parts[1]);
    }

    /** Lucene as it comes: the same texts in as many fields, with the same things noted of them, by its own German words. */
    private void rawLucene(List<List<String>> texts) throws IOException {
        Path folder = work.resolve("raw");
        FieldType places = new FieldType();
        places.setTokenized(true);
        places.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        FieldType counts = new FieldType();
        counts.setTokenized(true);
        counts.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new GermanAnalyzer()))) {
            for (int i = 0; i < texts.size(); i++) {
                Document document = new Document();
                document.add(new StringField("id", Integer.toString(i), Field.Store.YES));
                for (String page : texts.get(i)) {
                    document.add(new Field("exact", page, counts));
                    document.add(new Field("stem", page, places));
                    document.add(new Field("parts", page, places));
                    document.add(new Field("numbers", page, places));
                }
                writer.addDocument(document);
            }
            writer.commit();
        }
        Trees.delete(folder);
    }

    private List<List<String>> texts(Archive archive) {
        List<List<String>> texts = new ArrayList<>();
        AtomicReference<List<DocumentId>> ids = new AtomicReference<>(
                archive.database.inOne(() -> archive.documents.idsAfter(Optional.empty(), AT_ONCE)));
        while (!ids.get().isEmpty()) {
            archive.database.inOne(() -> {
                texts.addAll(archive.documents.textsOf(ids.get()).values());
                ids.set(archive.documents.idsAfter(Optional.of(ids.get().getLast()), AT_ONCE));
                return texts;
            });
        }
        return texts;
    }

    private void fill(Archive archive) throws IOException {
        for (int first = 0; first < documents; first += AT_ONCE) {
            int from = first;
            archive.database.inOne(() -> {
                for (int i = from; i < Math.min(from + AT_ONCE, documents); i++) {
                    add(archive, i);
                }
                return from;
            });
            IO.print("\rmade: %d of %d".formatted(Math.min(first + AT_ONCE, documents), documents));
        }
        IO.println();
    }

    private void add(Archive archive, int number) throws IOException {
        Path original = original();
        ContentHash hash = ContentHash.of(original);
        Path place = work.resolve("home").resolve(ArchiveWriter.nameOf(hash));
        Files.createDirectories(place.getParent());
        Files.move(original, place);
        Visibility visibility = number % 5 == 0 ? new Visibility.CouncilOffice() : new Visibility.Public();
        var received = org.ratsfaden.document.Document.received(
                hash,
                new Arrival("vorlage-%05d.pdf".formatted(number), "folder:public", null, visibility, Archive.NOW));
        archive.documents.add(received, Files.size(place));
        List<Page> pages = new ArrayList<>();
        for (int page = 1; page <= PAGES; page++) {
            pages.add(new Page(page, text(), OffsetMap.UNCHANGED));
        }
        archive.documents.keepPages(received.id(), pages);
        archive.documents.keepMachineFindings(
                received.id(), findings(pages.getFirst().text()));
        archive.documents.replace(archive.documents
                .find(received.id())
                .orElseThrow()
                .recognised(DocumentKind.PROPOSAL, visibility, new DocumentState.Recognised("application/pdf", true)));
    }

    /** Packed bytes, as PDF files hold them: from 20 KB to 2 MB, 150 KB on average. */
    private Path original() throws IOException {
        double size = 20_000 + Math.min(2_000_000, -Math.log(1 - random.nextDouble()) * 130_000);
        byte[] packed = new byte[(int) size];
        random.nextBytes(packed);
        System.arraycopy("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), 0, packed, 0, 8);
        bytes += packed.length;
        return Files.write(work.resolve("original"), packed);
    }

    private List<Finding> findings(String text) {
        List<Finding> findings = new ArrayList<>();
        var fields = org.ratsfaden.document.Field.values();
        for (int i = 0; i < FINDINGS; i++) {
            String quote = text.substring(i * 40, i * 40 + 30);
            findings.add(new Finding(
                    fields[i % fields.length],
                    new FindingValue.Words(quote),
                    0.9,
                    new Evidence(1, i * 40, i * 40 + 30, quote),
                    new FindingSource.Machine(1)));
        }
        return findings;
    }

    /** Words as frequent as in a language: the n-th one comes about 1/n times as often as the first. */
    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < WORDS_OF_A_PAGE; i++) {
            int rank = (int) Math.exp(random.nextDouble() * Math.log(vocabulary.size()));
            text.append(vocabulary.get(Math.min(rank, vocabulary.size() - 1))).append(i % 12 == 11 ? ".\n" : " ");
        }
        return text.append("Az. %d/%04d".formatted(2012 + random.nextInt(14), random.nextInt(10_000)))
                .toString();
    }

    private static List<String> vocabulary() {
        String[] parts =
                ("Schul Dach Rad Weg Haus Halt Kreis Tag Amt Bau Land Rat Spiel Platz Wasser Brücken Kultur Jugend Umwelt "
                                + "Verkehr Feuerwehr Kinder Garten Straßen Sanierung Planung Förderung Beratung Gebühren Satzung Abfall "
                                + "Wirtschaft Personal Gebäude Energie Markt Sport Hallen Friedhof Vereins Gemeinde Bürger Beteiligung")
                        .split(" ");
        List<String> words = new ArrayList<>(List.of(
                "der",
                "die",
                "und",
                "in",
                "den",
                "des",
                "für",
                "mit",
                "zu",
                "von",
                "auf",
                "wird",
                "ist",
                "im",
                "werden",
                "beschließt",
                "empfiehlt",
                "beraten",
                "geplant",
                "Euro",
                "2019",
                "Antrag",
                "Ausschuss",
                "Sitzung"));
        for (String first : parts) {
            words.add(first);
            for (String second : parts) {
                words.add(first + second.toLowerCase(Locale.GERMAN));
            }
        }
        Collections.shuffle(words.subList(24, words.size()), new Random(1));
        return words;
    }

    private static void tell(String what, List<Cost> costs) {
        StringBuilder line = new StringBuilder("%-14s".formatted(what));
        costs.forEach(cost -> line.append("%8.2f (%.1f)".formatted(cost.cpu(), cost.passed())));
        IO.println(line);
    }

    private static double best(List<Cost> costs) {
        return costs.stream().skip(1).mapToDouble(Cost::cpu).min().orElseThrow();
    }
}
