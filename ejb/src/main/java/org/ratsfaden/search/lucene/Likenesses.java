package org.ratsfaden.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final int MOST_COMPLETIONS = 8;
    /** In the order of the alphabet; two letters may begin very many words. */
    private static final int MOST_COMPLETIONS_LOOKED_AT = 2_000;

    private static final int SHORTEST_BEGINNING = 2;
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

    /** Words as written that begin like this, the most frequent first. */
    List<String> completions(String beginning) throws IOException {
        if (beginning.length() < SHORTEST_BEGINNING) {
            return List.of();
        }
        Map<String, Integer> frequencies = new HashMap<>();
        for (String word : beginningWith(Fields.EXACT, beginning, MOST_COMPLETIONS_LOOKED_AT)) {
            frequencies.put(word, known.docFreq(new Term(Fields.EXACT, word)));
        }
        return frequencies.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_COMPLETIONS)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Stems that begin with this one, itself among them. */
    List<String> longer(String stem) throws IOException {
        return stem.length() < SHORTEST_STEM ? List.of() : beginningWith(Fields.STEM, stem, MOST_LONGER);
    }

    private List<String> beginningWith(String field, String beginning, int most) throws IOException {
        List<String> found = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(known, field);
        if (terms == null) {
            return found;
        }
        BytesRef begin = new BytesRef(beginning);
        TermsEnum next = terms.iterator();
        BytesRef term = next.seekCeil(begin) == TermsEnum.SeekStatus.END ? null : next.term();
        while (term != null && found.size() < most && StringHelper.startsWith(term, begin)) {
            found.add(term.utf8ToString());
            term = next.next();
        }
        return found;
    }
}
