package org.ratsfaden.operator;

import java.io.Console;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code ./ratsfaden COMMAND …}. Ends with 0 if all is fine, with 1 if something was found or failed, and with 2 if it could not
 * be asked at all: wrong words, or no portal that runs.
 */
public final class Operator {

    /** How each command is used. What is written in capitals is the caller's: FILE and PATH are made absolute. */
    private static final List<Command> COMMANDS = Stream.of(
                    "import PATH… [--visibility public|non-public] [--committee KEY] [--json]",
                    "export ID [FILE]",
                    "queue [--json]",
                    "verify [--heal] [--json]",
                    "reindex [--json]",
                    "backup FILE [--json]",
                    "recognise --outdated [--json]",
                    "accounts DEED [NAME] [--role ROLE] [--committee KEY] [--function WORDS] [--from DAY] [--to DAY] [--json]",
                    "depublish ID --reason TEXT [--json]",
                    "erase ID --reason TEXT [--right data-protection|third-party-rights|mistake|retention] [--json]",
                    "retention [--dry-run] [--json]")
            .map(Command::new)
            .toList();

    private static final DateTimeFormatter NAME_OF_NOW = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    private final Path home;
    private final PrintStream out;
    private final PrintStream problems;
    private final boolean terminal;
    private final Clock clock;

    /**
     * The operator of one portal.
     *
     * @param home {@code RATSFADEN_HOME} of the portal
     * @param terminal whether somebody watches {@code out}
     */
    Operator(Path home, PrintStream out, PrintStream problems, boolean terminal, Clock clock) {
        this.home = home;
        this.out = out;
        this.problems = problems;
        this.terminal = terminal;
        this.clock = clock;
    }

    public static void main(String[] words) {
        String home = Optional.ofNullable(System.getenv("RATSFADEN_HOME")).orElse("var");
        Console console = System.console();
        Operator operator = new Operator(
                Path.of(home).toAbsolutePath().normalize(),
                System.out,
                System.err,
                console != null && console.isTerminal(),
                Clock.system(ZoneId.systemDefault()));
        System.exit(operator.run(List.of(words)));
    }

    int run(List<String> words) {
        try {
            Command command = named(words.isEmpty() ? "" : words.getFirst());
            Wish wish = command.read(words.subList(1, words.size()));
            Portal portal = Portal.on(home);
            return switch (wish.command()) {
                case "import" -> bring(portal, wish);
                case "export" -> new Export(portal, out).run(wish);
                default -> new CopyLines(portal, out, problems).run(wish);
            };
        } catch (GivenUp e) {
            problems.println("ratsfaden: " + e.getMessage());
            return e.exitCode();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private int bring(Portal portal, Wish wish) throws GivenUp, InterruptedException {
        Screen screen = new Screen(out, problems, terminal, wish.forPrograms());
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("visibility", wish.value("visibility").orElse("non-public"));
        wish.value("committee").ifPresent(key -> fields.put("committee", key));
        Patience patience = new Patience(portal, home, Duration.ofSeconds(2), Duration.ofMinutes(30), screen::note);
        Intake intake = new Intake(patience, fields);
        long largest = intake.largest(portal);
        try (OpenArchives archives = new OpenArchives()) {
            Haul haul = new Gather(archives, Archive.Limits.USUAL)
                    .gather(wish.values("path").stream().map(Path::of).toList());
            Path list = home.resolve("log/import-%s.txt".formatted(NAME_OF_NOW.format(LocalDateTime.now(clock))));
            return new Import(intake, haul, largest, new Protocol(screen, list, clock), 500).run();
        }
    }

    private static Command named(String name) throws GivenUp {
        return COMMANDS.stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseThrow(() -> GivenUp.becauseOfTheWords("there is no command `" + name + "`"));
    }
}
