package org.ratsfaden.resolution.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.meeting.Mentions.Found;
import org.ratsfaden.meeting.Mentions.Within;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.resolution.Choices;
import org.ratsfaden.resolution.HistoryEntry;
import org.ratsfaden.resolution.Progress;
import org.ratsfaden.resolution.Progresses;
import org.ratsfaden.resolution.StaleProgress;

/** How far decisions have come, in the database. */
public final class JpaProgresses implements Progresses {

    private final EntityManager entities;

    /** @param entities a proxy that always means the caller's transaction */
    public JpaProgresses(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Map<ResolutionId, Progress> of(Collection<ResolutionId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<String> keys = ids.stream().map(ResolutionId::toString).toList();
        Map<ResolutionId, List<HistoryEntry>> history = entities
                .createQuery(
                        "select h from HistoryRow h where h.resolutionId in :ids order by h.doneAt, h.id",
                        HistoryRow.class)
                .setParameter("ids", keys)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        HistoryRow::resolution, Collectors.mapping(HistoryRow::toEntry, Collectors.toList())));
        Map<ResolutionId, Progress> known = new HashMap<>();
        entities.createQuery("select p from ProgressRow p where p.resolutionId in :ids", ProgressRow.class)
                .setParameter("ids", keys)
                .getResultList()
                .forEach(row ->
                        known.put(row.resolution(), row.toProgress(history.getOrDefault(row.resolution(), List.of()))));
        return known;
    }

    @Override
    public Progress hold(ResolutionId id) {
        entities.find(ProgressRow.class, id.toString(), LockModeType.PESSIMISTIC_WRITE);
        return of(List.of(id)).getOrDefault(id, Progress.NONE);
    }

    @Override
    public void move(ResolutionId from, ResolutionId to) {
        Map<ResolutionId, Progress> known = of(List.of(from, to));
        Progress moving = known.get(from);
        if (moving == null) {
            return;
        }
        Progress there = known.get(to);
        row(to).copy(there == null ? moving : moving.together(there));
        entities.flush();
        entities.createQuery("update HistoryRow h set h.resolutionId = :to where h.resolutionId = :from")
                .setParameter("to", to.toString())
                .setParameter("from", from.toString())
                .executeUpdate();
        entities.remove(entities.find(ProgressRow.class, from.toString()));
        entities.flush();
        entities.clear();
    }

    private ProgressRow row(ResolutionId id) {
        ProgressRow known = entities.find(ProgressRow.class, id.toString());
        if (known != null) {
            return known;
        }
        ProgressRow row = ProgressRow.of(id);
        entities.persist(row);
        return row;
    }

    @Override
    public void keep(ResolutionId id, Progress progress) {
        row(id).copy(progress);
        try {
            entities.flush();
        } catch (PersistenceException e) {
            throw new StaleProgress(id, e);
        }
        long kept = entities.createQuery("select count(h) from HistoryRow h where h.resolutionId = :id", Long.class)
                .setParameter("id", id.toString())
                .getSingleResult();
        progress.history().stream().skip(kept).forEach(entry -> entities.persist(HistoryRow.of(id, entry)));
    }

    @Override
    public void forget(Collection<ResolutionId> ids) {
        for (ResolutionId id : ids) {
            for (String rows : List.of("HistoryRow", "ProgressRow")) {
                entities.createQuery("delete from " + rows + " r where r.resolutionId = :id")
                        .setParameter("id", id.toString())
                        .executeUpdate();
            }
        }
    }

    @Override
    public Found<ResolutionId> followed(Asked asked, Within within, Seen seen) {
        List<ResolutionId> ids = rows(new FollowedQuery(asked, seen)
                        .ids()
                        .query(entities)
                        .setFirstResult(within.offset())
                        .setMaxResults(within.limit()))
                .stream()
                .map(row -> ResolutionId.parse((String) ((Object[]) row)[0]).orElseThrow())
                .toList();
        Number total =
                (Number) new FollowedQuery(asked, seen).count().query(entities).getSingleResult();
        return new Found<>(total.longValue(), ids);
    }

    @Override
    public Map<CommitteeKey, Long> byCommittee(Asked asked, Seen seen) {
        return rows(new FollowedQuery(asked, seen).committees().query(entities)).stream()
                .map(row -> (Object[]) row)
                .collect(Collectors.toMap(
                        row -> new CommitteeKey((String) row[0]), row -> ((Number) row[1]).longValue()));
    }

    @Override
    public Choices choices(Seen seen) {
        return new ChoicesQuery(entities, seen).choices();
    }

    @Override
    public List<ResolutionId> strays(int most) {
        return entities
                .createQuery(
                        "select p from ProgressRow p where not exists (select m from MentionRow m"
                                + " where m.resolutionId = p.resolutionId) order by p.resolutionId",
                        ProgressRow.class)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(ProgressRow::resolution)
                .toList();
    }

    private static List<?> rows(Query query) {
        return query.getResultList();
    }

    @Override
    public Optional<String> accountOf(String office) {
        return entities
                .createQuery(
                        "select p.account from ProgressRow p, HistoryRow h where h.resolutionId = p.resolutionId"
                                + " and p.office = :office and p.account is not null order by h.doneAt desc",
                        String.class)
                .setParameter("office", office)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }
}
