package org.ratsfaden.web.press;

import org.ratsfaden.web.page.Frame;

/** What is left of a withdrawn release: its number, when it went, and why. */
public record GoneView(Frame frame, String number, String withdrawnAt, String reason) {}
