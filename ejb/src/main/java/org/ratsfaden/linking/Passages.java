package org.ratsfaden.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.Page;
import org.ratsfaden.linking.Passage.Place;
import org.ratsfaden.search.Term;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.Line;
import org.ratsfaden.wording.Span;

/** A document cut into sentences, headings and lines, each with what it speaks of. */
record Passages(DocumentText text, List<Passage> all) {

    private static final double TITLE_WEIGHT = 3;
    private static final double DECISION_WEIGHT = 1.5;
    private static final double LAW_WEIGHT = 0.2;

    private static final Pattern END =
            Pattern.compile("(?<=[\\p{L})\"“”\\d]{2})[.!?;][\"“”]?(?=\\s+[\\p{Lu}\"„–(]|\\s*$)|\\n");
    private static final Pattern ABBREVIATED =
            Pattern.compile("(?s).*(?:\\b(?:Nr|Dr|Abs|Art|bzw|ca|ggf|inkl|vgl|Prof|St|Str|Dez|Ziff|Kap)|\\b\\d{1,2})");

    /** Where a paper goes, who sits there, how to call: not what it is about. */
    private static final Pattern SURROUNDING = Pattern.compile(
            "(?iu).*(?:\\b(?:tel|telefon|telefax|fax|fon|e-mail|email|www|http|impressum|kontakt|bearbeiter|bearbeitung|verfasser|federführend|einreicher|raum|ort|anlass|uhrzeit|zeit|datum|termin|gremium|az|aktenzeichen|foto|bild|bildzeile)\\b ?[:./@]).*"
                    + "|.*@.*|.*\\b\\d{5} \\p{Lu}.*|.*☐.*|.*\\( \\).*|.{0,80}(?:\\b\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}\\b).{0,40}(?:Entscheidung|Vorberatung|Anhörung|Kenntnis|Beratung|[ÖöNn]\\b|zur Kenntnis genommen).*"
                    + "|.*(?:\\p{L}ausschuss\\p{L}{0,2}|\\p{L}rat(?:e?s)?|\\p{L}beirat(?:e?s)?)\\s+(?:Entscheidung|Vorberatung|Anhörung|Kenntnisnahme)\\b.*"
                    + "|.{0,60}(?:Entscheidung|Vorberatung|Anhörung)[\\t ].{0,20}\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}.*|(?:tags|category|author|authorname|image|date):.*");

    private static final Pattern LAW = Pattern.compile(
            "§|\\b(?:BauGB|AsylbLG|AsylG|Gesetz\\p{Ll}{0,3}|\\p{L}+gesetz\\p{Ll}{0,3}|Richtlinie|Paragraph)\\b");

    private static final int TITLE_LINES = 6;

    /** What kind of paper it is, from whom and of which day. */
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?iu)(?:\\p{L}*vorlage|pressemitteilung|pressemeldung|\\p{L}*antrag|anfrage|niederschrift|protokoll|auszug|drucksache|mitteilung|beschluss|top|sitzung|vorlesen|inhalt|sachverhalt|begründung|wortprotokoll|grunddaten|stadt|landkreis|kreis|gemeinde|gremium|datum|termin|nr)\\b(?: \\p{L}+)?[ :.,/\\d-]*|(?:\\p{L}*antrag|anfrage|sitzung) (?:der|des|am|von) .*|.{0,30}\\d{1,2}\\. ?(?:\\d|\\p{L}+ )\\d{2,4}|---|.*@.*");

    private static final int LONGEST = 1_500;

    static Passages of(Candidate candidate, CouncilWords words) {
        DocumentText text = new DocumentText(candidate.pages());
        Span title = title(candidate, text);
        List<Span> decisions = candidate.decisions().stream()
                .map(evidence -> span(candidate.pages(), evidence))
                .toList();
        List<Passage> passages = new ArrayList<>();
        for (Span at : cut(text.running())) {
            Span trimmed = text.words(at).at();
            if (!trimmed.isEmpty()) {
                passages.add(passage(text, trimmed, place(trimmed, title, decisions), words));
            }
        }
        Set<Matter> doubted =
                Said.doubtedThroughout(passages.stream().map(Passage::said).toList());
        return new Passages(
                text, passages.stream().map(passage -> passage.without(doubted)).toList());
    }

    /** The first lines stand for a title that is not known. */
    private static @Nullable Span title(Candidate candidate, DocumentText text) {
        Evidence known = candidate.title();
        if (known != null) {
            return span(candidate.pages(), known);
        }
        Optional<Line> first = text.filled(0)
                .limit(TITLE_LINES)
                .filter(line -> line.text().length() > 8
                        && line.text().length() < 140
                        && !line.text().endsWith("."))
                .filter(line -> !NO_TITLE.matcher(line.text()).matches()
                        && !SURROUNDING.matcher(line.text()).matches())
                .findFirst();
        return first.map(Line::at).orElse(null);
    }

    /** Where {@code evidence} stands in the joined pages. */
    private static Span span(List<Page> pages, Evidence evidence) {
        int before = pages.stream()
                .takeWhile(page -> page.number() != evidence.page())
                .mapToInt(page -> page.text().length() + 1)
                .sum();
        return new Span(before + evidence.start(), before + evidence.end());
    }

    private static Place place(Span at, @Nullable Span title, List<Span> decisions) {
        if (title != null && overlap(at, title)) {
            return Place.TITLE;
        }
        return decisions.stream().anyMatch(decision -> overlap(at, decision)) ? Place.DECISION : Place.TEXT;
    }

    private static boolean overlap(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private static Passage passage(DocumentText text, Span at, Place place, CouncilWords words) {
        String said = text.words(at).value();
        double weight = switch (place) {
            case TITLE -> TITLE_WEIGHT;
            case DECISION -> DECISION_WEIGHT;
            case TEXT ->
                SURROUNDING.matcher(said).matches() ? 0 : LAW.matcher(said).find() ? LAW_WEIGHT : 1;
        };
        String spoken = Asides.withoutNames(said);
        String ofChapters = Asides.withoutStandpoints(spoken);
        List<Term> terms = weight == 0 ? List.of() : words.terms().of(spoken);
        List<Term> telling =
                weight == 0 || ofChapters.equals(spoken) ? terms : words.terms().of(ofChapters);
        Said subject = words.saidIn(terms);
        return new Passage(
                at,
                said,
                place,
                terms.isEmpty() ? 0 : weight,
                terms,
                telling.stream().map(Term::stem).collect(Collectors.toSet()),
                telling.stream().filter(term -> !term.part()).map(Term::stem).collect(Collectors.toSet()),
                telling == terms ? subject : subject.withTopicsOf(words.saidIn(telling)));
    }

    private static List<Span> cut(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher end = END.matcher(text);
        int from = 0;
        while (end.find()) {
            String before = text.substring(Math.max(from, end.start() - 6), end.start());
            boolean open =
                    end.group().startsWith(".") && ABBREVIATED.matcher(before).matches();
            if (!open || end.end() - from > LONGEST) {
                spans.add(new Span(from, end.end()));
                from = end.end();
            }
        }
        spans.add(new Span(from, text.length()));
        return spans;
    }
}
