package org.ratsfaden.web.newsletter;

import org.jspecify.annotations.Nullable;
import org.ratsfaden.web.page.Frame;

/**
 * What somebody does with the newsletter.
 *
 * @param button what the form does; {@code null} if there is nothing to do
 * @param asksAddress whether the form asks for an address
 * @param typed what was typed into it
 * @param problem why nothing was done; {@code null} if something was
 * @param notice what was done; {@code null} if nothing was
 */
public record NewsletterView(
        Frame frame,
        String words,
        @Nullable String button,
        boolean asksAddress,
        String typed,
        @Nullable String problem,
        @Nullable String notice) {}
