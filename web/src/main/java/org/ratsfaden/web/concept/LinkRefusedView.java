package org.ratsfaden.web.concept;

import org.jspecify.annotations.Nullable;
import org.ratsfaden.web.page.Frame;

/**
 * What a clerk wanted linked and was not kept.
 *
 * @param document its title; empty if it is no more. {@code documentLink} the way to it
 * @param back where it was said
 * @param quote the sentence as typed
 * @param form with what was typed; {@code null} where nothing can be linked any more
 */
public record LinkRefusedView(
        Frame frame,
        String problem,
        String document,
        String documentLink,
        String back,
        String quote,
        @Nullable LinkForm form) {}
