package org.ratsfaden.connectors.folder;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeInstruction;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.ratsfaden.fault.Faults.Place;

/**
 * Every step of intake and journey at which the world may fail, read from the compiled classes: each call from one of them to the
 * database, the disk, the worker or the index.
 */
final class Steps {

    private static final List<String> OURS = List.of(
            "org.ratsfaden.intake.ReceiveFile",
            "org.ratsfaden.placing.SentAgain",
            "org.ratsfaden.placing.PlaceDocument",
            "org.ratsfaden.placing.PersonsDecisions",
            "org.ratsfaden.placing.FinishErasure",
            "org.ratsfaden.document.RemoveFiles",
            "org.ratsfaden.document.file.FileSystemOriginalFiles",
            "org.ratsfaden.document.file.Halves",
            "org.ratsfaden.journey.StepRunner",
            "org.ratsfaden.journey.DocumentJourney",
            "org.ratsfaden.journey.KeepReading",
            "org.ratsfaden.journey.CompareWithConcepts",
            "org.ratsfaden.meeting.NoteProceedings",
            "org.ratsfaden.journey.FollowChanges",
            "org.ratsfaden.journey.IndexChanges",
            "org.ratsfaden.search.lucene.LuceneSearchIndex",
            "org.ratsfaden.search.lucene.Shelf");

    private static final Set<String> PORTS = Set.of(
            "org.ratsfaden.transaction.Transactions",
            "org.ratsfaden.document.Documents",
            "org.ratsfaden.document.OriginalFiles",
            "org.ratsfaden.extraction.TextExtractor",
            "org.ratsfaden.journey.StepQueue",
            "org.ratsfaden.journey.FollowChanges$Pupil",
            "org.ratsfaden.clarification.Clarifications",
            "org.ratsfaden.meeting.Mentions",
            "org.ratsfaden.particular.Particulars",
            "org.ratsfaden.placing.VisibilityChanges",
            "org.ratsfaden.placing.Removals",
            "org.ratsfaden.placing.Erasures",
            "org.ratsfaden.placing.LocalCopies",
            "org.ratsfaden.search.SearchIndex",
            "org.ratsfaden.search.FreshIndex");

    private static final Set<String> BARE = Set.of(
            "org.ratsfaden.search.lucene.Edition",
            "org.ratsfaden.search.lucene.Views",
            "org.apache.lucene.index.IndexWriter",
            "java.nio.channels.FileChannel",
            "java.nio.file.Files");

    /** Calls that cannot fail: they tell what is known. */
    private static final Set<String> HARMLESS =
            Set.of("containedSeq", "writtenSeq", "isOpen", "exists", "isRegularFile", "close");

    private Steps() {}

    /** Where each step is; the steps are their names, such as {@code ReceiveFile.receive > OriginalFiles.keep}. */
    static List<Place> places() {
        return OURS.stream().flatMap(Steps::placesIn).distinct().toList();
    }

    static boolean isOurs(String type) {
        return OURS.contains(type);
    }

    /** The places at which no port stands between, and Byteman has to help. */
    static List<Place> withoutPort() {
        return places().stream()
                .filter(place -> !PORTS.contains(place.location().split(" ")[2].replaceFirst("\\.[^.]+$", "")))
                .toList();
    }

    private static Stream<Place> placesIn(String type) {
        return ClassFile.of().parse(bytes(type)).methods().stream()
                .filter(method -> !method.methodName().stringValue().startsWith("<"))
                .flatMap(method -> method.code().stream()
                        .flatMap(code -> code.elementStream().flatMap(element -> place(type, method, element))));
    }

    private static Stream<Place> place(String type, MethodModel method, CodeElement element) {
        if (!(element instanceof InvokeInstruction call)) {
            return Stream.empty();
        }
        String owner = call.owner().asInternalName().replace('/', '.');
        String called = call.name().stringValue();
        if (!(PORTS.contains(owner) || BARE.contains(owner)) || HARMLESS.contains(called) || called.startsWith("<")) {
            return Stream.empty();
        }
        String caller = method.methodName().stringValue();
        String step = "%s.%s > %s.%s".formatted(simple(type), spoken(caller), simple(owner), called);
        return Stream.of(new Place(step, type, caller, "AT INVOKE " + owner + "." + called + " ALL"));
    }

    static String simple(String type) {
        return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
    }

    /** The method in which a lambda is written. */
    static String spoken(String method) {
        return method.startsWith("lambda$") ? method.split("\\$")[1] : method;
    }

    private static byte[] bytes(String type) {
        try (InputStream in = Steps.class.getResourceAsStream("/" + type.replace('.', '/') + ".class")) {
            return Objects.requireNonNull(in, type).readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
