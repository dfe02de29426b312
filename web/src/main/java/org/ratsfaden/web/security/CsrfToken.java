package org.ratsfaden.web.security;

/** Placeholder: the word a form has to repeat. */
public final class CsrfToken {

    public String value() {
        return "";
    }
}
