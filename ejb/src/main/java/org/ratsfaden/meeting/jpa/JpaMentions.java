package org.ratsfaden.meeting.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.ItemKey;
import org.ratsfaden.document.Subject;
import org.ratsfaden.document.jpa.VisibilityColumn;
import org.ratsfaden.meeting.Meeting;
import org.ratsfaden.meeting.MeetingId;
import org.ratsfaden.meeting.Mention;
import org.ratsfaden.meeting.Mentions;
import org.ratsfaden.meeting.PaperNumber;
import org.ratsfaden.meeting.ResolutionId;

/** Mentions in the database. */
public final class JpaMentions implements Mentions {

    private static final String IN_VIEW = " from MentionRow m, DocumentRow d where d.id = m.documentId"
            + " and ((m.closed = false and d.visibility in :open) or (m.closed = true and d.visibility in :closed))";

    private static final String IN_ORDER = " order by m.heldOn, m.committee, m.sortKey, m.documentId, m.item";

    private final EntityManager entities;

    /** @param entities a proxy that always means the caller's transaction */
    public JpaMentions(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void keep(DocumentId document, List<Mention> mentions) {
        delete("MentionRow", document);
        mentions.forEach(mention -> entities.persist(MentionRow.of(mention)));
    }

    @Override
    public void keepPapers(DocumentId document, Map<ItemKey, PaperNumber> papers) {
        delete("PaperRow", document);
        papers.forEach((item, paper) -> entities.persist(PaperRow.of(new Subject(document, item), paper)));
    }

    @Override
    public List<Subject> about(Collection<PaperNumber> papers) {
        return papers.isEmpty()
                ? List.of()
                : entities
                        .createQuery(
                                "select p from PaperRow p where p.paper in :papers order by p.documentId, p.item",
                                PaperRow.class)
                        .setParameter(
                                "papers",
                                papers.stream().map(PaperNumber::value).toList())
                        .getResultList()
                        .stream()
                        .map(PaperRow::subject)
                        .toList();
    }

    @Override
    public void move(ResolutionId from, ResolutionId to) {
        entities.flush();
        entities.createQuery("delete from MovedRow m where m.oldId in :ids")
                .setParameter("ids", List.of(from.toString(), to.toString()))
                .executeUpdate();
        entities.createQuery("update MovedRow m set m.newId = :to where m.newId = :from")
                .setParameter("to", to.toString())
                .setParameter("from", from.toString())
                .executeUpdate();
        entities.persist(MovedRow.of(from, to));
    }

    @Override
    public Optional<ResolutionId> movedTo(ResolutionId old) {
        return Optional.ofNullable(entities.find(MovedRow.class, old.toString()))
                .map(MovedRow::now);
    }

    @Override
    public void forget(DocumentId document) {
        delete("MentionRow", document);
        delete("PaperRow", document);
    }

    private void delete(String rows, DocumentId document) {
        entities.createQuery("delete from " + rows + " r where r.documentId = :id")
                .setParameter("id", document.toString())
                .executeUpdate();
    }

    @Override
    public List<Mention> of(DocumentId document) {
        return mentions("m.documentId = :key", document.toString());
    }

    @Override
    public List<Mention> ofDocuments(Collection<DocumentId> ids) {
        return ids.isEmpty()
                ? List.of()
                : mentions(
                        "m.documentId in :key",
                        ids.stream().map(DocumentId::toString).toList());
    }

    @Override
    public List<Mention> of(MeetingId meeting) {
        return mentions("m.meetingId = :key", meeting.toString());
    }

    @Override
    public List<Mention> ofMeetings(Collection<MeetingId> meetings) {
        return meetings.isEmpty()
                ? List.of()
                : mentions(
                        "m.meetingId in :key",
                        meetings.stream().map(MeetingId::toString).toList());
    }

    @Override
    public List<Mention> of(Collection<ResolutionId> resolutions) {
        return resolutions.isEmpty()
                ? List.of()
                : mentions(
                        "m.resolutionId in :key",
                        resolutions.stream().map(ResolutionId::toString).toList());
    }

    private List<Mention> mentions(String condition, Object key) {
        return entities
                .createQuery("select m from MentionRow m where " + condition + IN_ORDER, MentionRow.class)
                .setParameter("key", key)
                .getResultList()
                .stream()
                .map(MentionRow::toMention)
                .toList();
    }

    @Override
    public Set<Visibility> visibilities() {
        return entities
                .createQuery("select distinct d.visibility from DocumentRow d", String.class)
                .getResultList()
                .stream()
                .map(VisibilityColumn::read)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Found<ResolutionId> decided(Wanted wanted, Within within, View view) {
        String found = IN_VIEW + " and m.decided = true" + conditions(wanted);
        List<ResolutionId> ids = seen(
                        "select m.resolutionId" + found + " group by m.resolutionId, m.heldOn, m.committee, m.sortKey"
                                + " order by m.heldOn desc, m.committee, m.sortKey, m.resolutionId",
                        String.class,
                        wanted,
                        view)
                .setFirstResult(within.offset())
                .setMaxResults(within.limit())
                .getResultList()
                .stream()
                .map(id -> ResolutionId.parse(id).orElseThrow())
                .toList();
        return new Found<>(count("m.resolutionId", found, wanted, view), ids);
    }

    @Override
    public Found<Sitting> meetings(Wanted wanted, Within within, View view) {
        String found = IN_VIEW + conditions(wanted);
        List<Sitting> sittings = seen(
                        "select min(m.bodyName), min(m.committeeName), m.heldOn, count(distinct nullif(m.resolutionId, m.promiseId)),"
                                + " count(distinct m.documentId)" + found
                                + " group by m.meetingId, m.heldOn, m.committee"
                                + " order by m.heldOn desc, m.committee, m.meetingId",
                        Object[].class,
                        wanted,
                        view)
                .setFirstResult(within.offset())
                .setMaxResults(within.limit())
                .getResultList()
                .stream()
                .map(JpaMentions::sitting)
                .toList();
        return new Found<>(count("m.meetingId", found, wanted, view), sittings);
    }

    @Override
    public List<Sitting> ahead(Collection<CommitteeKey> committees, LocalDate from, int most, View view) {
        if (committees.isEmpty()) {
            return List.of();
        }
        return seen(
                        "select min(m.bodyName), min(m.committeeName), m.heldOn, count(distinct nullif(m.resolutionId, m.promiseId)),"
                                + " count(distinct m.documentId)" + IN_VIEW
                                + " and m.committee in :committees and m.heldOn >= :from"
                                + " group by m.meetingId, m.heldOn, m.committee order by m.heldOn, m.committee",
                        Object[].class,
                        Wanted.ALL,
                        view)
                .setParameter("committees", keys(committees))
                .setParameter("from", from)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(JpaMentions::sitting)
                .toList();
    }

    @Override
    public Optional<LocalDate> lastBefore(Collection<CommitteeKey> committees, LocalDate day, View view) {
        return committees.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(seen(
                                "select max(m.heldOn)" + IN_VIEW
                                        + " and m.committee in :committees and m.heldOn < :day",
                                LocalDate.class,
                                Wanted.ALL,
                                view)
                        .setParameter("committees", keys(committees))
                        .setParameter("day", day)
                        .getSingleResult());
    }

    private static List<String> keys(Collection<CommitteeKey> committees) {
        return committees.stream().map(CommitteeKey::value).toList();
    }

    private static Sitting sitting(Object[] row) {
        return new Sitting(
                new Meeting((String) row[0], (String) row[1], (LocalDate) row[2]), (Long) row[3], (Long) row[4]);
    }

    @Override
    public List<CommitteeCount> committees(View view) {
        return seen(
                        "select m.committee, min(m.committeeName), count(distinct m.meetingId)" + IN_VIEW
                                + " group by m.committee order by min(m.committeeName)",
                        Object[].class,
                        Wanted.ALL,
                        view)
                .getResultList()
                .stream()
                .map(row -> new CommitteeCount(new CommitteeKey((String) row[0]), (String) row[1], (Long) row[2]))
                .toList();
    }

    @Override
    public List<LocalDate> days(Wanted wanted, View view) {
        return seen(
                        "select distinct m.heldOn" + IN_VIEW + conditions(wanted) + " order by m.heldOn desc",
                        LocalDate.class,
                        wanted,
                        view)
                .getResultList();
    }

    private long count(String what, String found, Wanted wanted, View view) {
        return seen("select count(distinct " + what + ")" + found, Long.class, wanted, view)
                .getSingleResult();
    }

    private static String conditions(Wanted wanted) {
        return (wanted.committee() == null ? "" : " and m.committee = :committee")
                + (wanted.days() == null ? "" : " and m.heldOn between :first and :last")
                + (wanted.outcome() == null ? "" : " and m.outcome = :outcome");
    }

    private <T> TypedQuery<T> seen(String query, Class<T> answer, Wanted wanted, View view) {
        TypedQuery<T> asked = entities.createQuery(query, answer)
                .setParameter("open", columns(view.open()))
                .setParameter("closed", columns(view.closed()));
        if (wanted.committee() != null) {
            asked.setParameter("committee", wanted.committee().value());
        }
        if (wanted.days() != null) {
            asked.setParameter("first", wanted.days().first())
                    .setParameter("last", wanted.days().last());
        }
        if (wanted.outcome() != null) {
            asked.setParameter("outcome", wanted.outcome());
        }
        return asked;
    }

    /** Never empty: no database understands a choice of nothing. */
    private static List<String> columns(Set<Visibility> visibilities) {
        return visibilities.isEmpty()
                ? List.of("nobody")
                : visibilities.stream().map(VisibilityColumn::write).toList();
    }
}
