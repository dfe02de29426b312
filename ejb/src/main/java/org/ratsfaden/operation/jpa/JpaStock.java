package org.ratsfaden.operation.jpa;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.QuarantineReason;
import org.ratsfaden.operation.Stock;
import org.ratsfaden.transaction.jpa.InstantColumn;

/** Counts rows, and asks the database how large it is. */
public final class JpaStock implements Stock {

    private final EntityManager entities;

    /** @param entities a proxy that always means the caller's transaction */
    public JpaStock(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Steps steps(Instant now) {
        Object[] due = (Object[]) entities.createNativeQuery(
                        "select count(*), min(created_at) from step where stuck = false and not_before <= ?1")
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .getSingleResult();
        return new Steps(
                ((Number) due[0]).longValue(),
                count("select count(s) from StepRow s where s.stuck = false and s.notBefore > :now", now),
                entities.createQuery("select count(s) from StepRow s where s.stuck = true", Long.class)
                        .getSingleResult(),
                InstantColumn.ofNative(due[1]));
    }

    private long count(String query, Instant now) {
        return entities.createQuery(query, Long.class).setParameter("now", now).getSingleResult();
    }

    @Override
    public Map<String, Long> documents() {
        Map<String, Long> counts = new TreeMap<>();
        entities.createQuery("select d.state, count(d) from DocumentRow d group by d.state", Object[].class)
                .getResultList()
                .forEach(row -> counts.put((String) row[0], (Long) row[1]));
        return counts;
    }

    @Override
    public Originals originals() {
        Object[] sums = entities.createQuery(
                        "select count(f), coalesce(sum(f.bytes), 0) from FileRow f", Object[].class)
                .getSingleResult();
        return new Originals((Long) sums[0], ((Number) sums[1]).longValue());
    }

    @Override
    public List<Unread> unread(int limit) {
        @SuppressWarnings("unchecked") // a native query says in words only what it answers
        List<Object[]> rows = entities.createNativeQuery(
                        "select id, quarantine_reason, received_at from document where state = 'quarantined'"
                                + " order by received_at desc, id limit ?1")
                .setParameter(1, limit)
                .getResultList();
        return rows.stream()
                .map(row -> new Unread(
                        DocumentId.parse((String) row[0]).orElseThrow(),
                        QuarantineReason.ofKey((String) row[1]).orElseThrow(),
                        Objects.requireNonNull(InstantColumn.ofNative(row[2]))))
                .toList();
    }

    @Override
    public Database database() {
        Connection connection = entities.unwrap(Connection.class);
        try {
            DatabaseMetaData about = connection.getMetaData();
            String product = about.getDatabaseProductName();
            String version = about.getDatabaseProductVersion().replaceAll(" .*", "");
            return new Database(product + " " + version, bytes(connection, product));
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not say what it is", e);
        }
    }

    private static @Nullable Long bytes(Connection connection, String product) throws SQLException {
        if (!product.equals("PostgreSQL")) {
            return null;
        }
        try (Statement statement = connection.createStatement();
                ResultSet size = statement.executeQuery("select pg_database_size(current_database())")) {
            return size.next() ? size.getLong(1) : null;
        }
    }
}
