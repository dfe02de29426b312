package org.ratsfaden.database;

import javax.sql.ConnectionPoolDataSource;
import org.h2.jdbcx.JdbcDataSource;

/** H2 in this process, with the product's options. */
record OnH2(String url) implements Place {

    static OnH2 in(String where) {
        return new OnH2("jdbc:h2:" + where
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE");
    }

    @Override
    public ConnectionPoolDataSource connections() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        source.setUser("sa");
        source.setPassword("sa");
        return source;
    }

    @Override
    public void leave() {}
}
