package org.ratsfaden.upkeep;

/** What happens to files in the store that no document knows. */
public enum Orphans {
    LEFT,
    /** Those that were brought more than a day ago are deleted. */
    REMOVED_WHEN_OLD
}
