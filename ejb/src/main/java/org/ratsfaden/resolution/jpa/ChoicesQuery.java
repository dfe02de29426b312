package org.ratsfaden.resolution.jpa;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.resolution.Choices;
import org.ratsfaden.resolution.Choices.Named;
import org.ratsfaden.resolution.Progresses.Seen;

/**
 * What the list of decisions can be narrowed to. There are few different values among many rows: they are found in an index, and
 * of each one row that is in view.
 */
final class ChoicesQuery {

    private static final String TOLD = " from mention m join document d on d.id = m.document_id where m.";

    private final EntityManager entities;
    private final InView view;

    ChoicesQuery(EntityManager entities, Seen seen) {
        this.entities = entities;
        this.view = new InView(seen);
    }

    Choices choices() {
        return new Choices(named("committee", "committee_name"), named("body_key", "body_name"), offices());
    }

    private List<Named> named(String key, String name) {
        SqlWords sql = new SqlWords()
                .words("select named.said, named.name from (select known.said, (select m.")
                .words(name)
                .words(TOLD)
                .words(key)
                .words(" = known.said and ");
        view.told(sql, "m", "d");
        sql.words(" order by m.%s, m.%s limit 1) as name from (select distinct %s as said from mention) as known"
                        .formatted(key, name, key))
                .words(
                        " where known.said <> '') as named where named.name is not null order by named.name, named.said");
        return rows(sql).stream()
                .map(Object[].class::cast)
                .map(row -> new Named(new CommitteeKey((String) row[0]), (String) row[1]))
                .toList();
    }

    private List<String> offices() {
        SqlWords sql = new SqlWords()
                .words("select known.said from (select distinct office as said from progress) as known")
                .words(" where exists (select 1 from progress p join mention m on m.resolution_id = p.resolution_id")
                .words(" join document d on d.id = m.document_id where p.office = known.said and ");
        view.toldOrAssigned(sql);
        sql.words(") order by known.said");
        return rows(sql).stream().map(String.class::cast).toList();
    }

    private List<?> rows(SqlWords sql) {
        return sql.query(entities).getResultList();
    }
}
