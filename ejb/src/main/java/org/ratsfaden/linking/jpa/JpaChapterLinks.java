package org.ratsfaden.linking.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.concept.ChapterKey;
import org.ratsfaden.concept.ConceptId;
import org.ratsfaden.concept.EditionId;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.Subject;
import org.ratsfaden.document.jpa.VisibilityColumn;
import org.ratsfaden.linking.ChapterLink;
import org.ratsfaden.linking.ChapterLink.State;
import org.ratsfaden.linking.ChapterLinks;
import org.ratsfaden.meeting.ResolutionId;

/** Links in the database. */
public final class JpaChapterLinks implements ChapterLinks {

    private static final String BEST_FIRST = " order by l.score desc, l.documentId, l.item, l.chapter";

    /** A document speaks of each of its items once at most; an edition without a document goes by its concept. */
    private static final String IN_VIEW = " from ChapterLinkRow l join DocumentRow d on d.id = l.documentId"
            + " left join MentionRow m on m.documentId = l.documentId and m.item = l.item"
            + " where d.state <> 'erased' and d.visibility in :documents"
            + " and (d.visibility in :closed or l.item not like 'N%' and (m.documentId is null or m.closed = false))"
            + " and (l.editionId in :editions or l.editionId is null and l.conceptId in :editions)";

    private final EntityManager entities;

    /** @param entities a proxy that always means the caller's transaction */
    public JpaChapterLinks(EntityManager entities) {
        this.entities = entities;
    }

    /** What makes two links the same one. */
    private record Place(String item, ConceptId concept, ChapterKey chapter) {

        static Place of(ChapterLink link) {
            return new Place(link.subject().item().value(), link.concept(), link.chapter());
        }
    }

    @Override
    public void suggest(DocumentId document, List<ChapterLink> suggestions) {
        Map<Place, ChapterLink> wanted = new HashMap<>();
        suggestions.forEach(link -> wanted.putIfAbsent(Place.of(link), link));
        for (ChapterLinkRow row : rows("l.documentId = :key", document.toString())) {
            ChapterLink suggested = wanted.remove(Place.of(row.toLink()));
            if (row.isSuggested() && suggested == null) {
                entities.remove(row);
            } else if (row.isSuggested() && suggested != null) {
                row.copy(suggested);
            }
        }
        entities.flush();
        wanted.values().forEach(link -> entities.persist(ChapterLinkRow.of(link)));
    }

    @Override
    public Optional<ChapterLink> find(UUID id) {
        return Optional.ofNullable(entities.find(ChapterLinkRow.class, id.toString()))
                .map(ChapterLinkRow::toLink);
    }

    @Override
    public void add(ChapterLink link) {
        entities.persist(ChapterLinkRow.of(link));
    }

    @Override
    public void remove(UUID id) {
        Optional.ofNullable(entities.find(ChapterLinkRow.class, id.toString())).ifPresent(entities::remove);
    }

    @Override
    public void replace(ChapterLink link) {
        ChapterLinkRow row = entities.find(ChapterLinkRow.class, link.id().toString());
        if (row == null) {
            throw new IllegalStateException("no such link: " + link.id());
        }
        row.copy(link);
    }

    @Override
    public List<ChapterLink> of(DocumentId document) {
        return links("l.documentId = :key", document.toString());
    }

    @Override
    public List<ChapterLink> of(ConceptId concept) {
        return links("l.conceptId = :key", concept.toString());
    }

    @Override
    public List<ChapterLink> of(ResolutionId resolution) {
        return links(
                "exists (select m.documentId from MentionRow m where m.documentId = l.documentId and m.item = l.item"
                        + " and m.resolutionId = :key)",
                resolution.toString());
    }

    private List<ChapterLink> links(String condition, String key) {
        return rows(condition, key).stream().map(ChapterLinkRow::toLink).toList();
    }

    private List<ChapterLinkRow> rows(String condition, String key) {
        return entities.createQuery(
                        "select l from ChapterLinkRow l where " + condition + BEST_FIRST, ChapterLinkRow.class)
                .setParameter("key", key)
                .getResultList();
    }

    @Override
    public List<ChapterLink> list(Wanted wanted, View view, int offset, int limit) {
        return asked("select l" + IN_VIEW + conditions(wanted) + BEST_FIRST, ChapterLinkRow.class, wanted, view)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(ChapterLinkRow::toLink)
                .toList();
    }

    @Override
    public long count(Wanted wanted, View view) {
        return asked("select count(l)" + IN_VIEW + conditions(wanted), Long.class, wanted, view)
                .getSingleResult();
    }

    @Override
    public List<Tally> tallies(View view) {
        Wanted all = new Wanted(null, null, Set.of(State.values()));
        return asked(
                        "select l.editionId, l.conceptId, l.chapter, l.state, count(l)" + IN_VIEW + conditions(all)
                                + " group by l.editionId, l.conceptId, l.chapter, l.state",
                        Object[].class,
                        all,
                        view)
                .getResultList()
                .stream()
                .map(JpaChapterLinks::tally)
                .toList();
    }

    private static Tally tally(Object[] row) {
        ConceptId concept = ConceptId.parse((String) row[1]).orElseThrow();
        return new Tally(
                row[0] instanceof String edition ? EditionId.parse(edition).orElseThrow() : EditionId.without(concept),
                concept,
                new ChapterKey((String) row[2]),
                State.ofKey((String) row[3]).orElseThrow(),
                (Long) row[4]);
    }

    private static String conditions(Wanted wanted) {
        return " and l.state in :states" + (wanted.concept() == null ? "" : " and l.conceptId = :concept")
                + (wanted.chapter() == null ? "" : " and l.chapter = :chapter");
    }

    private <T> TypedQuery<T> asked(String query, Class<T> answer, Wanted wanted, View view) {
        TypedQuery<T> asked = entities.createQuery(query, answer)
                .setParameter("documents", visibilities(view.documents()))
                .setParameter("closed", visibilities(view.closed()))
                .setParameter(
                        "editions",
                        orNobody(view.editions().stream()
                                .map(EditionId::toString)
                                .toList()))
                .setParameter("states", wanted.states().stream().map(State::key).toList());
        if (wanted.concept() != null) {
            asked.setParameter("concept", wanted.concept().toString());
        }
        if (wanted.chapter() != null) {
            asked.setParameter("chapter", wanted.chapter().value());
        }
        return asked;
    }

    private static List<String> visibilities(Collection<Visibility> visibilities) {
        return orNobody(visibilities.stream().map(VisibilityColumn::write).toList());
    }

    /** Never empty: no database understands a choice of nothing. */
    private static List<String> orNobody(List<String> choice) {
        return choice.isEmpty() ? List.of("nobody") : choice;
    }

    @Override
    public String revision() {
        return Arrays.toString((Object[])
                entities.createNativeQuery("select count(*), max(l.decided_at), max(d.index_seq) from concept_link l"
                                + " join document d on d.id = l.document_id where l.state <> ?")
                        .setParameter(1, State.SUGGESTED.key())
                        .getSingleResult());
    }

    @Override
    public void rename(ConceptId concept, EditionId edition, ChapterKey before, ChapterKey after) {
        Map<Subject, ChapterLinkRow> there = new HashMap<>();
        List<ChapterLinkRow> moving = new ArrayList<>();
        for (ChapterLinkRow row : rows("l.conceptId = :key", concept.toString())) {
            ChapterLink link = row.toLink();
            if (link.chapter().equals(after)) {
                there.put(link.subject(), row);
            } else if (link.chapter().equals(before) && link.edition().equals(edition)) {
                moving.add(row);
            }
        }
        moving.forEach(row -> rename(row, after, there.get(row.toLink().subject())));
    }

    private void rename(ChapterLinkRow row, ChapterKey after, @Nullable ChapterLinkRow there) {
        ChapterLink renamed = row.toLink().renamed(after);
        boolean wins = there == null || there.isSuggested();
        entities.remove(row);
        if (there != null && wins) {
            entities.remove(there);
        }
        entities.flush();
        if (wins) {
            entities.persist(ChapterLinkRow.of(renamed));
        }
    }

    @Override
    public void forget(DocumentId document) {
        entities.createQuery("delete from ChapterLinkRow l where l.documentId = :id or l.editionId = :id")
                .setParameter("id", document.toString())
                .executeUpdate();
    }
}
