package org.ratsfaden.web.error;

/** Placeholder: what a person sees when something went wrong. */
@FunctionalInterface
public interface ErrorPage {

    /**
     * A whole page.
     *
     * @param reference what to name when asking for help
     */
    String html(int status, String reference);
}
