package org.ratsfaden.extraction;

import java.util.List;
import org.ratsfaden.document.Page;

/** Repairs extracted text. Pure: same text, same answer. */
public final class RepairText {

    private RepairText() {}

    /** The pages with their words put together again, each with the way back. */
    public static List<Page> repair(List<String> pages) {
        throw new UnsupportedOperationException("written with the extraction: " + pages.size());
    }
}
