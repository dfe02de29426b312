package org.ratsfaden.recognition;

import java.util.List;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.particular.Deadline;
import org.ratsfaden.particular.Enclosure;
import org.ratsfaden.particular.Event;
import org.ratsfaden.particular.Person;
import org.ratsfaden.particular.Promise;

/** Who and what a document names besides its findings; each list in the order of the text. */
public record Mentions(
        List<Person> persons,
        List<Event> events,
        List<Deadline> deadlines,
        List<Promise> promises,
        List<Enclosure> enclosures) {

    public static final Mentions NONE = new Mentions(List.of(), List.of(), List.of(), List.of(), List.of());

    public Mentions {
        persons = List.copyOf(persons);
        events = List.copyOf(events);
        deadlines = List.copyOf(deadlines);
        promises = List.copyOf(promises);
        enclosures = List.copyOf(enclosures);
    }

    /** Once the findings are known: days are reckoned from the document's own day. */
    static Mentions in(Reading reading, DocumentKind kind) {
        return switch (kind) {
            case CONCEPT -> NONE;
            case PRESS_RELEASE, NEWSPAPER, EXTRACT, MINUTES, RESOLUTION, PROPOSAL, OTHER ->
                new Mentions(
                        PersonsNamed.in(reading, kind),
                        EventsTold.in(reading, kind),
                        DeadlinesSet.in(reading, kind),
                        PromisesMade.in(reading.text(), kind),
                        EnclosuresNamed.in(reading.text(), kind));
        };
    }
}
