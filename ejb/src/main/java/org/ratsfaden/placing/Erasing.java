package org.ratsfaden.placing;

/** What became of the wish to erase a document. */
public sealed interface Erasing {

    /** Nobody can see or find it any more on this server; the rest follows as a step. */
    record Ordered(Erasure erasure) implements Erasing {}

    /** It waits for a second clerk. */
    record Pending(Erasure proposal) implements Erasing {}

    /** There is no such document, or it is not for this person to know of it. */
    record Missing() implements Erasing {}

    /** It is not for this person to decide. */
    record NotAllowed() implements Erasing {}

    /** Its time may be over, but the archive has not answered yet. */
    record ArchiveNotAsked() implements Erasing {}
}
