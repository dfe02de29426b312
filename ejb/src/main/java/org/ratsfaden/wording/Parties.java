package org.ratsfaden.wording;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Groups behind a motion, as stated in brackets behind names: "(GRÜNE)". */
public final class Parties {

    private static final Pattern MEMBER = Pattern.compile(
            "(?<![\\p{L}-])(?:Stadtr(?:at|ätin)|Kreisr(?:at|ätin)|Gemeinder(?:at|ätin)|Ratsherr|Ratsfrau|Ratsmitglied) (?:Dr\\. )?\\p{Lu}[\\p{L}.-]{1,30}(?: \\p{Lu}[\\p{L}.-]{1,30}){1,2} \\([^()\\n]{2,40}\\)");

    private Parties() {}

    /** "Stadträtin Ines Ahlers (SPD)", where she is the only one who signed; empty where several did, or no office stands there. */
    public static Optional<Stated<String>> onlyMember(DocumentText text, Span span, Pattern party) {
        boolean one = party.matcher(text.all())
                        .region(span.start(), span.end())
                        .results()
                        .limit(2)
                        .count()
                == 1;
        Matcher member = MEMBER.matcher(text.all()).region(span.start(), span.end());
        return one && member.find()
                ? Optional.of(text.words(new Span(member.start(), member.end())))
                : Optional.empty();
    }

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
