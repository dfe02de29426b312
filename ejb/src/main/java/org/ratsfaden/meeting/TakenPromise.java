package org.ratsfaden.meeting;

import java.time.Instant;
import org.ratsfaden.council.AgendaItemNumber;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.ItemKey;

/**
 * A promise that the council office has taken up from a document.
 *
 * @param key by which it goes in the document
 * @param number of the agenda item under which it was made
 * @param by the account
 */
public record TakenPromise(
        DocumentId document, ItemKey key, AgendaItemNumber number, Promised promised, String by, Instant at) {}
