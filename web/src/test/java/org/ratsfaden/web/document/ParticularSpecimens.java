package org.ratsfaden.web.document;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.FindingValue;
import org.ratsfaden.particular.Deadline;
import org.ratsfaden.particular.Enclosure;
import org.ratsfaden.particular.Event;
import org.ratsfaden.particular.Otherwise;
import org.ratsfaden.particular.Particular;
import org.ratsfaden.particular.Person;
import org.ratsfaden.particular.Promise;
import org.ratsfaden.particular.Quotation;
import org.ratsfaden.wording.TimeWindow;

/** What a document may name. */
public final class ParticularSpecimens {

    private static final Evidence HERE = new Evidence(1, 0, 4, "Frau");

    public static final List<Particular> ONE_OF_EACH = List.of(
            new Person("Selma Hagedorn-Aydin", "Integrationsbeauftragte", HERE),
            new Person("Lea Brandt", null, HERE),
            new Event(
                    "Netzwerktag",
                    LocalDate.of(2018, 6, 12),
                    LocalTime.of(10, 0),
                    LocalTime.of(14, 0),
                    "Kreishaus",
                    HERE),
            new Deadline(
                    "in gut einem Jahr",
                    new TimeWindow(
                            LocalDate.of(2019, 3, 6), LocalDate.of(2019, 6, 30), TimeWindow.Precision.APPROXIMATE),
                    HERE),
            new Promise("Die Verwaltung berichtet regelmäßig", "Kultur- und Sozialausschuss", true, HERE),
            new Enclosure("Präsentation", HERE),
            new Quotation("Das war überfällig", "Selma Hagedorn-Aydin", HERE),
            new Otherwise(Field.OUTCOME, new FindingValue.Words("rejected"), HERE));

    private ParticularSpecimens() {}
}
