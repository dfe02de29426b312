package org.ratsfaden.upkeep;

/** Who is told while a long deed goes on; what it throws ends the deed. */
public interface Onlooker {

    /** Called often, whether or not anything has changed. */
    void progress(Progress progress);

    void found(Complaint complaint);

    /**
     * How far it is.
     *
     * @param all how many there are to do, as far as is known
     */
    record Progress(Stage stage, long done, long all) {}

    /** What is being done. */
    enum Stage {
        ORIGINALS,
        DOCUMENTS,
        SEARCH,
        TABLES,
        CHECKING,
        INDEXING
    }
}
