package org.ratsfaden.web.error;

/** What a person sees when something is wrong. */
@FunctionalInterface
public interface ErrorPage {

    /**
     * A whole page.
     *
     * @param status for example 404
     * @param reference what to name when asking for help; empty where there is nothing to look up
     */
    String html(int status, String reference);
}
