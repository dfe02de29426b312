package org.ratsfaden.upkeep;

import java.util.Locale;

/**
 * Something that is not as it should be.
 *
 * @param subject id of the document, hash of the original, or name of the file it is about
 * @param detail what was found; never a word of a document
 */
public record Complaint(Kind kind, String subject, String detail) {

    private static final String FROM_A_BACKUP =
            "bring it back from a backup: unzip -o BACKUP.zip 'originals/*/THIS-HASH' -d RATSFADEN_HOME";

    /** What can be wrong. */
    public enum Kind {
        DAMAGED_ORIGINAL(FROM_A_BACKUP),
        MISSING_ORIGINAL(FROM_A_BACKUP),
        /** Normal after a crash between the file and its row. */
        ORPHAN("nothing is lost; verify --heal deletes those that are older than a day"),
        UNREADABLE_DOCUMENT("its rows were changed by hand or by another version; restore them from a backup"),
        IMPOSSIBLE_DOCUMENT("its rows were changed by hand; restore them from a backup"),
        WRONG_QUOTE("let the document be recognised again"),
        NOBODY_READS("it was received, and no step says that it is to be read; bring the same file again"),
        STUCK_STEP("see its error in the log, mend the cause and retry the step"),
        SEARCH_STANDS("search follows no change any more; mend what is told beside it, or see the log"),
        NOT_FOUND_BY_SEARCH("./ratsfaden reindex"),
        OLD_IN_SEARCH("./ratsfaden reindex"),
        /** The worst of them: somebody may find what is not for them. */
        WRONG_INDEX("./ratsfaden reindex, at once"),
        EXTRA_IN_SEARCH("./ratsfaden reindex");

        private final String advice;

        Kind(String advice) {
            this.advice = advice;
        }

        /** The name in JSON: {@code damaged-original}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** What the operator can do. */
        public String advice() {
            return advice;
        }

        /** Whether something is really wrong; the rest is told and harms nobody. */
        public boolean isFault() {
            return switch (this) {
                case ORPHAN -> false;
                case DAMAGED_ORIGINAL,
                        MISSING_ORIGINAL,
                        UNREADABLE_DOCUMENT,
                        IMPOSSIBLE_DOCUMENT,
                        WRONG_QUOTE,
                        NOBODY_READS,
                        STUCK_STEP,
                        SEARCH_STANDS,
                        NOT_FOUND_BY_SEARCH,
                        OLD_IN_SEARCH,
                        WRONG_INDEX,
                        EXTRA_IN_SEARCH -> true;
            };
        }
    }
}
