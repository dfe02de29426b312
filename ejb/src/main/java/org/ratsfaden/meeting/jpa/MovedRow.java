package org.ratsfaden.meeting.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.meeting.ResolutionId;

/** Table {@code item_moved}: by which id an item goes that went by another. */
@Entity
@Table(name = "item_moved")
@NullUnmarked
class MovedRow {

    @Id
    @Column(name = "old_id")
    private String oldId;

    @Column(name = "new_id")
    private String newId;

    protected MovedRow() {}

    static MovedRow of(ResolutionId from, ResolutionId to) {
        MovedRow row = new MovedRow();
        row.oldId = from.toString();
        row.newId = to.toString();
        return row;
    }

    ResolutionId now() {
        return ResolutionId.parse(newId).orElseThrow();
    }
}
