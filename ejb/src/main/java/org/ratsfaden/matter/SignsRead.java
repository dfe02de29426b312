package org.ratsfaden.matter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.Facts;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.Page;
import org.ratsfaden.document.Subject;
import org.ratsfaden.meeting.PaperNumber;
import org.ratsfaden.wording.Committees;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.GermanDates;
import org.ratsfaden.wording.Sentence;
import org.ratsfaden.wording.Span;
import org.ratsfaden.wording.Stated;

/** Reads in words to which matter they belong. */
final class SignsRead {

    /** What names more papers, or more sittings, is a list of them. */
    private static final int MOST_PAPERS = 5;

    private static final int MOST_SITTINGS = 12;

    /** So near a day stands the committee that sat on it. */
    private static final int BEFORE_DAY = 110;

    private static final int BEHIND_DAY = 70;
    private static final int LONGEST_QUOTE = 300;

    /** A number of two parts is that of a paper where it is said to be one. */
    private static final Pattern CALLED_A_PAPER = Pattern.compile(
            "(?<!\\p{L})(?:[Vv]orlagen?|(?:Beschluss|Informations|Sitzungs|Verwaltungs|Mitteilungs)vorlagen?"
                    + "|[Dd]rucksachen?|Antrag|Antrags|Änderungsantrag|DS|BV|IV)(?:[ -]?(?:Nr\\.?|Nummer))?:? {0,2}"
                    + "(?<number>[A-ZÄÖÜ\\d]{1,8}(?:[/-][A-ZÄÖÜ\\d.]{1,9}){1,4})(?![\\p{L}\\d/-])");

    private static final Pattern DIGITS = Pattern.compile(".*\\d{2,}.*");

    private SignsRead() {}

    /** What it is called; nothing for a title that many matters have. */
    static List<Sign> title(Subject subject, Facts facts) {
        return facts.finding(Field.TITLE).stream()
                .flatMap(title -> facts.words(Field.TITLE).flatMap(TitleKey::of).stream()
                        .map(key -> new Sign(subject, Sign.Kind.TITLE, key, title.evidence())))
                .toList();
    }

    /** The papers that the title and the decision name, but for its own. */
    static List<Sign> papers(Subject subject, Facts facts) {
        Map<PaperNumber, Finding> named = new LinkedHashMap<>();
        for (Field field : List.of(Field.TITLE, Field.DECISION_TEXT, Field.PROPOSED_DECISION)) {
            facts.finding(field)
                    .ifPresent(finding -> facts.words(field)
                            .ifPresent(words -> numbers(words).forEach(number -> named.putIfAbsent(number, finding))));
        }
        named.keySet().removeAll(own(facts));
        return named.size() > MOST_PAPERS
                ? List.of()
                : named.entrySet().stream()
                        .map(paper ->
                                sign(subject, paper.getKey(), paper.getValue().evidence()))
                        .toList();
    }

    /** The papers that the whole text names, but for its own. */
    static List<Sign> papers(Subject subject, Facts facts, List<Page> pages) {
        DocumentText text = new DocumentText(pages);
        Map<PaperNumber, Span> named = new LinkedHashMap<>();
        numbersAt(text.all()).forEach((number, at) -> named.put(number, at));
        named.keySet().removeAll(own(facts));
        return named.size() > MOST_PAPERS
                ? List.of()
                : named.entrySet().stream()
                        .map(paper -> sign(subject, paper.getKey(), quoted(text, paper.getValue())))
                        .toList();
    }

    /** The sittings that the whole text names. */
    static List<Sign> sittings(Subject subject, List<Page> pages) {
        DocumentText text = new DocumentText(pages);
        Map<String, Evidence> named = new LinkedHashMap<>();
        GermanDates.in(text, new Span(0, text.all().length()))
                .forEach(day -> committeesBeside(text, day.at())
                        .forEach(committee ->
                                named.putIfAbsent(sitting(committee, day.value()), quoted(text, day.at()))));
        return named.size() > MOST_SITTINGS
                ? List.of()
                : named.entrySet().stream()
                        .map(sitting -> new Sign(subject, Sign.Kind.SITTING, sitting.getKey(), sitting.getValue()))
                        .toList();
    }

    static String sitting(CommitteeKey committee, LocalDate day) {
        return committee + " " + day;
    }

    private static Sign sign(Subject subject, PaperNumber paper, @Nullable Evidence evidence) {
        return new Sign(subject, Sign.Kind.PAPER, paper.value(), evidence);
    }

    private static List<CommitteeKey> committeesBeside(DocumentText text, Span day) {
        Span window = new Span(
                Math.max(0, day.start() - BEFORE_DAY), Math.min(text.all().length(), day.end() + BEHIND_DAY));
        List<CommitteeKey> committees = new ArrayList<>();
        Optional<Stated<String>> next = Committees.first(text, window);
        while (next.isPresent()) {
            CommitteeKey.named(next.get().value()).ifPresent(committees::add);
            next = Committees.first(text, new Span(next.get().at().end(), window.end()));
        }
        return committees;
    }

    private static Evidence quoted(DocumentText text, Span at) {
        Span sentence = Sentence.around(text, at.start());
        boolean fits = sentence.end() - sentence.start() <= LONGEST_QUOTE
                && sentence.start() <= at.start()
                && sentence.end() >= at.end();
        return text.evidence(fits ? sentence : at);
    }

    private static Set<PaperNumber> own(Facts facts) {
        return facts.words(Field.PAPER_NUMBER)
                .map(words -> Set.copyOf(PaperNumber.written(words)))
                .orElse(Set.of());
    }

    private static Set<PaperNumber> numbers(String words) {
        return numbersAt(words).keySet();
    }

    private static Map<PaperNumber, Span> numbersAt(String words) {
        Map<PaperNumber, Span> numbers = new LinkedHashMap<>();
        Matcher called = CALLED_A_PAPER.matcher(words);
        while (called.find()) {
            if (DIGITS.matcher(called.group("number")).matches()) {
                PaperNumber.written(called.group("number"))
                        .forEach(number ->
                                numbers.putIfAbsent(number, new Span(called.start("number"), called.end("number"))));
            }
        }
        for (PaperNumber.Named named : PaperNumber.namedAt(words)) {
            numbers.putIfAbsent(named.number(), new Span(named.start(), named.end()));
        }
        return numbers;
    }
}
