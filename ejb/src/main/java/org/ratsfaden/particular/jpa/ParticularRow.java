package org.ratsfaden.particular.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.jpa.FindingValueColumn;
import org.ratsfaden.particular.Deadline;
import org.ratsfaden.particular.Enclosure;
import org.ratsfaden.particular.Event;
import org.ratsfaden.particular.Otherwise;
import org.ratsfaden.particular.Particular;
import org.ratsfaden.particular.Person;
import org.ratsfaden.particular.Promise;
import org.ratsfaden.particular.Quotation;
import org.ratsfaden.transaction.jpa.Columns;
import org.ratsfaden.wording.TimeWindow;

/** Table {@code particular}. */
@Entity
@Table(name = "particular")
@IdClass(ParticularRow.Key.class)
@NullUnmarked
class ParticularRow {

    @Id
    @Column(name = "document_id")
    private String documentId;

    @Id
    @Column(name = "ordinal")
    private int number;

    private String kind;

    /** Name, title, wording, text, or the type of a value and the value. */
    @Lob
    private String words;

    /** Role, place, committee, speaker or field; {@code null} if not stated. */
    @Lob
    private String about;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "to_day")
    private LocalDate toDay;

    @Column(name = "from_time")
    private String fromTime;

    @Column(name = "to_time")
    private String toTime;

    private String exactness;

    private boolean recurring;

    private int page;

    @Column(name = "start_offset")
    private int start;

    @Column(name = "end_offset")
    private int end;

    @Lob
    private String quote;

    protected ParticularRow() {}

    static ParticularRow of(DocumentId document, int number, Particular particular) {
        ParticularRow row = new ParticularRow();
        row.documentId = document.toString();
        row.number = number;
        row.page = particular.evidence().page();
        row.start = particular.evidence().start();
        row.end = particular.evidence().end();
        row.quote = Columns.storable(particular.evidence().quote());
        switch (particular) {
            case Person(var name, var role, var _) -> row.say("person", name, role);
            case Event event -> {
                row.say("event", event.title(), event.place());
                row.fromDay = event.day();
                row.fromTime = Objects.toString(event.from(), null);
                row.toTime = Objects.toString(event.to(), null);
            }
            case Deadline(var wording, var window, var _) -> {
                row.say("deadline", wording, null);
                row.fromDay = window.from();
                row.toDay = window.to();
                row.exactness = window.precision().name();
            }
            case Promise(var text, var to, var recurring, var _) -> {
                row.say("promise", text, to);
                row.recurring = recurring;
            }
            case Enclosure(var name, var _) -> row.say("enclosure", name, null);
            case Quotation(var text, var speaker, var _) -> row.say("quotation", text, speaker);
            case Otherwise(var field, var value, var _) ->
                row.say(
                        "otherwise",
                        FindingValueColumn.type(value) + ":" + FindingValueColumn.write(value),
                        field.key());
        }
        return row;
    }

    private void say(String newKind, String newWords, @Nullable String newAbout) {
        kind = newKind;
        words = Columns.storable(newWords);
        about = Columns.storableOrNull(newAbout);
    }

    DocumentId document() {
        return DocumentId.parse(documentId).orElseThrow();
    }

    Particular toParticular() {
        Evidence evidence = new Evidence(page, start, end, quote);
        return switch (kind) {
            case "person" -> new Person(words, about, evidence);
            case "event" -> new Event(words, fromDay, time(fromTime), time(toTime), about, evidence);
            case "deadline" ->
                new Deadline(words, new TimeWindow(fromDay, toDay, TimeWindow.Precision.valueOf(exactness)), evidence);
            case "promise" -> new Promise(words, about, recurring, evidence);
            case "enclosure" -> new Enclosure(words, evidence);
            case "quotation" -> new Quotation(words, about, evidence);
            case "otherwise" -> {
                int colon = words.indexOf(':');
                yield new Otherwise(
                        Field.ofKey(about).orElseThrow(),
                        FindingValueColumn.read(words.substring(0, colon), words.substring(colon + 1)),
                        evidence);
            }
            default -> throw new IllegalStateException("no such kind of particular in the database: " + kind);
        };
    }

    private static @Nullable LocalTime time(@Nullable String text) {
        return text == null ? null : LocalTime.parse(text);
    }

    /** Primary key, in the form JPA asks for. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1;

        private String documentId;
        private int number;

        public Key() {}

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && Objects.equals(documentId, key.documentId) && number == key.number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(documentId, number);
        }
    }
}
