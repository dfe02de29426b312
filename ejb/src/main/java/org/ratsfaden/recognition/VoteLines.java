package org.ratsfaden.recognition;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ratsfaden.document.FindingValue.Vote;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.Line;
import org.ratsfaden.wording.Outcome;
import org.ratsfaden.wording.Sections;
import org.ratsfaden.wording.Span;
import org.ratsfaden.wording.Stated;
import org.ratsfaden.wording.Votes;

/** Which lines tell of a vote: under their heading, right below the decision's words, in front of them, or in a paragraph of their own. */
final class VoteLines {

    private static final Pattern COUNT = Pattern.compile(
            "(?iu)(?:abst(?:immung|\\.)|ja\\b|janein|dafür|stimmberechtigt|gesetzliche|anwesend|stimm|mit \\d|bei \\d|\\d{1,3} (?:ja|stimmen|dafür))");

    private static final int LONGEST_COUNT = 500;

    private static final Pattern COUNT_ALONE = Pattern.compile(
            "(?iu)(?:abst(?:immung|\\.)|ja\\b|janein|nein\\b|(?:stimm)?enthaltung|gegenstimmen|dafür|dagegen|davon anwesend|stimmberechtigt|\\(?einstimmig|mehrheitlich|einmütig|gesetzliche|anwesend|mit \\d|bei \\d|\\(?\\d{1,3} ?(?:ja|stimmen|dafür|:))");

    private static final Pattern ANNOUNCES = Pattern.compile("(?<!\\p{L})fasst(?!\\p{L})");

    private static final int ANNOUNCING_LINES = 3;

    private static final int LONGEST_VOTE = 160;

    private static final Pattern AMENDMENT = Pattern.compile("(?:Änderungs|Ergänzungs|Zusatz)antrag\\b.*:.*");

    private static final Pattern MATTER_ITSELF = Pattern.compile(
            "(?:(?:Beschluss|Sitzungs)?[Vv]orlage|Hauptantrag|Ursprungsantrag|Antrag der Verwaltung|Gesamtabstimmung|Beschlussvorschlag|Beschlussantrag|Geänderter? \\p{L}+)[^:]{0,40}: ?");

    /** A short line that begins with a capital and is no sentence. */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[^.]{1,59}[^.\\d]");

    private static final Pattern VOICE =
            Pattern.compile("(?iu)\\b(?:ja|nein|enthaltung|stimm|anwesend|befangen|dafür|dagegen|\\d)");

    private VoteLines() {}

    /** Of several votes, each on its line, the one on the matter itself: amendments come first. */
    static Stated<String> onTheMatter(DocumentText text, Stated<String> result) {
        List<Line> lines = text.filled(text.lineAt(result.at().start()))
                .takeWhile(line -> line.at().start() < result.at().end())
                .toList();
        return lines.stream().noneMatch(line -> AMENDMENT.matcher(line.text()).lookingAt())
                ? result
                : lines.stream()
                        .flatMap(line -> onTheMatter(text, line).stream())
                        .reduce((earlier, later) -> later)
                        .orElse(result);
    }

    private static Optional<Stated<String>> onTheMatter(DocumentText text, Line line) {
        Matcher named = MATTER_ITSELF.matcher(line.text());
        return named.lookingAt()
                ? Optional.of(text.words(
                        new Span(line.at().start() + named.end(), line.at().end())))
                : Optional.empty();
    }

    /** "Der Ausschuss fasst bei zwei Enthaltungen einstimmig folgenden Beschluss:": the vote in front of the decision's words. */
    static Optional<Stated<String>> announced(DocumentText text, Sections.Section decision) {
        List<Line> above = text.lines().subList(0, decision.heading().number() + 1).stream()
                .filter(line -> !line.isBlank())
                .toList()
                .reversed();
        return IntStream.range(0, Math.min(ANNOUNCING_LINES, above.size()))
                .filter(i -> ANNOUNCES.matcher(above.get(i).text()).find())
                .mapToObj(i -> text.words(new Span(
                        above.get(i).at().start(),
                        above.get(i == 0 ? 0 : 1).at().end())))
                .filter(words -> Votes.in(text, words.at()).isPresent())
                .findFirst();
    }

    /** The lines right below the decision's words that hold nothing but the vote or the result. */
    static Optional<Stated<String>> within(DocumentText text, Span body) {
        List<Line> lines = text.filled(text.lineAt(body.start()))
                .takeWhile(line -> line.at().end() <= body.end())
                .filter(line -> line.at().start() >= text.words(body).at().start())
                .toList();
        return IntStream.range(0, lines.size())
                .filter(i -> isVote(lines.get(i)))
                .mapToObj(i -> text.words(new Span(
                        lines.get(i).at().start(),
                        lines.subList(i, lines.size()).stream()
                                .takeWhile(VoteLines::isVote)
                                .reduce((earlier, later) -> later)
                                .orElseThrow()
                                .at()
                                .end())))
                .filter(block -> StatedResult.isAlone(new Line(0, block.at(), block.value()))
                        || Votes.in(text, block.at()).isPresent())
                .findFirst();
    }

    private static boolean isVote(Line line) {
        return line.text().length() < LONGEST_VOTE
                && (StatedResult.isAlone(line)
                        || COUNT_ALONE.matcher(line.text()).lookingAt());
    }

    /** The numbers of a vote in a paragraph of {@code item} that is nothing else. */
    static Optional<Stated<Vote>> countedIn(DocumentText text, Span item) {
        return text.paragraphs(item)
                .filter(paragraph -> paragraph.value().length() < LONGEST_COUNT
                        && COUNT.matcher(paragraph.value()).lookingAt())
                .flatMap(paragraph -> Votes.in(text, paragraph.at()).stream())
                .filter(vote -> vote.value().yes() != null)
                .findFirst();
    }

    /** A result's first line, and of those below it what still speaks of it; where blank lines got lost, names follow. */
    static Stated<String> withoutSignatures(DocumentText text, Stated<String> result) {
        int end = 0;
        for (Line line : text.filled(text.lineAt(result.at().start())).toList()) {
            boolean speaksOfIt = Votes.in(text, line.at()).isPresent()
                    || Outcome.of(line.text()).isPresent()
                    || VOICE.matcher(line.text()).find();
            if (line.at().start() >= result.at().end()
                    || end > 0 && !speaksOfIt && NAME.matcher(line.text()).matches()) {
                break;
            }
            end = Math.min(line.at().end(), result.at().end());
        }
        return text.words(
                new Span(result.at().start(), Math.max(end, result.at().start())));
    }
}
