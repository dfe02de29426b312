package org.ratsfaden.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can sign in.
 *
 * @param name what they type; unique, 1 to 60 characters without white space
 * @param password never the password itself
 * @param locked whether they read as the public does, whatever they type
 * @param oneTimeUntil until when a password that the operator gave may be changed for one of their own, which is all it is good
 *     for; {@code null} if they chose the password themselves
 */
public record Account(
        String name,
        Role role,
        PasswordHash password,
        boolean locked,
        @Nullable Instant oneTimeUntil) {

    public Account {
        if (!isName(name)) {
            throw new IllegalArgumentException("an account name is 1 to 60 characters without white space: " + name);
        }
    }

    static boolean isName(String name) {
        return name.matches("[^\\s\\p{Cntrl}]{1,60}");
    }

    /** An account with a password of its owner's choice. */
    public static Account open(String name, Role role, PasswordHash password) {
        return new Account(name, role, password, false, null);
    }

    Account withOwn(PasswordHash chosen) {
        return new Account(name, role, chosen, locked, null);
    }

    Account withOneTime(PasswordHash given, Instant until) {
        return new Account(name, role, given, locked, until);
    }

    Account withLock(boolean wanted) {
        return new Account(name, role, password, wanted, oneTimeUntil);
    }

    /** Whether its password is the owner's secret, and nobody has locked it. */
    public boolean isUsable() {
        return !locked && oneTimeUntil == null;
    }

    /** Whether its password may be changed for one of the owner's, and for nothing else. */
    public boolean awaitsOwnPassword(Instant now) {
        return !locked && oneTimeUntil != null && now.isBefore(oneTimeUntil);
    }
}
