package org.ratsfaden.resolution.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.eclipse.persistence.jpa.JpaQuery;
import org.ratsfaden.database.LocalDatabase;
import org.ratsfaden.meeting.Mentions.Within;
import org.ratsfaden.resolution.Progresses.Asked;
import org.ratsfaden.resolution.Progresses.Seen;

/** A statement of the list of decisions, to be run by plain JDBC. */
record FollowedSql(String text, List<Object> values) {

    /** The first page, in its order. */
    static FollowedSql ids(LocalDatabase database, Asked asked, Seen seen, Within page) {
        FollowedSql all = of(database, entities -> new FollowedQuery(asked, seen).ids(entities, page));
        return new FollowedSql(all.text + " limit " + page.limit(), all.values);
    }

    static FollowedSql count(LocalDatabase database, Asked asked, Seen seen) {
        return of(database, new FollowedQuery(asked, seen)::count);
    }

    private static FollowedSql of(LocalDatabase database, Function<EntityManager, Query> made) {
        return database.inOne(() -> {
            Query query = made.apply(database.entities());
            int values = query.getParameters().size();
            return new FollowedSql(
                    query.unwrap(JpaQuery.class).getDatabaseQuery().getSQLString(),
                    IntStream.rangeClosed(1, values)
                            .mapToObj(query::getParameterValue)
                            .toList());
        });
    }

    /** Prepares it, runs it and reads all it answers. */
    void run(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getObject(1);
                }
            }
        }
    }
}
