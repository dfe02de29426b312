package org.ratsfaden.resolution.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A statement in SQL that grows; every value is a parameter. */
final class SqlWords {

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    SqlWords words(String words) {
        sql.append(words);
        return this;
    }

    SqlWords value(Object value) {
        values.add(value);
        sql.append("?").append(values.size());
        return this;
    }

    /** In brackets, divided by commas. */
    SqlWords values(Collection<String> wanted) {
        String before = "(";
        for (String one : wanted) {
            words(before).value(one);
            before = ", ";
        }
        return words(")");
    }

    /** The statement, with numbered parameters: {@code ?1}. */
    String text() {
        return sql.toString();
    }

    /** What the parameters are, the first first. */
    List<Object> values() {
        return List.copyOf(values);
    }

    Query query(EntityManager entities) {
        Query query = entities.createNativeQuery(sql.toString());
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }
}
