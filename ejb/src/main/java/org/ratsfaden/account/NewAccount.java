package org.ratsfaden.account;

import java.util.Set;
import org.ratsfaden.council.CommitteeKey;

/**
 * An account somebody wants to be there, with its password in clear: told once, never kept.
 *
 * @param committees where a member sits from today on; empty for the other roles
 */
public record NewAccount(Role role, String name, String password, Set<CommitteeKey> committees) {

    public NewAccount {
        committees = Set.copyOf(committees);
    }

    /** Never shows the password, wherever a record might be printed. */
    @Override
    public String toString() {
        return "NewAccount[" + name + "]";
    }
}
