package org.ratsfaden.resolution.jpa;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.ratsfaden.meeting.Mentions.Within;
import org.ratsfaden.resolution.Progresses.Asked;
import org.ratsfaden.resolution.Progresses.Seen;

/** A statement of the list of decisions, to be run by plain JDBC. */
record FollowedSql(String text, List<Object> values) {

    /** The first page, in its order. */
    static FollowedSql ids(Asked asked, Seen seen, Within page) {
        SqlWords all = new FollowedQuery(asked, seen).ids();
        return new FollowedSql(all.text() + " limit " + page.limit(), all.values());
    }

    static FollowedSql count(Asked asked, Seen seen) {
        SqlWords count = new FollowedQuery(asked, seen).count();
        return new FollowedSql(count.text(), count.values());
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
