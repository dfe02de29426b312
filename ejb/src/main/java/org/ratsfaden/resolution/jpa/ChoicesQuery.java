package org.ratsfaden.resolution.jpa;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.resolution.Choices;
import org.ratsfaden.resolution.Choices.Named;
import org.ratsfaden.resolution.Progresses.Seen;

/**
 * What the list of decisions can be narrowed to. There are few different values among many rows: each is found in an index by the one
 * before it, and then one row that is in view.
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
        SqlWords sql = each("mention", key)
                .words("select named.said, named.name from (select known.said, (select m.")
                .words(name)
                .words(TOLD)
                .words(key)
                .words(" = known.said and ");
        view.told(sql, "m", "d");
        sql.words(" order by m.%s, m.%s limit 1) as name from known where known.said <> '') as named"
                        .formatted(key, name))
                .words(" where named.name is not null order by named.name, named.said");
        return rows(sql).stream()
                .map(Object[].class::cast)
                .map(row -> new Named(new CommitteeKey((String) row[0]), (String) row[1]))
                .toList();
    }

    private List<String> offices() {
        SqlWords sql = each("progress", "office")
                .words("select known.said from known where known.said is not null and exists (select 1 from progress p")
                .words(" join mention m on m.resolution_id = p.resolution_id join document d on d.id = m.document_id")
                .words(" where p.office = known.said and ");
        view.toldOrAssigned(sql);
        sql.words(") order by known.said");
        return rows(sql).stream().map(String.class::cast).toList();
    }

    /** The different values of a column: {@code known}, with {@code null} at the end. */
    private static SqlWords each(String table, String column) {
        return new SqlWords().words("""
                with recursive known(said) as (
                    select min(%2$s) from %1$s
                    union all
                    select (select t.%2$s from %1$s t where t.%2$s > known.said order by t.%2$s limit 1)
                    from known where known.said is not null)
                """.formatted(table, column));
    }

    private List<?> rows(SqlWords sql) {
        return sql.query(entities).getResultList();
    }
}
