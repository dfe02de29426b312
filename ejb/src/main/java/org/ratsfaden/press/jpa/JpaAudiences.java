package org.ratsfaden.press.jpa;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ratsfaden.contact.ContactId;
import org.ratsfaden.press.Audience;
import org.ratsfaden.press.Audiences;
import org.ratsfaden.press.ReleaseId;

/** Audiences in the database. */
public final class JpaAudiences implements Audiences {

    private static final String AHEAD = "ahead";
    private static final String PUBLISHED = "published";
    private static final String SEGMENT = "segment";
    private static final String CONTACT = "contact";

    private final EntityManager entities;

    /** @param entities a proxy that always means the caller's transaction */
    public JpaAudiences(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Audience of(ReleaseId id) {
        List<AudienceRow> rows = rows(id);
        return new Audience(
                names(rows, AHEAD, SEGMENT),
                names(rows, AHEAD, CONTACT).stream()
                        .flatMap(name -> ContactId.parse(name).stream())
                        .collect(Collectors.toSet()),
                names(rows, PUBLISHED, SEGMENT));
    }

    private List<AudienceRow> rows(ReleaseId id) {
        return entities.createQuery("select a from AudienceRow a where a.releaseId = :id", AudienceRow.class)
                .setParameter("id", id.toString())
                .getResultList();
    }

    private static Set<String> names(List<AudienceRow> rows, String occasion, String kind) {
        return rows.stream()
                .filter(row -> row.is(occasion, kind))
                .map(AudienceRow::name)
                .collect(Collectors.toSet());
    }

    @Override
    public void keep(ReleaseId id, Audience audience) {
        List<AudienceRow> held = rows(id);
        List<AudienceRow> wanted = new ArrayList<>();
        audience.ahead().forEach(name -> wanted.add(new AudienceRow(id.toString(), AHEAD, SEGMENT, name)));
        audience.contacts().forEach(one -> wanted.add(new AudienceRow(id.toString(), AHEAD, CONTACT, one.toString())));
        audience.published().forEach(name -> wanted.add(new AudienceRow(id.toString(), PUBLISHED, SEGMENT, name)));
        held.stream().filter(row -> wanted.stream().noneMatch(row::says)).forEach(entities::remove);
        wanted.stream().filter(row -> held.stream().noneMatch(row::says)).forEach(entities::persist);
        entities.flush();
    }
}
