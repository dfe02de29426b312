package org.ratsfaden.web.search;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.Description;
import org.ratsfaden.web.page.Frame;

/** The line below a title. */
public final class Facts {

    private Facts() {}

    /** Date, body, committee with agenda item, reference: what is known, in this order. */
    public static List<String> of(Description description, Frame frame) {
        return Stream.of(
                        description.date() == null ? null : frame.texts().day(description.date()),
                        description.body(),
                        committee(description, frame),
                        description.reference())
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable String committee(Description description, Frame frame) {
        if (description.agendaItem() == null) {
            return description.committee();
        }
        String item = frame.say("hit.agenda-item", description.agendaItem());
        return description.committee() == null ? item : description.committee() + ", " + item;
    }
}
