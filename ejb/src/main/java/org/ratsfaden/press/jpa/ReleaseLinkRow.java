package org.ratsfaden.press.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.press.LinkTarget;
import org.ratsfaden.press.ReleaseLink;
import org.ratsfaden.transaction.jpa.Columns;

/** Table {@code press_link}. */
@Entity
@Table(name = "press_link")
@IdClass(ReleaseLinkRow.Key.class)
@NullUnmarked
class ReleaseLinkRow {

    @Id
    @Column(name = "release_id")
    private String releaseId;

    @Id
    private String target;

    @Lob
    private String quote;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected ReleaseLinkRow() {}

    static ReleaseLinkRow of(String releaseId, ReleaseLink link) {
        ReleaseLinkRow row = new ReleaseLinkRow();
        row.releaseId = releaseId;
        row.target = link.target().key();
        row.copy(link);
        return row;
    }

    final void copy(ReleaseLink link) {
        quote = Columns.storable(link.quote());
        confirmedBy = Columns.cut(link.by(), 200);
        confirmedAt = link.at();
    }

    static Key key(String releaseId, LinkTarget target) {
        Key key = new Key();
        key.releaseId = releaseId;
        key.target = target.key();
        return key;
    }

    ReleaseLink toLink() {
        return new ReleaseLink(LinkTarget.ofKey(target).orElseThrow(), quote, confirmedBy, confirmedAt);
    }

    /** Primary key, in the form JPA asks for. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1;

        private String releaseId;
        private String target;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && Objects.equals(releaseId, key.releaseId)
                    && Objects.equals(target, key.target);
        }

        @Override
        public int hashCode() {
            return Objects.hash(releaseId, target);
        }
    }
}
