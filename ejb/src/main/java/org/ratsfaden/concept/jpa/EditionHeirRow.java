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

/** Table {@code edition_heir}. */
@Entity
@Table(name = "edition_heir")
@IdClass(EditionHeirRow.Key.class)
@NullUnmarked
class EditionHeirRow {

    @Id
    @Column(name = "edition_id")
    private String editionId;

    @Id
    private String earlier;

    @Id
    private String later;

    protected EditionHeirRow() {}

    record Key(String editionId, String earlier, String later) implements Serializable {}

    static EditionHeirRow of(EditionId edition, ChapterKey earlier, ChapterKey later) {
        EditionHeirRow row = new EditionHeirRow();
        row.editionId = edition.toString();
        row.earlier = earlier.value();
        row.later = later.value();
        return row;
    }

    String editionId() {
        return editionId;
    }

    ChapterKey earlier() {
        return new ChapterKey(earlier);
    }

    ChapterKey later() {
        return new ChapterKey(later);
    }
}
