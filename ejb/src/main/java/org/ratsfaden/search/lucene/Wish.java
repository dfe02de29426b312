package org.ratsfaden.search.lucene;

import java.util.List;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.search.lucene.NumberRuns.Run;

/** One thing looked for. */
sealed interface Wish {

    /** @param text in lower case */
    record Word(String text) implements Wish {}

    /** Words in this order. */
    record Phrase(List<German.Word> words) implements Wish {}

    /**
     * Any word that begins like this.
     *
     * @param text in lower case
     */
    record Beginning(String text) implements Wish {}

    /**
     * A number as typed.
     *
     * @param words the same as plain words, should nobody have written it as one
     */
    record Reference(List<Run> runs, List<Word> words) implements Wish {}

    /** Any of these will do. */
    record AnyOf(List<Wish> wishes) implements Wish {}

    /** All of these together. */
    record AllOf(List<Wish> wishes) implements Wish {}

    /** Of a committee whose name has these words, in any form or as its abbreviation. */
    record OfCommittee(List<German.Word> words) implements Wish {}

    /**
     * Of these days, both inclusive.
     *
     * @param first days since 1970-01-01
     */
    record OfDays(long first, long last) implements Wish {}

    record OfKind(DocumentKind kind) implements Wish {}
}
