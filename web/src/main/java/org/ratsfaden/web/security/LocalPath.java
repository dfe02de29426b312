package org.ratsfaden.web.security;

import org.jspecify.annotations.Nullable;

/** Placeholder: where somebody goes on after signing in. */
public final class LocalPath {

    private LocalPath() {}

    public static String of(@Nullable String wish) {
        return wish == null ? "/" : wish;
    }
}
