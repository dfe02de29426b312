package org.ratsfaden.upkeep;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** The tables of the database, whichever they are and on whatever database, as files that any database can be filled from. */
public interface Tables {

    /**
     * Everything as it stands at one instant, whatever is written meanwhile.
     *
     * @throws IOException if the database cannot be read
     */
    Snapshot snapshot() throws IOException;

    /** One instant of the database. Used by one thread; to be closed soon, for the database keeps what is deleted meanwhile. */
    interface Snapshot extends AutoCloseable {

        /** Names of all tables but the schema's own history. */
        List<String> names();

        /**
         * Writes one table as a JSON document: {@code {"table":…,"columns":[…],"rows":[[…],…]}}; instants and days are ISO 8601.
         *
         * @return how many rows
         */
        long write(String table, OutputStream out) throws IOException;

        /** By name, what each sequence gives next. */
        Map<String, Long> sequences() throws IOException;

        /** Hashes of all originals there should be. */
        List<String> originals() throws IOException;

        @Override
        void close() throws IOException;
    }

    /** Whether there is nothing at all, not even tables. */
    boolean isEmpty() throws IOException;

    /** Fills the tables, which are there and hold nothing that is missed, from what {@link Snapshot#write} has written. */
    void fill(Map<String, Source> tables, Map<String, Long> sequences) throws IOException;

    /** Where the document of one table is read from. */
    interface Source {

        InputStream open() throws IOException;
    }
}
