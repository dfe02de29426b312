package org.ratsfaden.web.security;

import jakarta.servlet.http.HttpServletRequest;

/** Placeholder: signing in and out. */
public final class SignedIn {

    public Verdict signIn(String name, String password, HttpServletRequest request) {
        throw new UnsupportedOperationException(name + password + request);
    }

    public void signOut(HttpServletRequest request) {
        throw new UnsupportedOperationException(request.toString());
    }
}
