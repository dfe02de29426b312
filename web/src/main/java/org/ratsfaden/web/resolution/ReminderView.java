package org.ratsfaden.web.resolution;

import org.ratsfaden.web.page.Frame;

/**
 * The form by which somebody is reminded of one decision.
 *
 * @param day as it stands in the form; empty if they are not reminded
 */
public record ReminderView(Frame frame, String action, String day, String words) {}
