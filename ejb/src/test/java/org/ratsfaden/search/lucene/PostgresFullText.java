package org.ratsfaden.search.lucene;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.ratsfaden.document.DocumentId;

/** PostgreSQL's full text search as it comes for German: any of the words, ranked by how often they stand in a text of its length. */
final class PostgresFullText {

    private static final String BEST =
            "with asked as (select replace(plainto_tsquery('german', ?)::text, '&', '|')::tsquery as words)"
                    + " select id from paper, asked where said @@ words order by ts_rank(said, words, 1) desc, id limit 10";

    private PostgresFullText() {}

    /** The database of {@code RATSFADEN_DB_URL}, {@code _USER} and {@code _PASSWORD}. */
    static boolean isThere() {
        return System.getenv("RATSFADEN_DB_URL") != null;
    }

    static Quality of(LabelledTexts texts) throws IOException, SQLException {
        try (Connection database = DriverManager.getConnection(
                System.getenv("RATSFADEN_DB_URL"),
                System.getenv("RATSFADEN_DB_USER"),
                System.getenv("RATSFADEN_DB_PASSWORD"))) {
            fill(database, texts);
            return Quality.of(texts, question -> firstTen(database, question));
        }
    }

    private static void fill(Connection database, LabelledTexts texts) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("drop table if exists paper");
            statement.execute("create table paper (id varchar(36) primary key, said tsvector)");
        }
        try (PreparedStatement insert =
                database.prepareStatement("insert into paper values (?, to_tsvector('german', ?))")) {
            for (LabelledTexts.Text text : texts.texts()) {
                insert.setString(1, text.id().toString());
                insert.setString(2, text.title() + "\n" + text.text());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static List<DocumentId> firstTen(Connection database, String question) throws IOException {
        List<DocumentId> found = new ArrayList<>();
        try (PreparedStatement query = database.prepareStatement(BEST)) {
            query.setString(1, question);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(DocumentId.parse(rows.getString(1)).orElseThrow());
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IOException("PostgreSQL was asked: " + question, e);
        }
    }
}
