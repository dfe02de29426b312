package org.ratsfaden.recognition;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ratsfaden.document.Field;
import org.ratsfaden.wording.Committees;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.Line;
import org.ratsfaden.wording.Outcome;
import org.ratsfaden.wording.Sections;
import org.ratsfaden.wording.Sentence;
import org.ratsfaden.wording.Span;
import org.ratsfaden.wording.Stated;
import org.ratsfaden.wording.Votes;

/** A decision told in a sentence: "Die Mitglieder des Ausschusses bestätigen einstimmig …", "… nahm der Kreistag … an." */
final class ToldDecision {

    private static final String COUNCIL =
            "(?:[Aa]usschuss(?:es)?|Kreistag(?:e?s)?|[Gg]emeinderat(?:e?s)?|Stadtrat(?:e?s)?|Ortschaftsrat(?:e?s)?|Ortsrat|Rat|[Bb]ezirksrat"
                    + "|Ratsversammlung|Marktrat|Magistrat|Integrationsrat|Bürgerschaft|[Bb]eirat(?:e?s)?|[Bb]ezirksversammlung|[Ss]tadtverordnetenversammlung|[Gg]emeindevertretung|[Ss]tadtvertretung|[Bb]ezirksvertretung|Gremium)";

    /** Those who vote, where the council itself is not named. */
    private static final String MEMBERS =
            "(?:alle Fraktionen|die Mehrheit (?:der|des) \\p{Lu}\\p{L}+|(?:die|alle) (?:Ausschussmitglieder|Stadtverordneten|Gemeindevertreter|Stadträte|Gemeinderäte|Kreisräte|Kreistagsmitglieder|Ratsmitglieder|Ratsmitglieder|Abgeordneten|Fraktionen|Politiker))";

    private static final String MATTER =
            "(?:Antrag|Beschlussvorlage|Vorlage|Drucksache|Beschlussvorschlag|Beschlussempfehlung|Beschlussantrag|Dringlichkeitsantrag|Änderungsantrag|Tagesordnungspunkt|Niederschrift)";

    private static final String PARTICIPLE =
            "(?:[^.\\n]{0,80}? )?(?:angenommen|abgelehnt|beschlossen|verwiesen|überwiesen|vertagt|zurückgestellt|zurückgezogen|zugestimmt|abgesetzt|genehmigt)(?!\\p{L})";

    private static final Pattern COUNCIL_ACTS = Pattern.compile("(?=\\p{Lu})(?<![\\p{L}-])\\p{L}{0,40}" + COUNCIL
            + "(?: für \\p{Lu}[\\p{L}-]{2,40}(?:(?:,| und|, und)? \\p{Lu}[\\p{L}-]{2,40}){0,4})?(?: (?:(?:des|der) )?\\p{Lu}[\\p{L}-]{1,40}(?: \\p{Lu}[\\p{L}-]{1,40}){0,2})? (?<deed>bestätig(?:t|te|ten|en)|befürworte(?:t|te|ten|n)|empfehlen|beschließt|beschloss|beschließen|empfiehlt|empfahl"
            + "|stimmt|stimmte|stimmten|lehnt|lehnte|nimmt|nahm|nehmen|nahmen|vertagt|vertagte|verweist|verwies|genehmigt|genehmigte|billigt|billigte|verabschiedete|entschied|fasste|stellt(?=[^.\\n]{1,200} zurück)|sieht(?=[^.\\n]{1,60} als erledigt))(?!\\p{L})"
            + "|(?=[nsblevgfw])(?<![\\p{L}-])(?<told>beschließt|empfiehlt|nimmt|nahm|stimmte|beschloss|lehnte|empfahl|vertagte|verwies|billigte|verabschiedete|genehmigte|entschied|sprach|fasste|wählte) (?:sich )?(?:der|die) (?:\\p{Ll}{3,20} )?\\p{L}{0,40}"
            + COUNCIL + "(?![\\p{L}-])"
            + "|(?=[sl])(?<![\\p{L}-])(?<voted>(?:stimmten|lehnten) " + MEMBERS
            + "(?![\\p{L}-])[^.\\n]{0,250}? (?:zu|ab)(?![\\p{L}-]))"
            + "|(?=[DS])(?<![\\p{L}-])(?:Damit|Somit) (?<elected>ist [^.\\n]{3,200} gewählt)(?!\\p{L})"
            + "|(?=e)(?<![\\p{L}-])(?<agreed>einigten sich (?:die Fraktionen|die Mitglieder|alle Fraktionen)(?:[^.\\n]|(?<=\\d)\\.){0,200} zu vertagen)(?!\\p{L})"
            + "|(?=D)(?<![\\p{L}-])(?:Der|Die) \\p{L}{0,40}" + COUNCIL
            + "(?: (?:des|der) (?:\\p{Lu}[\\p{L}-]{1,40} ?){1,3}?)? (?<perfect>hat (?:[^.:\\n]|(?<=\\d)[.:]){0,200}?(?:beschlossen|verabschiedet|abgelehnt|zugestimmt|vertagt|verwiesen|genehmigt|gebilligt|entschieden|empfohlen|gefasst))(?!\\p{L})"
            + "|(?=h)(?<![\\p{L}-])(?<asked>hat (?:der|die) (?:\\p{Ll}{3,20} )?\\p{L}{0,40}" + COUNCIL
            + "(?![\\p{L}-])(?:[^.:\\n]|(?<=\\d)[.:]){0,200}? (?:beschlossen|verabschiedet|abgelehnt|zugestimmt|vertagt|verwiesen|genehmigt|gebilligt|entschieden|empfohlen|gefasst))(?!\\p{L})"
            + "|(?<counted>(?<!\\d)\\d{1,3} (?:\\p{L}*mitglieder|Abgeordnete|\\p{L}*[Rr]äte|Stadtverordnete|Gemeindevertreter|Verordnete) (?:stimmten|votierten)(?!\\p{L}))"
            + "|(?=z)(?<![\\p{L}-])(?<withdrawn>(?:zieht|zog) (?:den|die) (?:Antrag|Anfrage|Vorlage|Beschlussvorlage|Drucksache)(?!\\p{L})[^.\\n]{0,100}(?<!nicht) zurück)(?!\\p{L})"
            + "|(?=D)(?<![\\p{L}-])(?:Der|Die) " + MATTER + "(?: [^.\\n]{1,80}?)? (?<passive>(?:wird|wurde) "
            + PARTICIPLE
            + ")"
            + "|(?=w)(?<![\\p{L}-])(?<inverted>(?:wird|wurde) (?:der|die) " + MATTER + " (?<result>" + PARTICIPLE + ")"
            + ")");

    private static final Pattern DECIDES_LATER =
            Pattern.compile("(?:Beschlussfassung|Entscheidung) (?:durch|im|in) (?:(?:den|der|dem|die) )?"
                    + "(?<body>Kreistag|Gemeinderat|Stadtrat|Rat|Bürgerschaft)(?!\\p{L})");

    /** Who speaks, word for word: "Stadträtin Ahlers (SPD): Wir …". What they say they wish is not decided. */
    private static final Pattern SPEAKER = Pattern.compile(
            "(?m)^(?:(?:Der|Die) Vorsitzende|Stadtr(?:at|ätin)|Kreisr(?:at|ätin)|(?:Ober|Erster? )?[Bb]ürgermeister(?:in)?|Beigeordneter?|Herr|Frau|Ratsfrau|Ratsherr)[^:\\n.]{0,50}: \\p{Lu}");

    private static final Pattern LAST_WORD = Pattern.compile("(?!gefasst)\\p{Ll}{6,20}(?: – \\d{1,3} Stimmen)?");

    private static final Pattern MEMBER = Pattern.compile("(?:Stadt|Gemeinde|Markt|Kreis|Orts)rat \\p{Lu}");

    private static final Pattern SUBJECT = Pattern.compile("(?:Der|Die|Das) ");

    private static final int SPEAKERS = 2;

    private static final int LEAD = 600;

    /** What the chair states after the vote. */
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?<![\\p{L}-])(?:[Vv]orschlag|Beschlussvorschlag|" + MATTER
                    + ")(?: der \\p{L}+)? (?<announced>(?:ist|wäre) (?:damit |so |somit )?(?:einstimmig |mehrheitlich )?(?:abgelehnt|angenommen|beschlossen))(?!\\p{L})");

    private ToldDecision() {}

    /** Reads the last one that tells of a vote, or else the last one; where it only counts, the one before tells what was decided. */
    static void readLast(Reading reading) {
        List<MatchResult> acts = all(reading.text()).toList();
        Optional<MatchResult> chosen = acts.reversed().stream()
                .filter(act -> Votes.in(reading.text(), Sentence.around(reading.text(), act.start()))
                        .isPresent())
                .findFirst()
                .or(() -> acts.reversed().stream().findFirst());
        chosen.ifPresent(act -> read(reading, act));
        chosen.filter(act -> has(act, "counted"))
                .flatMap(counted -> acts.subList(0, acts.indexOf(counted)).reversed().stream()
                        .filter(act -> has(act, "asked") || has(act, "perfect"))
                        .findFirst())
                .ifPresent(act -> read(reading, act));
    }

    /** Reads the first one of many. */
    static void readFirst(Reading reading) {
        all(reading.text()).findFirst().ifPresent(act -> read(reading, act));
    }

    /** What the council is said to have done in the paragraph right above {@code line}: "Der Ausschuss empfiehlt …". */
    static Optional<Stated<String>> above(DocumentText text, Line line) {
        int from = line.number() - 1;
        while (from > 0 && !text.lines().get(from - 1).isBlank()) {
            from--;
        }
        int start = text.lines().get(Math.max(from, 0)).at().start();
        return all(text)
                .filter(act -> (has(act, "deed") || has(act, "told"))
                        && act.start() >= start
                        && act.start() < line.at().start())
                .map(act -> new Stated<>(act, sentence(text, act)))
                .filter(act -> has(act.value(), "told")
                        || SUBJECT.matcher(text.of(
                                        new Span(act.at().start(), act.value().end("deed"))))
                                .lookingAt())
                .reduce((earlier, later) -> later)
                .map(act -> text.words(
                        text.all().charAt(act.at().end() - 1) == ':'
                                ? new Span(act.at().start(), line.at().start())
                                : act.at()));
    }

    /** What the council is said to have done, where a field has told what became of the matter. */
    static void readWording(Reading reading, Outcome told) {
        DocumentText text = reading.text();
        if (reading.findings().has(Field.DECISION_TEXT) && reading.findings().has(Field.COMMITTEE)) {
            return;
        }
        all(text)
                .filter(act -> Outcome.of(text.of(sentence(text, act))).equals(Optional.of(told)))
                .reduce((earlier, later) -> later)
                .ifPresent(act -> {
                    reading.findings().words(Field.DECISION_TEXT, text.words(sentence(text, act)), Certainty.WORDED);
                    Committees.reported(text, new Span(act.start(), act.end()))
                            .ifPresent(name -> reading.findings().words(Field.COMMITTEE, name, Certainty.WORDED));
                });
    }

    /** Whether the first sentences tell of a decision in the past tense and from outside: "hat der Kreistag … verabschiedet". */
    static boolean isReported(DocumentText text) {
        return all(text).filter(act -> has(act, "asked") || has(act, "told")).anyMatch(act -> act.start() < LEAD);
    }

    private static Stream<MatchResult> all(DocumentText text) {
        boolean spoken = SPEAKER.matcher(text.all()).results().limit(SPEAKERS).count() == SPEAKERS;
        return (spoken ? ANNOUNCED : COUNCIL_ACTS)
                .matcher(text.running())
                .results()
                .filter(act -> !isMember(text, act))
                .filter(act -> outcome(text, Sentence.around(text, act.start())).isPresent());
    }

    /** "Stadtrat Köhler lehnt ihn ab" speaks for himself; "Der Ortsrat Neudorf lehnt ihn ab" does not. */
    private static boolean isMember(DocumentText text, MatchResult act) {
        if (!has(act, "deed")) {
            return false;
        }
        String before = text.of(new Span(Math.max(0, act.start() - "Der ".length()), act.start()));
        return MEMBER.matcher(text.of(new Span(act.start(), act.start("deed")))).lookingAt()
                && !before.equalsIgnoreCase("der ");
    }

    /** What the sentence says became of it, or the numbers of its vote. */
    private static Optional<Outcome> outcome(DocumentText text, Span sentence) {
        return Outcome.of(text.of(sentence))
                .or(() -> Votes.in(text, sentence).flatMap(vote -> Votes.outcome(vote.value())));
    }

    private static void read(Reading reading, MatchResult act) {
        DocumentText text = reading.text();
        Findings findings = reading.findings();
        Stated<String> sentence = text.words(sentence(text, act));
        Outcome outcome = outcome(text, sentence.at()).orElseThrow();
        Outcome settled = outcome == Outcome.ADOPTED && decidesLater(reading) ? Outcome.RECOMMENDED : outcome;
        int deed =
                act.namedGroups().values().stream().mapToInt(act::start).max().orElseThrow();
        Stated<String> raw =
                text.words(new Span(deed, Math.max(deed, sentence.at().end())));
        Stated<String> result = has(act, "result") ? text.words(new Span(act.start("result"), act.end("result"))) : raw;
        Optional<Stated<String>> shown = has(act, "withdrawn")
                ? Optional.of(text.words(new Span(act.start("withdrawn"), act.end("withdrawn"))))
                : has(act, "deed") || has(act, "passive") || has(act, "result")
                        ? Optional.of(result)
                        : Votes.majority(text, sentence.at())
                                .or(() -> Votes.counted(text, sentence.at()))
                                .or(() -> participle(text, act));
        Span told = new Span(act.start(), act.end());
        boolean acts = !has(act, "passive") && !has(act, "inverted");
        Committees.reported(text, told)
                .or(() -> acts ? Committees.first(text, told) : Optional.empty())
                .ifPresent(council -> findings.words(Field.COMMITTEE, council, Certainty.WORDED));
        findings.words(Field.OUTCOME, raw.as(_ -> settled.key()), Certainty.WORDED);
        shown.ifPresent(said -> findings.words(
                Field.OUTCOME_RAW,
                said.as(words -> ResultWords.of(words.replaceFirst("[.:]$", ""))),
                Certainty.WORDED));
        findings.words(
                Field.DECISION_TEXT, text.words(Sentence.withWhatFollows(text, sentence.at())), Certainty.WORDED);
        findings.decision(sentence.at());
        Votes.in(text, sentence.at()).ifPresent(vote -> findings.vote(vote, Certainty.WORDED));
    }

    /** The sentence that tells it: a heading above, or what was told before without saying what became of it, is no part of the sentence. */
    private static Span sentence(DocumentText text, MatchResult act) {
        Span sentence = Sentence.around(text, act.start());
        int start = Math.min(Math.max(act.start(), sentence.start()), sentence.end());
        boolean onlyCounts = has(act, "counted")
                && Outcome.of(text.of(new Span(sentence.start(), start))).isEmpty();
        int number = text.lineAt(act.start());
        Line own = text.lines().get(number);
        boolean headed = number > 0
                && own.at().start() > sentence.start()
                && Sections.isBorder(text.lines().get(number - 1).text());
        return new Span(onlyCounts ? start : headed ? own.at().start() : sentence.start(), sentence.end());
    }

    /** "hat … beschlossen", "hat … zugestimmt – 31 Stimmen": how it ends. */
    private static Optional<Stated<String>> participle(DocumentText text, MatchResult act) {
        int last = text.running().lastIndexOf(' ', act.end() - 1) + 1;
        Matcher participle =
                LAST_WORD.matcher(text.running()).region(last, text.running().length());
        return (has(act, "perfect") || has(act, "asked")) && participle.lookingAt()
                ? Optional.of(text.words(new Span(participle.start(), participle.end())))
                : Optional.empty();
    }

    private static boolean has(MatchResult act, String group) {
        return act.namedGroups().containsKey(group) && act.group(group) != null;
    }

    /** Whether an advising committee's text says that another body has yet to decide. */
    private static boolean decidesLater(Reading reading) {
        boolean advising = reading.findings()
                .words(Field.COMMITTEE)
                .filter(name -> name.contains("usschuss") || name.contains("eirat"))
                .isPresent();
        Optional<MatchResult> later =
                DECIDES_LATER.matcher(reading.text().all()).results().findFirst();
        if (!advising || later.isEmpty()) {
            return false;
        }
        Span body = new Span(later.get().start("body"), later.get().end("body"));
        reading.findings().words(Field.DECIDING_BODY, reading.text().words(body), Certainty.WORDED);
        return true;
    }
}
