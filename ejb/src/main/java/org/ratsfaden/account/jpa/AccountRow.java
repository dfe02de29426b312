package org.ratsfaden.account.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
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
    private boolean locked;

    @Column(name = "one_time_until")
    private Instant oneTimeUntil;

    protected AccountRow() {}

    static AccountRow of(Account account) {
        AccountRow row = new AccountRow();
        row.name = account.name();
        row.keep(account);
        return row;
    }

    void keep(Account account) {
        role = account.role().key();
        password = account.password().encoded();
        locked = account.locked();
        oneTimeUntil = account.oneTimeUntil();
    }

    Account toAccount() {
        return new Account(name, Role.ofKey(role).orElseThrow(), new PasswordHash(password), locked, oneTimeUntil);
    }
}
