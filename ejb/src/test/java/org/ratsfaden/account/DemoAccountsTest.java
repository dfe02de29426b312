package org.ratsfaden.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ratsfaden.account.file.AccountsFile;
import org.ratsfaden.transaction.NoTransactions;

class DemoAccountsTest {

    private final InMemoryAccounts accounts = new InMemoryAccounts();

    @Test
    void theOperatorAloneReadsThePasswordsAndTheyWork(@TempDir Path home) throws IOException {
        Path file = home.resolve("accounts.txt");
        DemoAccounts demo = new DemoAccounts(accounts, new AccountsFile(file), Clock.systemUTC(), new NoTransactions());

        demo.setUpIfThereAreNone();

        List<String[]> lines = Files.readAllLines(file).stream()
                .map(line -> line.split("\t", -1))
                .toList();
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(lines)
                .extracting(line -> line[0])
                .containsExactly("clerk", "clerk", "office", "member", "press", "press-chief", "admin");
        assertThat(lines)
                .allSatisfy(line -> assertThat(new SignIn(accounts, Clock.systemUTC()).verify(line[1], line[2]))
                        .isPresent());
        assertThat(lines.get(3)[3]).isEqualTo("kultur-und-sozialausschuss");
    }

    @Test
    void aSecondStartChangesNothing(@TempDir Path home) throws IOException {
        Path file = home.resolve("accounts.txt");
        DemoAccounts demo = new DemoAccounts(accounts, new AccountsFile(file), Clock.systemUTC(), new NoTransactions());
        demo.setUpIfThereAreNone();
        String told = Files.readString(file);

        demo.setUpIfThereAreNone();

        assertThat(Files.readString(file)).isEqualTo(told);
    }
}
