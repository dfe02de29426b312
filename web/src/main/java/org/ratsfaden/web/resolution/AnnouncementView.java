package org.ratsfaden.web.resolution;

import org.ratsfaden.web.page.Frame;

/**
 * What was announced of a closed decision, and for the council office the form that books it.
 *
 * @param place the sitting in which it was announced, in words; empty if it was not
 * @param day as it stands in the form
 * @param action where the form leads; empty for all but the council office
 */
public record AnnouncementView(
        Frame frame, String words, String place, String committee, String day, String item, String action) {}
