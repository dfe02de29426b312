package org.ratsfaden.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.OffsetMap;
import org.ratsfaden.document.Page;

/** Texts put together at random out of what councils write: each gets an answer, and every quote is a slice of its page. */
class AnyTextTest {

    private static final List<String> PIECES = List.of(
            "NIEDERSCHRIFT",
            "über die 3. Sitzung des Bauausschusses",
            "TOP 1: Wegebau",
            "TOP 2",
            "Ö 3.1 Schule",
            "N 4 Kauf",
            "Beschluss:",
            "Der Rat beschließt den Bau.",
            "Abstimmungsergebnis:",
            "Ja: 3, Nein: 4, Enthaltungen: 1",
            "einstimmig",
            "☒ einstimmig ☐ abgelehnt",
            "JaNeinEnthaltungBM1CDU12SPD6Gesamt1900",
            "Vorlage: BV/0012/2024",
            "Gremium: Kreistag",
            "Datum: 07./08.12.2021",
            "Status:öffentlichVorlage-Art:Vorlage",
            "Nichtöffentlicher Teil",
            "Öffentlicher Teil",
            "V.i.S.d.P.: Jette Brammer",
            "Pressemitteilung Nr. 7/2024",
            "Lindenau, den 6. März 2018",
            "„Wir freuen uns sehr auf alle“, sagte Imke Toll.",
            "Der Kreistag hat gestern Abend die Vorlage abgelehnt.",
            "Auszug aus der Niederschrift",
            "1. Eröffnung",
            "2. Haushalt",
            "31.02.2024",
            "🏛 Ä ß ﬁ \u00AD",
            "\t ",
            "",
            "",
            "-- : --",
            "Seite 1 von 2",
            "Beratungsfolge:",
            "Rat 15.06.2023 Entscheidung",
            "13.08.2026: Rat: Einstimmig",
            "gez. Toll",
            "Landrätin Imke Toll (SPD) und Herr Dr. Ohm, Leiter des Amtes für Bau, sagen zu, regelmäßig zu berichten.",
            "Die Verwaltung wird jährlich berichten.",
            "Am Mittwoch findet um 18 Uhr im Ratssaal die Bürgerversammlung statt.",
            "bis Ende März, in gut einem Jahr, ein Jahr später, spätestens zum 31.03.",
            "Wann:",
            "Wo: Aula");

    @ParameterizedTest
    @MethodSource("texts")
    void everyTextGetsAnAnswerAndEveryQuoteIsASliceOfItsPage(List<Page> pages) {
        Recognition read = DocumentReader.read(pages);

        assertThat(evidence(read))
                .allSatisfy(evidence -> assertThat(
                                pages.get(evidence.page() - 1).text())
                        .satisfies(page -> assertThat(page.substring(evidence.start(), evidence.end()))
                                .isEqualTo(evidence.quote())));
        assertThat(read.closed())
                .allSatisfy(passage -> assertThat(passage.fromPage()).isLessThanOrEqualTo(passage.toPage()));
    }

    private static List<Evidence> evidence(Recognition read) {
        Stream<Finding> findings = Stream.of(
                        read.findings().stream(),
                        read.items().stream().flatMap(item -> item.findings().stream()),
                        read.discrepancies().stream().flatMap(discrepancy -> discrepancy.values().stream()))
                .flatMap(found -> found);
        List<Evidence> all = new ArrayList<>(
                findings.map(Finding::evidence).filter(Objects::nonNull).toList());
        read.quotations().forEach(quotation -> all.add(quotation.evidence()));
        read.mentions().persons().forEach(person -> all.add(person.evidence()));
        read.mentions().events().forEach(event -> all.add(event.evidence()));
        read.mentions().deadlines().forEach(deadline -> all.add(deadline.evidence()));
        read.mentions().promises().forEach(promise -> all.add(promise.evidence()));
        read.items().forEach(item -> item.ballots().forEach(ballot -> all.add(ballot.evidence())));
        return all;
    }

    static Stream<List<Page>> texts() {
        return IntStream.range(0, 400).mapToObj(seed -> pages(new Random(seed)));
    }

    private static List<Page> pages(Random random) {
        return IntStream.rangeClosed(1, 1 + random.nextInt(3))
                .mapToObj(number -> new Page(number, text(random), OffsetMap.UNCHANGED))
                .toList();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(8) == 0 ? " " : "\n");
        }
        return text.toString();
    }
}
