package org.ratsfaden.press;

import org.jspecify.annotations.Nullable;

/** Tells what a file is, and takes out of pictures what nobody outside has to know: where and with what they were taken. */
public interface CleanFiles {

    /** @param sent the bytes as they came, not changed */
    Cleaned clean(byte[] sent);

    /** What became of it. */
    sealed interface Cleaned {

        /**
         * It may go out like this.
         *
         * @param size of a picture; {@code null} for what is none
         */
        @SuppressWarnings("ArrayRecordComponent") // handed over once and never compared
        record Clean(FileKind kind, @Nullable PictureSize size, byte[] bytes) implements Cleaned {}

        record Unusable(FileFlaw why) implements Cleaned {}
    }
}
