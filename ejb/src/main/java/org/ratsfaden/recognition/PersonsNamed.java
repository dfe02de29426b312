package org.ratsfaden.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Field;
import org.ratsfaden.particular.Person;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.Label;
import org.ratsfaden.wording.Offices;
import org.ratsfaden.wording.PersonNames;
import org.ratsfaden.wording.PersonNames.Name;
import org.ratsfaden.wording.Span;
import org.ratsfaden.wording.Wording;

/** Finds persons where the text marks them as such: by Herr or Frau, by an office, a party, a label, a quotation, a signature. */
final class PersonsNamed {

    private static final Pattern SALUTED = Pattern.compile("(?=[HF])(?<![\\p{L}-])(?:Herrn?|Frau) (?=\\p{Lu}|von )");

    private static final String PARTY =
            "(?:CDU|CSU|SPD|FDP|AfD|BSW|FWG?|UWG|WG|ÖDP|BVB|(?:Die |DIE )?(?:Linke|LINKE|Grünen?|GRÜNEN?)|B(?:ündnis |')90/Die Grünen|BÜNDNIS 90/DIE GRÜNEN|Freie Wähler|FREIE WÄHLER|parteilos|[\\p{L}\\d/. -]{2,25}-?[Ff]raktion)";

    private static final Pattern IS_PARTY = Pattern.compile(PARTY);

    /** What follows a name and says who it is. */
    private static final Pattern BEHIND = Pattern.compile("(?:,? (?:(?:der|die|unsere?|seine?) )?(?<role>"
            + Offices.WHOLE + ")(?=[ ,.;:)\\n]|$)| \\((?<inner>" + Offices.WHOLE + "|" + PARTY + ")\\))");

    private static final Pattern ASIDE =
            Pattern.compile("(?=[, ])(?<=[\\p{Ll}.])(?:, (?:der |die |unsere? )?(?=\\p{Lu}|stellv)| \\((?=\\p{L}))");

    private static final Pattern LABELLED = Pattern.compile(
            "(?=[BSAVPE])(?<![\\p{L}-])(?<label>Berichterstatter|Bearbeiter|Sachbearbeiter|Ansprechpartner|Verfasser|Schriftführer|Protokollführer|Vorsitzende|Einreicher|Antragsteller)(?<ending>in|r|/in|/-in|/r|/-r)? ?:[ \\t]*(?:\\n\\s{0,4})?(?:Herrn? |Frau )?(?=\\p{Lu})");

    private static final Pattern QUOTED = Pattern.compile(
            "“,? ?(?:so|sagte?|erklärte?|betonte?|freut sich|freute sich|lobte?|meinte?|ergänzte?|berichtete?|hofft|hoffte|erläuterte?|fordert|forderte|hob|resümierte?) (?=\\p{Lu})");

    private static final Pattern SIGNED =
            Pattern.compile("(?=g)(?<![\\p{L}-])(?:gez\\.|gezeichnet):? (?:Herr |Frau )?(?=\\p{Lu})");

    private static final Pattern WRITER = Pattern.compile("(?m)^[ \\t]*[Vv]on (?=\\p{Lu}[^\\n]{3,40}$)");

    /** "wird Imke Toll die Leitung einer Arbeitsgruppe übernehmen". */
    private static final Pattern LEADING = Pattern.compile(
            "(?=[ws])(?<![\\p{L}-])(?:wird|soll|werde) (?=\\p{Lu})(?<name>[^.,;:]{4,50}?) (?:die (?<lead>Leitung)|den (?<chair>Vorsitz))(?<of> (?:der|des|einer|eines) \\p{Lu}[\\p{L}-]{2,40})? (?:übernehmen|innehaben)");

    private static final Pattern PRESS_CONTACT = Pattern.compile("\\p{L}+kontakt|Ansprechpartner");

    private static final int LONGEST_ROLE = 160;

    private static final int MOST_WORDS = 5;

    /**
     * One place that names somebody.
     *
     * @param weak whether the role is only a party or a task for this paper, which an office stated elsewhere outdoes
     */
    private record Mark(Name name, @Nullable String role, boolean weak, Span at) {}

    private final DocumentText text;
    private final String words;
    private final List<Mark> marks = new ArrayList<>();

    private PersonsNamed(DocumentText text) {
        this.text = text;
        this.words = text.running();
    }

    static List<Person> in(Reading reading, DocumentKind kind) {
        PersonsNamed persons = new PersonsNamed(reading.text());
        persons.salutedAndInOffice();
        persons.markedBehind();
        persons.labelled(reading);
        persons.speakingAndSigning(kind);
        persons.marks.sort(Comparator.comparingInt(mark -> mark.at().start()));
        return persons.merged();
    }

    /** "Frau Stadträtin Ahlers", "Die Koordinatorin Frau Kranz", "Landrätin Imke Toll". */
    private void salutedAndInOffice() {
        SALUTED.matcher(words).results().forEach(match -> {
            Optional<Span> behind = Offices.at(words, match.end());
            Optional<Span> office = behind.or(() -> Offices.endingAt(words, Math.max(0, match.start() - 1)));
            int start = behind.isEmpty() && office.isPresent() ? office.get().start() : match.start();
            PersonNames.at(words, behind.map(span -> span.end() + 1).orElse(match.end()))
                    .ifPresent(name -> mark(name, office.map(this::words).orElse(null), start));
        });
        for (Span office : Offices.beforeNames(words)) {
            PersonNames.at(words, office.end() + 1)
                    .filter(name -> name.full() || Offices.isOnlyBeforeNames(words(office)))
                    .ifPresent(name -> mark(name, words(office), office.start()));
        }
    }

    private String words(Span span) {
        return words.substring(span.start(), span.end());
    }

    /** "Imke Toll, Leiterin des Amtes", "Karla Ohm (SPD)". */
    private void markedBehind() {
        ASIDE.matcher(words)
                .results()
                .filter(match -> behind(match.start()).isPresent())
                .flatMap(match -> nameEndingAt(match.start()).stream())
                .forEach(name -> mark(name, null, name.at().start()));
        LEADING.matcher(words)
                .results()
                .forEach(match -> PersonNames.at(words, match.start("name"))
                        .filter(name -> name.full() && name.at().end() == match.end("name"))
                        .ifPresent(
                                name -> add(name, leading(match), false, new Span(match.start("name"), match.end()))));
    }

    /** The longest full name of at most five words that ends there. */
    private Optional<Name> nameEndingAt(int end) {
        Optional<Name> longest = Optional.empty();
        int start = end;
        for (int i = 0; i < MOST_WORDS && start > 0; i++) {
            start = Math.max(words.lastIndexOf(' ', start - 1), words.lastIndexOf('\n', start - 1));
            Optional<Name> name = PersonNames.at(words, start + 1)
                    .filter(found -> found.full() && found.at().end() == end);
            longest = name.isPresent() ? name : longest;
        }
        return longest;
    }

    private static String leading(MatchResult match) {
        String of = match.group("of");
        return (match.group("lead") == null ? "Vorsitz" : "Leitung") + (of == null ? "" : of);
    }

    private void labelled(Reading reading) {
        LABELLED.matcher(text.all()).results().forEach(match -> {
            String ending = match.group("ending");
            String label = match.group("label") + (ending == null ? "" : ending);
            PersonNames.reversed(text.all(), match.end())
                    .or(() -> PersonNames.at(text.all(), match.end())
                            .filter(name -> name.full() || behind(name).isPresent()))
                    .ifPresent(name -> markTask(name, label));
        });
        reading.labels()
                .value(Label.SUBMITTER)
                .ifPresent(value -> text.lines().stream()
                        .filter(line ->
                                line.at().start() >= value.start() && line.at().end() <= value.end())
                        .forEach(line -> PersonNames.at(text.all(), line.at().start())
                                .filter(name -> behind(name).isPresent())
                                .ifPresent(name -> mark(name, null, name.at().start()))));
        reading.findings().stated(Field.VISDP).ifPresent(imprint -> {
            int start = text.all().indexOf(imprint.value(), imprint.at().start());
            if (start >= 0) {
                boolean contact = PRESS_CONTACT
                        .matcher(text.of(text.lines().get(text.lineAt(start)).at()))
                        .lookingAt();
                PersonNames.at(text.all(), start)
                        .ifPresent(name -> markTask(name, contact ? "Pressekontakt" : "V.i.S.d.P."));
            }
        });
    }

    private void speakingAndSigning(DocumentKind kind) {
        Stream.of(QUOTED, SIGNED)
                .flatMap(pattern -> pattern.matcher(words).results())
                .forEach(match -> PersonNames.at(words, match.end()).ifPresent(name -> {
                    if (name.full()) {
                        mark(name, null, name.at().start());
                    }
                }));
        if (kind == DocumentKind.NEWSPAPER) {
            Matcher writer = WRITER.matcher(text.of(text.head()));
            if (writer.find()) {
                PersonNames.at(text.all(), writer.end())
                        .filter(Name::full)
                        .ifPresent(name -> mark(name, null, name.at().start()));
            }
        }
    }

    private void markTask(Name name, String task) {
        Optional<MatchResult> behind = behind(name);
        if (behind.isPresent()) {
            mark(name, null, name.at().start());
        } else {
            add(name, task, true, name.at());
        }
    }

    /** With the office before the name, or else with what stands behind it. */
    private void mark(Name name, @Nullable String office, int start) {
        Optional<MatchResult> behind = office == null ? behind(name) : Optional.empty();
        String role = behind.map(match -> match.group("role") == null ? match.group("inner") : match.group("role"))
                .orElse(office);
        add(
                name,
                role == null ? null : Offices.nominative(Wording.inOneLine(role)),
                role != null && IS_PARTY.matcher(role).matches(),
                new Span(start, behind.map(MatchResult::end).orElse(name.at().end())));
    }

    private Optional<MatchResult> behind(Name name) {
        return behind(name.at().end());
    }

    private Optional<MatchResult> behind(int end) {
        Matcher behind = BEHIND.matcher(words)
                .region(end, Math.min(words.length(), end + LONGEST_ROLE))
                .useAnchoringBounds(false)
                .useTransparentBounds(true);
        return behind.lookingAt() ? Optional.of(behind.toMatchResult()) : Optional.empty();
    }

    private void add(Name name, @Nullable String role, boolean weak, Span at) {
        marks.add(new Mark(name, role, weak, at));
    }

    /** Each once; a surname alone is the only person of that surname, or somebody of whom no more is known. */
    private List<Person> merged() {
        Map<String, Set<String>> bearers = new HashMap<>();
        marks.stream()
                .map(Mark::name)
                .filter(Name::full)
                .forEach(name -> bearers.computeIfAbsent(name.surname(), _ -> new HashSet<>())
                        .add(name.key()));
        Map<String, List<Mark>> ofOne = new LinkedHashMap<>();
        for (Mark mark : marks) {
            Set<String> same = bearers.getOrDefault(mark.name().surname(), Set.of());
            String key = mark.name().full() || same.size() != 1
                    ? mark.name().key()
                    : same.iterator().next();
            if (mark.name().full() || same.size() <= 1) {
                ofOne.computeIfAbsent(key, _ -> new ArrayList<>()).add(mark);
            }
        }
        return ofOne.values().stream().map(this::person).toList();
    }

    /** By the fullest name and the first office; the words shown name the person as fully as any. */
    private Person person(List<Mark> own) {
        Mark fullest = own.stream()
                .max(Comparator.comparing((Mark mark) -> mark.name().full())
                        .thenComparingInt(mark -> mark.name().words().length()))
                .orElseThrow();
        Mark best = own.stream()
                .filter(mark -> mark.role() != null && !mark.weak())
                .findFirst()
                .or(() -> own.stream().filter(mark -> mark.role() != null).findFirst())
                .orElse(fullest);
        Mark shown = best.name().full() == fullest.name().full() ? best : fullest;
        return new Person(Wording.inOneLine(fullest.name().words()), best.role(), text.evidence(shown.at()));
    }
}
