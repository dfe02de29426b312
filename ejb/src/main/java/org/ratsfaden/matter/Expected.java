package org.ratsfaden.matter;

import org.jspecify.annotations.Nullable;

/** What is still to come, as far as the pieces tell; never shown as something that has happened. */
public sealed interface Expected {

    /** The deciding body has yet to decide, or its decision is not held here.
     *
     * @param body its name; {@code null} if no piece states it
     */
    record Decision(@Nullable String body) implements Expected {}

    /** The same committee takes it up again (vertagt). */
    record TakenUpAgain(String committee) implements Expected {}

    /** Another committee deals with it (verwiesen). */
    record DealtWithElsewhere() implements Expected {}
}
