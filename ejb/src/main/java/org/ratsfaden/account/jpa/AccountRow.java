package org.ratsfaden.account.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.account.Account;
import org.ratsfaden.account.PasswordHash;
import org.ratsfaden.account.Role;

/** Table {@code account}. */
@Entity
@Table(name = "account")
@NullUnmarked
class AccountRow {

    @Id
    private String name;

    private String role;
    private String password;

    protected AccountRow() {}

    static AccountRow of(Account account) {
        AccountRow row = new AccountRow();
        row.name = account.name();
        row.role = account.role().key();
        row.password = account.password().encoded();
        return row;
    }

    Account toAccount() {
        return new Account(name, Role.ofKey(role).orElseThrow(), new PasswordHash(password));
    }
}
