package org.ratsfaden.account.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;
import org.ratsfaden.account.DemoAccounts;
import org.ratsfaden.council.CommitteeKey;

/**
 * Writes {@code accounts.txt}, readable by the operator alone (mode 0600): role, user, password and, for members, committee keys,
 * separated by tabs.
 */
public final class AccountsFile implements DemoAccounts.Handover {

    private final Path file;

    public AccountsFile(Path file) {
        this.file = file;
    }

    @Override
    public void tell(List<DemoAccounts.Created> created) throws IOException {
        String lines = created.stream().map(AccountsFile::line).collect(Collectors.joining("\n", "", "\n"));
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, lines);
    }

    private static String line(DemoAccounts.Created account) {
        String line = String.join("\t", account.role().key(), account.name(), account.password());
        return account.committees().isEmpty()
                ? line
                : line + "\t"
                        + account.committees().stream()
                                .map(CommitteeKey::value)
                                .sorted()
                                .collect(Collectors.joining(","));
    }
}
