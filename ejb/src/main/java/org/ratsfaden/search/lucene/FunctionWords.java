package org.ratsfaden.search.lucene;

import java.util.Set;

/** Words that make a question of a search and say little of what is looked for, beside those that are in no index ("der"). */
final class FunctionWords {

    private static final Set<String> WORDS = Set.of(
            ("wer wessen wem wen was wann wo wohin woher wie wieso weshalb warum womit wofür wodurch wovon worüber wozu wobei "
                            + "wieviel wieviele viele vielen gibt gab geben gegeben darf dürfen durfte durften können konnte konnten "
                            + "müssen mussten sollen sollten möchte möchten mag mögen lässt lassen ließ hätte wurde wurden worden geworden "
                            + "bitte eigentlich denn etwa bereits schon alles zuletzt macht gemacht tun tut getan "
                            + "bezüglich hinsichtlich betreffend betreffs thema bzw ggf usw etc")
                    .split(" "));

    private FunctionWords() {}

    /** @param word in lower case */
    static boolean holds(String word) {
        return WORDS.contains(word);
    }
}
