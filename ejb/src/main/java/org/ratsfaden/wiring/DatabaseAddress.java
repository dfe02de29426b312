package org.ratsfaden.wiring;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A database and who opens it, for a program without a server. */
record DatabaseAddress(String url, String user, String password) {

    /** As {@code deploy/wildfly/configure.cli} has it. */
    private static final String OPTIONS =
            ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    /** The database that the portal keeps in its home. */
    static DatabaseAddress embedded(Path folder, String user, String password) {
        return new DatabaseAddress("jdbc:h2:file:" + folder.resolve("ratsfaden") + OPTIONS, user, password);
    }

    Connection open() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return url;
    }
}
