package org.ratsfaden.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What workers ask of Linux, written down by strace, and which of it they have no business with. */
final class Trace {

    /** Whatever reads or changes a file by its name, starts a program or opens a connection. */
    private static final String CALLS =
            "trace=open,openat,openat2,creat,truncate,rename,renameat,renameat2,unlink,unlinkat,"
                    + "mkdir,mkdirat,rmdir,link,linkat,symlink,symlinkat,chmod,fchmodat,"
                    + "socket,connect,bind,listen,sendto,execve,execveat,fork,vfork";

    private static final Pattern CALL = Pattern.compile("^(\\w+)\\((.*)$");
    private static final Pattern NAME = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Set<String> OPENING = Set.of("open", "openat", "openat2");
    private static final Set<String> NEVER = Set.of("connect", "bind", "listen", "sendto", "execveat", "fork", "vfork");

    /** Before it locks itself up, Java asks the system who it runs as. */
    private static final String WHO_AM_I = "sun_path=\"/var/run/nscd/socket\"";

    /** What a Java process reads of the machine it runs on. */
    private static final List<String> OF_THE_MACHINE = List.of(
            "/proc/",
            "/sys/",
            "/dev/null",
            "/dev/random",
            "/dev/urandom",
            "/lib/",
            "/lib64/",
            "/usr/lib/",
            "/usr/share/locale/",
            "/usr/share/fonts",
            "/usr/local/share/fonts",
            "/usr/share/zoneinfo/",
            "/etc/ld.so.cache",
            "/etc/passwd",
            "/etc/nsswitch.conf",
            "/etc/localtime",
            "/etc/timezone",
            "/etc/fonts");

    private final Path log;
    private final List<Path> mayRead;
    private final Path mayWrite;

    /**
     * @param mayRead files and folders that are the worker's business
     * @param mayWrite the one folder in which it may change anything
     */
    Trace(Path log, List<Path> mayRead, Path mayWrite) {
        this.log = log;
        this.mayRead = mayRead;
        this.mayWrite = mayWrite;
    }

    /** Whether strace is here and allowed to watch. */
    static boolean possible() {
        try {
            return new ProcessBuilder("strace", "-o", "/dev/null", "true")
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Words before the call of the program: strace steps aside ({@code -D}), so that the worker is our child all the same. */
    List<String> launcher() {
        return List.of("strace", "-D", "-ff", "-qq", "-s", "1000", "-e", CALLS, "-o", log.toString());
    }

    /** How many programs were started under it. */
    long programs() throws IOException {
        return lines().filter(line -> line.startsWith("execve(")).count();
    }

    /** Calls that were none of its business, tried or done. */
    List<String> trespasses() throws IOException {
        List<String> found = new ArrayList<>();
        lines().filter(this::isTrespass).forEach(found::add);
        return found;
    }

    /** A file for each thread: several that wrote into one would tear each other's lines apart. */
    private Stream<String> lines() throws IOException {
        var lines = new ArrayList<String>();
        try (DirectoryStream<Path> logs =
                Files.newDirectoryStream(log.toAbsolutePath().getParent(), log.getFileName() + ".*")) {
            for (Path threads : logs) {
                Files.readString(threads, StandardCharsets.ISO_8859_1).lines().forEach(lines::add);
            }
        }
        return lines.stream();
    }

    private boolean isTrespass(String line) {
        Matcher call = CALL.matcher(line);
        if (!call.matches()) {
            return false; // the end of a call that began in a line above, or of a process
        }
        String name = call.group(1);
        if (name.equals("execve")) {
            return !line.contains("/bin/java\"");
        }
        if (name.equals("socket")) {
            return line.contains("AF_INET")
                    && !line.contains("EPERM"); // Java asks whether there is a network, and is told no
        }
        if (line.contains(WHO_AM_I)) {
            return false;
        }
        boolean reading = OPENING.contains(name) && !line.matches(".*O_(WRONLY|RDWR|CREAT|TRUNC|APPEND).*");
        return NEVER.contains(name) || !names(call.group(2)).allMatch(path -> reading ? mayRead(path) : mayWrite(path));
    }

    private static Stream<String> names(String arguments) {
        return NAME.matcher(arguments).results().map(found -> found.group(1));
    }

    /** What is named from a folder it may open is its business as long as it does not climb out of it. */
    private boolean mayRead(String path) {
        return isBelow(path)
                || OF_THE_MACHINE.stream().anyMatch(path::startsWith)
                || Stream.concat(mayRead.stream(), Stream.of(mayWrite))
                        .anyMatch(allowed -> path.startsWith(octal(allowed)));
    }

    private boolean mayWrite(String path) {
        return isBelow(path)
                || path.startsWith(octal(mayWrite))
                || path.equals("/dev/null")
                || path.equals("/proc/self/coredump_filter");
    }

    private static boolean isBelow(String path) {
        return !path.startsWith("/") && !path.contains("..");
    }

    /** As strace writes what is not ASCII. */
    private static String octal(Path path) {
        var written = new StringBuilder();
        for (byte b : path.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8)) {
            written.append(b < 0 ? "\\%o".formatted(b & 0xFF) : Character.toString(b));
        }
        return written.toString();
    }
}
