package org.ratsfaden.account;

/**
 * Somebody who can sign in.
 *
 * @param name what they type; unique, 1 to 60 characters without white space
 * @param password never the password itself
 */
public record Account(String name, Role role, PasswordHash password) {

    public Account {
        if (!name.matches("\\S{1,60}")) {
            throw new IllegalArgumentException("an account name is 1 to 60 characters without white space: " + name);
        }
    }
}
