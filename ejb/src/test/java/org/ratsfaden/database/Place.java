package org.ratsfaden.database;

import java.util.UUID;
import javax.sql.ConnectionPoolDataSource;

/** Where a database of the tests lies; each is alone there. */
interface Place {

    /** Gone when it is left. */
    static Place passing() {
        return OnPostgres.isAsked() ? OnPostgres.passing() : OnH2.in("mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    }

    /** Found again under the same name, by the next process too. */
    static Place lasting(String name) {
        return OnPostgres.isAsked() ? OnPostgres.lasting(name) : OnH2.in("file:" + name + ";WRITE_DELAY=0");
    }

    ConnectionPoolDataSource connections();

    /** Everybody has closed their connections. */
    void leave();
}
