package org.ratsfaden.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.particular.Promise;
import org.ratsfaden.wording.Committees;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.Offices;
import org.ratsfaden.wording.Sentence;
import org.ratsfaden.wording.Span;
import org.ratsfaden.wording.Stated;

/** Finds what is promised: reports that will come regularly, what somebody agrees to, what an office says it will deliver. */
final class PromisesMade {

    private static final String AGAIN =
            "(?:regelmäßig|laufend|fortlaufend|kontinuierlich|jährlich|halbjährlich|vierteljährlich|quartalsweise|monatlich|(?:ein|zwei|drei|vier)mal (?:jährlich|im Jahr)|in jeder Sitzung|jedes Jahr|jedes Quartal|alle (?:zwei|drei|sechs) (?:Monate|Wochen|Jahre))";

    private static final Pattern RECURRING = Pattern.compile("(?=[rlfkjhvqmezdia])(?<!\\p{L})" + AGAIN + "(?!\\p{L})");

    private static final Pattern REPORT = Pattern.compile(
            "(?=w)(?<!\\p{L})(?:wird|werden|werde)(?!\\p{L})(?:[^.;]|(?<=ca|zw|\\d)\\.){0,250}?(?<!\\p{L})(?:berichten|informieren|unterrichten|berichtet|informiert|unterrichtet|stattfinden|vorlegen|vorgelegt)(?!\\p{L})"
                    + "|(?=[biu])(?<!\\p{L})(?:berichtet|informiert|unterrichtet) wird(?!\\p{L})");

    private static final Pattern AGREED = Pattern.compile(
            "(?=s)(?<!\\p{L})(?:sagt|sagte|sagten|sagen|sichert|sicherte) (?:[^.;]{1,250}? )?zu(?:[.,]| und|$)|(?=[vz])(?<!\\p{L})(?:verspricht|versprach|versicherte?|zugesagt|zugesichert)(?!\\p{L})|(?=[Dd])(?<!\\p{L})[Dd]ies (?:bejaht|bejahte|sagte?|sicherte?) (?:der|die|Herr|Frau) ");

    /** In the words of an office, or of somebody quoted. */
    private static final Pattern OWN_WORDS = Pattern.compile(
            "(?=[WID])(?<!\\p{L})(?:Wir werden|Ich werde|Die (?:Kreis|Stadt|Gemeinde|Amts|Samtgemeinde|Landkreis)verwaltung wird|Die Verwaltung wird|Der Landkreis wird|Die Stadt wird|Die Gemeinde wird)(?!\\p{L})"
                    + "|(?=W)(?<!\\p{L})Wir wollen(?!\\p{L})[^.;]{0,200}?(?<!\\p{L})(?:erarbeiten|einrichten|schaffen|bauen|umsetzen|vorlegen|bereitstellen|einstellen)(?!\\p{L})");

    /** Asked for, ordered or only wished: promised by nobody. */
    private static final Pattern ONLY_ASKED = Pattern.compile(
            "(?<!\\p{L})(?:bittet|baten|bat|bitten|fordert|forderten?|wünscht|wünschen|möchte|möchten|regt|beantragt|beantragen|schlägt|beauftragt|ermächtigt|gebeten|aufgefordert|verpflichtet|erkundigt|erkundigte|sollen?|sollten?|könnte|würde|könne|fragt|fragte)(?!\\p{L})");

    private static final Pattern QUESTION =
            Pattern.compile("(?<!\\p{L})[Oo]b (?:der|die|das|es|man|auch|künftig)(?!\\p{L})");

    /** Who can promise anything to a council; in newspapers others promise too. */
    private static final Pattern OFFICIAL = Pattern.compile(
            "[Vv]erwaltung|[Aa]usschuss|[Rr]at(?:s|es)?(?!\\p{L})|[Kk]reis|Stadt|Gemeinde|" + Offices.SHORT);

    private PromisesMade() {}

    static List<Promise> in(DocumentText text, DocumentKind kind) {
        List<Promise> promises = in(text);
        return kind == DocumentKind.NEWSPAPER
                ? promises.stream()
                        .filter(promise -> OFFICIAL.matcher(promise.text()).find())
                        .toList()
                : promises;
    }

    private static List<Promise> in(DocumentText text) {
        List<Promise> promises = new ArrayList<>();
        Matcher agreed = AGREED.matcher(text.running());
        while (agreed.find()) {
            add(promises, text, agreed(text, agreed), false);
        }
        Matcher report = REPORT.matcher(text.running());
        boolean again = RECURRING.matcher(text.running()).find();
        while (again && report.find()) {
            Span sentence = Sentence.around(text, report.start());
            if (RECURRING.matcher(text.of(sentence)).find()) {
                add(promises, text, sentence, true);
            }
        }
        Matcher own = OWN_WORDS.matcher(text.running());
        while (own.find()) {
            if (isQuoted(text, own.start())
                    || !text.of(new Span(own.start(), own.start() + 3)).equals("Wir")) {
                add(promises, text, Sentence.around(text, own.start()), true);
            }
        }
        promises.sort((one, other) -> Integer.compare(place(one), place(other)));
        return promises;
    }

    private static int place(Promise promise) {
        return promise.evidence().page() * 1_000_000 + promise.evidence().start();
    }

    /** The sentence that agrees; where it answers a question, with the question. */
    private static Span agreed(DocumentText text, MatchResult match) {
        Span sentence = Sentence.around(text, match.start());
        if (!match.group().startsWith("ies", 1) || sentence.start() < 3) {
            return sentence;
        }
        Span before = Sentence.around(text, sentence.start() - 2);
        return QUESTION.matcher(text.of(before)).find() ? new Span(before.start(), sentence.end()) : sentence;
    }

    private static boolean isQuoted(DocumentText text, int offset) {
        int opened = text.all().lastIndexOf('„', offset);
        return opened >= 0 && text.all().lastIndexOf('“', offset) < opened;
    }

    /** Of a quotation only its own words. */
    private static Span withoutSpeaker(DocumentText text, Span sentence) {
        String words = text.of(sentence);
        int start = words.startsWith("„") ? 1 : 0;
        int closed = words.indexOf('“', start);
        int opened = words.indexOf('„', start);
        boolean quoted = closed > start && (opened < 0 || closed < opened);
        return quoted ? new Span(sentence.start() + start, sentence.start() + closed) : sentence;
    }

    private static void add(List<Promise> promises, DocumentText text, Span sentence, boolean mayOnlyBeAsked) {
        Stated<String> words = text.words(withoutSpeaker(text, sentence));
        boolean asked = mayOnlyBeAsked && ONLY_ASKED.matcher(words.value()).find();
        boolean known = promises.stream().anyMatch(promise -> promise.evidence().equals(text.evidence(words.at())));
        if (!asked && !known) {
            promises.add(new Promise(
                    words.value(),
                    Committees.reported(text, words.at()).map(Stated::value).orElse(null),
                    RECURRING.matcher(words.value()).find(),
                    text.evidence(words.at())));
        }
    }
}
