package org.ratsfaden.placing;

/** What became of the wish to change who may see a document. */
public sealed interface Placed {

    /** It holds; a search that starts now on this server obeys it. */
    record Done(VisibilityChange change) implements Placed {}

    /** It waits for a second clerk. */
    record Pending(VisibilityChange proposal) implements Placed {}

    /** It is so already. */
    record Unchanged() implements Placed {}

    /** There is no such document, or it is not for this person to know of it. */
    record Missing() implements Placed {}

    /** It is not for this person to decide. */
    record NotAllowed() implements Placed {}

    /** Nobody has read the document yet: it can be narrowed, but not shown to more people. */
    record TooEarly() implements Placed {}
}
