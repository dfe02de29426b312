package org.ratsfaden.operator;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code ./ratsfaden COMMAND …}. Ends with 0 if all is fine, with 1 if something was found or failed, and with 2 if it could not
 * be asked at all: wrong words, or no portal that runs.
 */
public final class Operator {

    /** How each command is used. What is written in capitals is the caller's: FILE and PATH are made absolute. */
    private static final List<Command> COMMANDS = Stream.of(
                    "queue [--json]",
                    "recognise --outdated [--json]",
                    "accounts DEED [NAME] [--role ROLE] [--committee KEY] [--function WORDS] [--from DAY] [--to DAY] [--json]",
                    "depublish ID --reason TEXT [--json]",
                    "erase ID --reason TEXT [--right data-protection|third-party-rights|mistake|retention] [--json]",
                    "retention [--dry-run] [--json]")
            .map(Command::new)
            .toList();

    private final Path home;
    private final PrintStream out;
    private final PrintStream problems;

    /** @param home {@code RATSFADEN_HOME} of the portal */
    Operator(Path home, PrintStream out, PrintStream problems) {
        this.home = home;
        this.out = out;
        this.problems = problems;
    }

    public static void main(String[] words) {
        String home = Optional.ofNullable(System.getenv("RATSFADEN_HOME")).orElse("var");
        Operator operator = new Operator(Path.of(home).toAbsolutePath().normalize(), System.out, System.err);
        System.exit(operator.run(List.of(words)));
    }

    int run(List<String> words) {
        try {
            Command command = named(words.isEmpty() ? "" : words.getFirst());
            Wish wish = command.read(words.subList(1, words.size()));
            return new CopyLines(Portal.on(home), out, problems).run(wish);
        } catch (GivenUp e) {
            problems.println("ratsfaden: " + e.getMessage());
            return e.exitCode();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private static Command named(String name) throws GivenUp {
        return COMMANDS.stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseThrow(() -> GivenUp.becauseOfTheWords("there is no command `" + name + "`"));
    }
}
