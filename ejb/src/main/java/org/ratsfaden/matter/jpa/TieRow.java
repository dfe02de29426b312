package org.ratsfaden.matter.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.matter.PieceId;
import org.ratsfaden.matter.Tie;

/** Table {@code matter_tie}. */
@Entity
@Table(name = "matter_tie")
@IdClass(TieRow.Key.class)
@NullUnmarked
class TieRow {

    @Id
    private String one;

    @Id
    private String other;

    @Column(name = "asked_at")
    private Instant askedAt;

    private Boolean together;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected TieRow() {}

    static TieRow of(Tie tie) {
        TieRow row = new TieRow();
        row.one = tie.one().toString();
        row.other = tie.other().toString();
        row.say(tie);
        return row;
    }

    void say(Tie tie) {
        Tie.Answer answer = tie.answer();
        askedAt = tie.askedAt();
        together = answer == null ? null : answer.together();
        answeredBy = answer == null ? null : answer.by();
        answeredAt = answer == null ? null : answer.at();
    }

    Tie toTie() {
        return new Tie(
                PieceId.parse(one).orElseThrow(),
                PieceId.parse(other).orElseThrow(),
                askedAt,
                together == null ? null : new Tie.Answer(together, answeredBy, answeredAt));
    }

    /** Primary key, in the form JPA asks for. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1;

        private String one;
        private String other;

        public Key() {}

        static Key of(Tie tie) {
            Key key = new Key();
            key.one = tie.one().toString();
            key.other = tie.other().toString();
            return key;
        }

        @Override
        public boolean equals(@Nullable Object that) {
            return that instanceof Key key && Objects.equals(one, key.one) && Objects.equals(other, key.other);
        }

        @Override
        public int hashCode() {
            return Objects.hash(one, other);
        }
    }
}
