package org.ratsfaden.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    private final AddAccounts add = new AddAccounts(accounts, Clock.systemUTC(), new NoTransactions());

    @Test
    void theOperatorAloneReadsThePasswordsAndTheyWork(@TempDir Path home) throws IOException {
        Path file = home.resolve("accounts.txt");
        DemoAccounts demo = new DemoAccounts(accounts, add, new AccountsFile(file), new NoTransactions());

        demo.setUpIfThereAreNone();

        List<String[]> lines = Files.readAllLines(file).stream()
                .map(line -> line.split("\t", -1))
                .toList();
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(lines)
                .extracting(line -> line[0])
                .containsExactly("clerk", "clerk", "office", "member", "press", "press-chief", "admin");
        assertThat(lines)
                .allSatisfy(line -> assertThat(
                                new SignIn(accounts, Clock.systemUTC()).proves(accounts.find(line[1]), line[2]))
                        .isTrue());
        assertThat(lines.get(3)[3]).isEqualTo("kultur-und-sozialausschuss");
    }

    @Test
    void aSecondStartChangesNothing(@TempDir Path home) throws IOException {
        Path file = home.resolve("accounts.txt");
        DemoAccounts demo = new DemoAccounts(accounts, add, new AccountsFile(file), new NoTransactions());
        demo.setUpIfThereAreNone();
        String told = Files.readString(file);

        demo.setUpIfThereAreNone();

        assertThat(Files.readString(file)).isEqualTo(told);
    }

    @Test
    void theOperatorsOwnAccountsAreAddedOnceAndThoseThatExistStayAsTheyAre(@TempDir Path home) throws IOException {
        Path file = Files.writeString(
                home.resolve("new-accounts.txt"),
                "clerk\tanna\tgeheim1\nmember\tbert\tgeheim2\tbauausschuss, kreistag\n\n");
        accounts.add(Account.open("anna", Role.ADMIN, PasswordHash.of("vorher")));

        int added = add.add(new AccountsFile(file).read());

        assertThat(added).isEqualTo(1);
        assertThat(accounts.find("anna").orElseThrow().role()).isEqualTo(Role.ADMIN);
        assertThat(accounts.memberships("bert"))
                .extracting(membership -> membership.committee().value())
                .containsExactlyInAnyOrder("bauausschuss", "kreistag");
    }

    @Test
    void aLineThatIsNotInTheFormIsNamed(@TempDir Path home) throws IOException {
        Path file = Files.writeString(home.resolve("new-accounts.txt"), "clerk\tanna\tgeheim\nchef\tbert\tgeheim\n");

        assertThatThrownBy(() -> new AccountsFile(file).read())
                .hasMessageContaining("new-accounts.txt line 2")
                .hasMessageContaining("expected role, user, password");
    }
}
