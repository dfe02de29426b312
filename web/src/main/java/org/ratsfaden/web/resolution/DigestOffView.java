package org.ratsfaden.web.resolution;

import org.ratsfaden.web.page.Frame;

/** @param done whether the mails have just been ended */
public record DigestOffView(Frame frame, boolean done) {}
