package org.ratsfaden.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Words of the index that look like a word of a query. What is looked at is bounded, however large the index is. */
final class Likenesses {

    private static final int MOST_SPELLINGS = 4;
    private static final int MOST_LONGER = 24;
    /** Shorter stems begin too many other words. */
    private static final int SHORTEST_STEM = 5;

    private final IndexReader known;
    private final DirectSpellChecker spelling = new DirectSpellChecker();

    /** @param known whose words the reader may be helped with (decisions.md 9) */
    Likenesses(IndexReader known) {
        this.known = known;
        spelling.setMinPrefix(1);
        spelling.setAccuracy(0.7f);
        spelling.setMinQueryLength(5);
    }

    /** Whether no document has the word in any form, nor all its parts. */
    boolean isUnknown(String word, German german) throws IOException {
        if (isKnown(Fields.EXACT, word) || isKnown(Fields.STEM, german.stem(word))) {
            return false;
        }
        List<String> parts = german.partStems(word);
        for (String part : parts) {
            if (!isKnown(Fields.PARTS, part)) {
                return true;
            }
        }
        return parts.isEmpty();
    }

    private boolean isKnown(String field, String term) throws IOException {
        return known.docFreq(new Term(field, term)) > 0;
    }

    /** Terms of the same field that differ in one or two letters. */
    List<String> otherSpellings(String field, String term) throws IOException {
        List<String> found = new ArrayList<>();
        for (SuggestWord like :
                spelling.suggestSimilar(new Term(field, term), MOST_SPELLINGS, known, SuggestMode.SUGGEST_ALWAYS)) {
            found.add(like.string);
        }
        return found;
    }

    /** Stems that begin with this one, itself among them. */
    List<String> longer(String stem) throws IOException {
        List<String> found = new ArrayList<>();
        Terms terms = stem.length() < SHORTEST_STEM ? null : MultiTerms.getTerms(known, Fields.STEM);
        if (terms == null) {
            return found;
        }
        BytesRef begin = new BytesRef(stem);
        TermsEnum next = terms.iterator();
        BytesRef term = next.seekCeil(begin) == TermsEnum.SeekStatus.END ? null : next.term();
        while (term != null && found.size() < MOST_LONGER && StringHelper.startsWith(term, begin)) {
            found.add(term.utf8ToString());
            term = next.next();
        }
        return found;
    }
}
