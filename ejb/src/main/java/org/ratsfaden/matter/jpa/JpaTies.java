package org.ratsfaden.matter.jpa;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ratsfaden.matter.PieceId;
import org.ratsfaden.matter.Tie;
import org.ratsfaden.matter.Ties;

/** Ties in the database. */
public final class JpaTies implements Ties {

    private final EntityManager entities;

    /** @param entities a proxy that always means the caller's transaction */
    public JpaTies(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Tie> find(PieceId one, PieceId other) {
        return Optional.ofNullable(entities.find(TieRow.class, TieRow.Key.of(Tie.between(one, other, null, null))))
                .map(TieRow::toTie);
    }

    @Override
    public List<Tie> touching(Collection<PieceId> pieces) {
        return pieces.isEmpty()
                ? List.of()
                : entities
                        .createQuery(
                                "select t from TieRow t where t.one in :ids or t.other in :ids order by t.one, t.other",
                                TieRow.class)
                        .setParameter(
                                "ids", pieces.stream().map(PieceId::toString).toList())
                        .getResultList()
                        .stream()
                        .map(TieRow::toTie)
                        .toList();
    }

    @Override
    public List<Tie> open(int limit) {
        return some("t.together is null order by t.askedAt desc, t.one, t.other", limit);
    }

    @Override
    public List<Tie> answered(int limit) {
        return some("t.together is not null order by t.answeredAt desc, t.one, t.other", limit);
    }

    @Override
    public String lastAnswer() {
        return Arrays.toString((Object[]) entities.createNativeQuery(
                        "select count(*), max(answered_at) from matter_tie where together is not null")
                .getSingleResult());
    }

    private List<Tie> some(String condition, int limit) {
        return entities
                .createQuery("select t from TieRow t where " + condition, TieRow.class)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(TieRow::toTie)
                .toList();
    }

    @Override
    public void keep(Tie tie) {
        TieRow known = entities.find(TieRow.class, TieRow.Key.of(tie));
        if (known == null) {
            entities.persist(TieRow.of(tie));
        } else {
            known.say(tie);
        }
    }

    @Override
    public void drop(Tie tie) {
        TieRow known = entities.find(TieRow.class, TieRow.Key.of(tie));
        if (known != null) {
            entities.remove(known);
        }
    }

    @Override
    public void move(PieceId from, PieceId to) {
        for (Tie tie : touching(List.of(from))) {
            PieceId third = tie.without(from);
            drop(tie);
            if (!third.equals(to) && find(to, third).isEmpty()) {
                keep(Tie.between(to, third, tie.askedAt(), tie.answer()));
            }
        }
    }

    @Override
    public void forget(Collection<PieceId> pieces) {
        touching(pieces).forEach(this::drop);
    }
}
