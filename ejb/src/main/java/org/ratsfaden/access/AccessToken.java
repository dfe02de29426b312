package org.ratsfaden.access;

/**
 * What a document asks for and a reader holds: whoever holds one of a document's tokens may read it. Made by {@link
 * AccessPolicy} alone; everybody else only compares.
 */
public record AccessToken(String value) {

    static AccessToken of(String group, String name) {
        return new AccessToken(group + ":" + name);
    }
}
