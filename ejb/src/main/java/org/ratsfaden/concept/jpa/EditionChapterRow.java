package org.ratsfaden.concept.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.concept.ChapterKey;
import org.ratsfaden.concept.EditionId;
import org.ratsfaden.concept.OutlineLine;
import org.ratsfaden.transaction.jpa.Columns;

/** Table {@code edition_chapter}. */
@Entity
@Table(name = "edition_chapter")
@IdClass(EditionChapterRow.Key.class)
@NullUnmarked
class EditionChapterRow {

    @Id
    @Column(name = "edition_id")
    private String editionId;

    @Id
    private int place;

    private String chapter;
    private String number;
    private String title;
    private int level;
    private boolean field;

    @Column(name = "read_as")
    private String readAs;

    private String mark;

    protected EditionChapterRow() {}

    record Key(String editionId, int place) implements Serializable {}

    static EditionChapterRow of(EditionId edition, int place, OutlineLine line) {
        EditionChapterRow row = new EditionChapterRow();
        row.editionId = edition.toString();
        row.place = place;
        row.chapter = line.key().value();
        row.number = Columns.storable(line.number());
        row.title = Columns.storable(line.title());
        row.level = line.level();
        row.field = line.field();
        row.readAs = line.readAs() == null ? null : line.readAs().value();
        row.mark = line.mark();
        return row;
    }

    String editionId() {
        return editionId;
    }

    OutlineLine toLine() {
        return new OutlineLine(number, title, level, field, readAs == null ? null : new ChapterKey(readAs), mark);
    }
}
