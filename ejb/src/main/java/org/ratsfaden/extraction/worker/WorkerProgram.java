package org.ratsfaden.extraction.worker;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is started as a worker, and how it is locked up.
 *
 * @param launcher words before the call of Java, for example {@code unshare --net}; usually none
 * @param classPath in Java's own notation, for example {@code /opt/ratsfaden/worker/*}
 * @param mainClass speaks {@link org.ratsfaden.worker.protocol.Wire} on standard input and output
 * @param scratch existing folder for temporary files and pictures, used by nobody else
 */
public record WorkerProgram(List<String> launcher, String classPath, String mainClass, Path scratch) {

    public WorkerProgram {
        launcher = List.copyOf(launcher);
    }

    /** The worker that reads documents. */
    public static WorkerProgram reading(String classPath, Path scratch) {
        return new WorkerProgram(List.of(), classPath, "org.ratsfaden.worker.Worker", scratch);
    }

    /** The same, with these words before the call of Java. */
    public WorkerProgram startedBy(List<String> words) {
        return new WorkerProgram(words, classPath, mainClass, scratch);
    }

    /** @param own folder in which it works and which is deleted when it has gone */
    List<String> command(Path own, int heapMegabytes) {
        return Stream.of(
                        launcher,
                        List.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        memory(heapMegabytes),
                        confinement(own),
                        List.of("-cp", classPath, mainClass))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> memory(int heapMegabytes) {
        return List.of(
                "-Xmx" + heapMegabytes + "m",
                "-XX:MaxDirectMemorySize=64m",
                "-XX:MaxMetaspaceSize=192m",
                "-XX:ReservedCodeCacheSize=64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                // else its last words about that would stand between our frames
                "-XX:+DisplayVMOutputToStderr");
    }

    private List<String> confinement(Path own) {
        return List.of(
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + own,
                "-Duser.home=" + own,
                "-Dpdfbox.fontcache=" + scratch.toAbsolutePath(),
                "-Djavax.xml.accessExternalDTD=",
                "-Djavax.xml.accessExternalSchema=",
                // no names are looked up: there is no such file
                "-Djdk.net.hosts.file=" + own.resolve("no-hosts"),
                // for the worker's own locks (org.ratsfaden.worker.Locks)
                "--enable-native-access=ALL-UNNAMED",
                // nothing is written elsewhere, and nobody talks to it but we
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:+DisableAttachMechanism");
    }
}
