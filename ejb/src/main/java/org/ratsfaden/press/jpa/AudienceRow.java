package org.ratsfaden.press.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Table {@code press_audience}. */
@Entity
@Table(name = "press_audience")
@IdClass(AudienceRow.Key.class)
@NullUnmarked
class AudienceRow {

    @Id
    @Column(name = "release_id")
    private String releaseId;

    /** {@code ahead} or {@code published}; the comment in V017 calls the second one "public". */
    @Id
    private String occasion;

    @Id
    private String kind;

    @Id
    private String name;

    protected AudienceRow() {}

    AudienceRow(String releaseId, String occasion, String kind, String name) {
        this.releaseId = releaseId;
        this.occasion = occasion;
        this.kind = kind;
        this.name = name;
    }

    boolean is(String askedOccasion, String askedKind) {
        return occasion.equals(askedOccasion) && kind.equals(askedKind);
    }

    /** Whether both mean the same. */
    boolean says(AudienceRow other) {
        return is(other.occasion, other.kind) && name.equals(other.name);
    }

    String name() {
        return name;
    }

    /** Primary key, in the form JPA asks for. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1;

        private String releaseId;
        private String occasion;
        private String kind;
        private String name;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && Objects.equals(releaseId, key.releaseId)
                    && Objects.equals(occasion, key.occasion)
                    && Objects.equals(kind, key.kind)
                    && Objects.equals(name, key.name);
        }

        @Override
        public int hashCode() {
            return Objects.hash(releaseId, occasion, kind, name);
        }
    }
}
