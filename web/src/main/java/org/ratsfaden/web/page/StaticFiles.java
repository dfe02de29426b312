package org.ratsfaden.web.page;

/** Where style sheets, scripts and fonts are fetched from. */
@FunctionalInterface
public interface StaticFiles {

    /**
     * Address of a file below {@code /static/}; it changes when the file does, so that browsers may keep it for long.
     *
     * @param name path below {@code /static/}
     */
    String address(String name);
}
