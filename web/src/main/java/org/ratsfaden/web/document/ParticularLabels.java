package org.ratsfaden.web.document;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.particular.Deadline;
import org.ratsfaden.particular.Enclosure;
import org.ratsfaden.particular.Event;
import org.ratsfaden.particular.Otherwise;
import org.ratsfaden.particular.Particular;
import org.ratsfaden.particular.Person;
import org.ratsfaden.particular.Promise;
import org.ratsfaden.particular.Quotation;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.text.FieldLabels;
import org.ratsfaden.wording.TimeWindow;

/** What a document names, in words. */
final class ParticularLabels {

    private final Frame frame;

    ParticularLabels(Frame frame) {
        this.frame = frame;
    }

    /** What several of its kind are called. */
    String kind(Particular particular) {
        return frame.say(
                switch (particular) {
                    case Person(var _, var _, var _) -> "named.persons";
                    case Event(var _, var _, var _, var _, var _, var _) -> "named.events";
                    case Deadline(var _, var _, var _) -> "named.deadlines";
                    case Promise(var _, var _, var _, var _) -> "named.promises";
                    case Enclosure(var _, var _) -> "named.enclosures";
                    case Quotation(var _, var _, var _) -> "named.quotations";
                    case Otherwise(var _, var _, var _) -> "named.otherwise";
                });
    }

    String value(Particular particular) {
        return switch (particular) {
            case Person(var name, var role, var _) -> joined(", ", name, role);
            case Event event ->
                joined(
                        ", ",
                        event.title() + ": " + frame.texts().day(event.day()),
                        times(event.from(), event.to()),
                        event.place());
            case Deadline(var wording, var window, var _) -> joined(" – ", "„" + wording + "“", window(window));
            case Promise(var text, var to, var recurring, var _) ->
                joined(" – ", text, to, recurring ? frame.say("named.recurring") : null);
            case Enclosure(var name, var _) -> name;
            case Quotation(var text, var speaker, var _) -> joined(" – ", "„" + text + "“", speaker);
            case Otherwise(var field, var value, var _) ->
                frame.say(FieldLabels.key(field)) + ": " + frame.labels().of(field, value);
        };
    }

    private static String joined(String with, @Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(with));
    }

    private @Nullable String times(@Nullable LocalTime from, @Nullable LocalTime to) {
        return from == null ? null : to == null ? frame.say("named.at", from) : frame.say("named.from-to", from, to);
    }

    /** {@code null} where nothing can be reckoned. */
    private @Nullable String window(TimeWindow window) {
        LocalDate from = window.from();
        LocalDate to = window.to();
        if (to == null) {
            return null;
        }
        if (window.precision() == TimeWindow.Precision.DAY || from == null) {
            return frame.say("named.until", frame.texts().day(to));
        }
        return frame.say("named.window", frame.texts().day(from), frame.texts().day(to));
    }
}
