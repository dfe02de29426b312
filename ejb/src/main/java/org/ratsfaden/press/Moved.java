package org.ratsfaden.press;

import java.time.Instant;
import java.util.Set;

/** What became of a wish to do something with a release. */
public sealed interface Moved {

    record Done(PressRelease release) implements Moved {}

    /** There is no such release, or the reader may not know of it. */
    record Missing() implements Moved {}

    /** The table has no such way from where the version stands now. */
    record NoSuchWay(Stage from) implements Moved {}

    /** Not this reader: the office's work is done by the office. */
    record NotAllowed() implements Moved {}

    /** Somebody else has to do it: nobody approves what they have written, or looks twice at their own. */
    record NeedsSecondPerson() implements Moved {}

    /** It needs words: why it is withdrawn or approved alone; who has given a Freigabe. */
    record NeedsWords() implements Moved {}

    record Incomplete(Set<Lack> lacks) implements Moved {

        public Incomplete {
            lacks = Set.copyOf(lacks);
        }
    }

    /** Its time has not come. @param notBefore when it has */
    record TooEarly(Instant notBefore) implements Moved {}

    /** It has no Sperrfrist that lasts, so there is nothing to send ahead of. */
    record NoEmbargo() implements Moved {}

    /** All numbers of this year have been given. */
    record NoNumberLeft(int year) implements Moved {}

    /** The file cannot go with it. */
    record UnusableFile(FileFlaw why) implements Moved {}

    /** A correction is being written or checked: until it is out or discarded, nothing else changes what the public reads. */
    record CorrectionUnderWay() implements Moved {}

    /** Somebody else has changed it meanwhile. */
    record Overtaken(PressRelease now) implements Moved {}
}
