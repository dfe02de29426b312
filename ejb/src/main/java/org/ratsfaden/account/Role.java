package org.ratsfaden.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody does in the council's work. */
public enum Role {
    CLERK,
    OFFICE,
    MEMBER,
    PRESS,
    PRESS_CHIEF,
    ADMIN;

    /** The name in {@code accounts.txt} and in addresses: {@code press-chief}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role with this key; empty for anything else. */
    public static Optional<Role> ofKey(String key) {
        return Arrays.stream(values()).filter(role -> role.key().equals(key)).findFirst();
    }
}
