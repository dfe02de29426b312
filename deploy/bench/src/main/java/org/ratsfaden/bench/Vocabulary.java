package org.ratsfaden.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Words of an invented council, drawn as language draws them: the second most frequent half as often as the first. */
final class Vocabulary {

    /** First parts of compounds, with the letter that joins them. */
    private static final List<String> FIRST = words("""
            Verkehrs Schul Haushalts Bau Umwelt Kultur Sport Jugend Stadt Gemeinde Wasser Energie Klima Straßen Radweg
            Wohnungs Integrations Senioren Bildungs Brücken Feuerwehr Friedhofs Hafen Kinder Lärm Markt Museums Natur
            Park Personal Planungs Rathaus Sanierungs Sicherheits Spielplatz Steuer Tourismus Vereins Wirtschafts
            Zukunfts Abwasser Bürger Digital Denkmal Familien Fahrrad Flächen Forst Gebäude Gesundheits Gewerbe
            Grundstücks Hochwasser Inklusions Katastrophen Kita Kunst Landschafts Miet Mobilitäts Nahverkehrs""");

    private static final List<String> SECOND = words("""
            konzept plan bericht ausschuss gebühr satzung förderung beirat verwaltung entwicklung projekt maßnahme
            vertrag anlage bedarf schutz amt programm kosten zuschuss leistung angebot verein verordnung prüfung
            beratung zentrum haus fläche ordnung steuerung strategie versorgung nutzung betreuung gestaltung""");

    private static final List<String> NOUNS = words("""
            Antrag Beschluss Sitzung Verwaltung Kreistag Gemeinde Mitglied Vorlage Landkreis Bürgermeisterin Fraktion
            Haushalt Maßnahme Ergebnis Entwurf Vorschlag Stellungnahme Frage Anlage Förderung Kosten Mittel Jahr
            Abstimmung Beratung Niederschrift Änderung Umsetzung Planung Träger Einrichtung Schule Straße Brücke
            Grundstück Vertrag Verein Bürgerinnen Bürger Anwohner Eltern Jugendliche Ehrenamt Unterkunft Wohnung
            Turnhalle Bücherei Spielplatz Radweg Kreuzung Ampel Haltestelle Bahnhof Wochenmarkt Freibad Friedhof
            Feuerwehr Kindergarten Lehrkräfte Gutachten Ausschreibung Auftrag Angebot Frist Einwand Satzung Gebühr
            Steuer Zuschuss Darlehen Rücklage Rechnung Prüfung Personal Stelle Beteiligung Gesellschaft Stadtwerke
            Netz Leitung Kanal Kläranlage Deponie Abfall Wald Bach Ufer Deich Moor Acker Windrad Dach Heizung""");

    private static final List<String> VERBS = words("""
            beschließt empfiehlt beauftragt berichtet erläutert begrüßt beantragt fordert prüft plant fördert verweist
            bittet erklärt stellt nimmt lehnt befürwortet kritisiert ergänzt unterstützt beziffert erwartet verschiebt""");

    private static final List<String> ADJECTIVES = words("""
            öffentliche neue kommunale jährliche zusätzliche barrierefreie finanzielle soziale städtische ländliche
            vorläufige dringende notwendige geplante bisherige künftige gemeinsame nachhaltige örtliche regionale
            überplanmäßige ehrenamtliche freiwillige gesetzliche zuständige technische energetische kulturelle""");

    private static final List<String> COMMITTEES = words("""
            Hauptausschuss Bauausschuss Schulausschuss Kulturausschuss Sozialausschuss Umweltausschuss Verkehrsausschuss
            Finanzausschuss Jugendhilfeausschuss Sportausschuss Rechnungsprüfungsausschuss Kreisausschuss""");

    private static final List<String> PLACES = words("""
            Tannfurt Birkenau-Süd Lindenroda Eschbruch Altenwiek Grauholz Seekamp Mühlenrade Steinhorst-Ost Wiesgrund
            Kaltenborn Rotdorn Weidenau Hohenlauch Krummbeck Nordtal""");

    private static final List<String> COMPOUNDS = compounds();

    private final RandomGenerator random;

    Vocabulary(RandomGenerator random) {
        this.random = random;
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    /** Neighbours in this list share no part more often than others do. */
    private static List<String> compounds() {
        List<String> compounds = new ArrayList<>();
        for (int step = 0; step < SECOND.size(); step++) {
            for (int first = 0; first < FIRST.size(); first++) {
                compounds.add(FIRST.get(first) + SECOND.get((first + step) % SECOND.size()));
            }
        }
        return List.copyOf(compounds);
    }

    String noun() {
        return drawn(NOUNS);
    }

    String compound() {
        return drawn(COMPOUNDS);
    }

    String verb() {
        return drawn(VERBS);
    }

    String adjective() {
        return drawn(ADJECTIVES);
    }

    String committee() {
        return drawn(COMMITTEES);
    }

    String place() {
        return drawn(PLACES);
    }

    /** The word of rank r is drawn about 1/r as often as the first. */
    private String drawn(List<String> words) {
        int rank = (int) Math.exp(random.nextDouble() * Math.log(words.size() + 1)) - 1;
        return words.get(Math.min(rank, words.size() - 1));
    }
}
