package org.ratsfaden.particular;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.ratsfaden.document.Evidence;

/** Something a document names besides its findings, as often as it names one. Read by the machine; a clerk may refuse it. */
public sealed interface Particular permits Person, Event, Deadline, Promise, Enclosure, Quotation, Otherwise {

    /** The words it was read from. */
    Evidence evidence();

    /** The same for the same words told of the same thing, in whatever reading: what a clerk refuses by it stays refused. */
    default UUID key() {
        String told = switch (this) {
            case Person(var name, var _, var _) -> "person|" + name;
            case Event(var title, var day, var _, var _, var _, var _) -> "event|" + title + "|" + day;
            case Deadline(var wording, var _, var _) -> "deadline|" + wording;
            case Promise(var text, var _, var _, var _) -> "promise|" + text;
            case Enclosure(var name, var _) -> "enclosure|" + name;
            case Quotation(var text, var _, var _) -> "quotation|" + text;
            case Otherwise(var field, var value, var _) -> "otherwise|" + field.key() + "|" + value;
        };
        return UUID.nameUUIDFromBytes(told.getBytes(StandardCharsets.UTF_8));
    }

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
