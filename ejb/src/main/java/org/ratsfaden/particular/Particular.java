package org.ratsfaden.particular;

import org.ratsfaden.document.Evidence;

/** Something a document names besides its findings, as often as it names one. Read by the machine; a clerk may refuse it. */
public sealed interface Particular permits Person, Event, Deadline, Promise, Enclosure, Quotation, Otherwise {

    /** The words it was read from. */
    Evidence evidence();

    /** Whether it is worded as the document words it, which third parties may have the rights to (§ 49 UrhG). */
    default boolean isWording() {
        return switch (this) {
            case Person(var _, var _, var _),
                    Event(var _, var _, var _, var _, var _, var _),
                    Enclosure(var _, var _) -> false;
            case Deadline(var _, var _, var _),
                    Promise(var _, var _, var _, var _),
                    Quotation(var _, var _, var _),
                    Otherwise(var _, var _, var _) -> true;
        };
    }
}
