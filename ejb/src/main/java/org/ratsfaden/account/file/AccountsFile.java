package org.ratsfaden.account.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ratsfaden.account.DemoAccounts;
import org.ratsfaden.account.NewAccount;
import org.ratsfaden.account.Role;
import org.ratsfaden.council.CommitteeKey;

/**
 * Accounts in a file, readable by the operator alone (mode 0600), one a line: role, user, password and, for members, committee keys,
 * separated by tabs.
 */
public final class AccountsFile implements DemoAccounts.Handover {

    private final Path file;

    public AccountsFile(Path file) {
        this.file = file;
    }

    @Override
    public void tell(List<NewAccount> created) throws IOException {
        String lines = created.stream().map(AccountsFile::line).collect(Collectors.joining("\n", "", "\n"));
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, lines);
    }

    private static String line(NewAccount account) {
        String line = String.join("\t", account.role().key(), account.name(), account.password());
        return account.committees().isEmpty()
                ? line
                : line + "\t"
                        + account.committees().stream()
                                .map(CommitteeKey::value)
                                .sorted()
                                .collect(Collectors.joining(","));
    }

    /**
     * The accounts the operator has written, in the same form; none if there is no such file.
     *
     * @throws IllegalArgumentException naming the line that is not in this form
     */
    public List<NewAccount> read() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        List<NewAccount> accounts = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                accounts.add(account(i + 1, lines.get(i).split("\t", -1)));
            }
        }
        return accounts;
    }

    /** The file has been read and holds passwords: it goes. */
    public void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    private NewAccount account(int line, String[] parts) {
        Role role = Role.ofKey(parts[0]).orElse(null);
        if (role == null || parts.length < 3 || parts[2].isEmpty()) {
            throw new IllegalArgumentException(
                    "%s line %d: expected role, user, password and for members committee keys, separated by tabs; roles are clerk, office, member, press, press-chief, admin"
                            .formatted(file, line));
        }
        String committees = parts.length > 3 ? parts[3] : "";
        return new NewAccount(
                role,
                parts[1],
                parts[2],
                committees.isBlank()
                        ? Set.of()
                        : Arrays.stream(committees.split(","))
                                .map(key -> new CommitteeKey(key.strip()))
                                .collect(Collectors.toSet()));
    }
}
