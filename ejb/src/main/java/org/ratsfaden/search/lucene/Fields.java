package org.ratsfaden.search.lucene;

/** The fields of an index entry, in one place because writing and searching must agree on them. */
final class Fields {

    /**
     * Rises with every change of what stands in these fields or of how words become terms; an index of another format is
     * built anew.
     */
    static final String FORMAT = "5";

    static final String ID = "id";

    /** Tokens of which a reader needs one to find this entry. */
    static final String ASKS = "asks";

    /** On a card: tokens of which a reader needs one to find the full entry, and not its card. */
    static final String FULL_FOR = "fullFor";

    // the text, page by page
    /** Words as written, in lower case; those of the description, too. */
    static final String EXACT = "exact";
    /** Stems; with offsets, for the snippets. */
    static final String STEM = "stem";
    /** Stems of the parts of compounds, and of all words that are none; with offsets, for the snippets. */
    static final String PARTS = "parts";
    /** Four letters of a word at a time, of pages and title. */
    static final String PIECES = "pieces";
    /** Digits and the few letters beside them, page by page and then from the description; with offsets. */
    static final String NUMBERS = "numbers";

    // the description
    /** Stems and parts of the title. */
    static final String TITLE = "title";
    /** Stems of body, committee, agenda item, reference and date. */
    static final String ABOUT = "about";
    /** The whole reference, as runs of digits and letters with one blank between. */
    static final String REFERENCE = "reference";

    // what is filtered, counted and sorted by
    static final String KIND = "kind";
    static final String BODY = "body";
    static final String COMMITTEE = "committee";
    static final String COMMITTEE_KEY = "committeeKey";
    /** Names without titles; several in one entry. */
    static final String PERSON = "person";

    static final String OUTCOME = "outcome";
    /** Days since 1970-01-01; absent for an entry without a date. */
    static final String DATE = "date";
    /** A number from the id: the order of hits that are alike in everything else. */
    static final String ORDER = "order";

    // what is only kept
    /** The change of the document this entry was made from. */
    static final String SEQ = "seq";

    static final String STORED_TITLE = "storedTitle";
    static final String STORED_REFERENCE = "storedReference";
    static final String STORED_AGENDA_ITEM = "storedAgendaItem";
    /** Present if everybody finds this entry, or its card. */
    static final String PUBLIC = "public";
    /** Present if this is a card: found by its description, shown without snippets. */
    static final String CARD = "card";

    private Fields() {}
}
