package org.ratsfaden.press.picture;

import org.ratsfaden.press.PictureSize;

/** A picture and nothing besides. */
@SuppressWarnings("ArrayRecordComponent") // handed over once and never compared
record Stripped(PictureSize size, byte[] bytes) {}
