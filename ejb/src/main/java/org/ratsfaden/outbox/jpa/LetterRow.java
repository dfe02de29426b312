package org.ratsfaden.outbox.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.outbox.Letter;
import org.ratsfaden.outbox.Matter;
import org.ratsfaden.transaction.jpa.Columns;

/** Table {@code letter}. */
@Entity
@Table(name = "letter")
@NullUnmarked
class LetterRow {

    @Id
    private String id;

    private String thing;
    private String part;

    @Lob
    private String subject;

    @Lob
    private String words;

    @Lob
    private String html;

    @Lob
    private String leaving;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected LetterRow() {}

    static LetterRow of(Letter letter, Instant now) {
        LetterRow row = new LetterRow();
        row.id = UUID.randomUUID().toString();
        row.thing = letter.matter().thing();
        row.part = letter.matter().part();
        row.subject = Columns.storable(letter.subject());
        row.words = Columns.storable(letter.text());
        row.html = Columns.storable(letter.html());
        row.leaving = Columns.storable(letter.leaving());
        row.writtenAt = now;
        return row;
    }

    String id() {
        return id;
    }

    String subject() {
        return subject;
    }

    Letter toLetter() {
        return new Letter(new Matter(thing, part), subject, words, html, leaving);
    }
}
