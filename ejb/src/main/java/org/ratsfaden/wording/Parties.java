package org.ratsfaden.wording;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Groups behind a motion, as stated in brackets behind names: "(GRÜNE)". */
public final class Parties {

    private Parties() {}

    /** The group all brackets agree on. */
    public static Optional<Stated<String>> onlyOne(DocumentText text, Span span, Pattern party) {
        List<Stated<String>> named = party.matcher(text.all())
                .region(span.start(), span.end())
                .results()
                .map(match -> text.words(new Span(match.start("party"), match.end("party"))))
                .toList();
        return named.stream().map(Stated::value).distinct().count() == 1
                ? Optional.of(named.getFirst())
                : Optional.empty();
    }
}
