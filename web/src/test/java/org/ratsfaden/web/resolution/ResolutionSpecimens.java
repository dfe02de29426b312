package org.ratsfaden.web.resolution;

import java.util.List;
import java.util.Map;
import org.ratsfaden.web.concept.LinkPart;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Templates;
import org.ratsfaden.web.resolution.ResolutionsView.Choice;
import org.ratsfaden.web.resolution.ResolutionsView.Row;

/** The pages of what became of decisions, with invented ones. */
public final class ResolutionSpecimens {

    private static final String PLACE = "Kreistag, 5. Juni 2024, TOP Ö 8.7";

    private ResolutionSpecimens() {}

    /** @param clerk the frame as the council office sees it */
    public static Map<String, String> pages(Templates templates, Frame everybody, Frame clerk) {
        return Map.of(
                "resolutions", templates.html("resolutions", list(everybody, rows())),
                "resolutions-clerk", templates.html("resolutions", list(clerk, rows())),
                "resolutions-none", templates.html("resolutions", list(everybody, List.of())),
                "resolutions-print", templates.html("resolutions-print", printed(clerk)),
                "matter", templates.html("matter", matter(everybody)),
                "aftermeeting", templates.html("aftermeeting", afterMeeting(clerk)),
                "notdone", templates.html("notdone", notDone(clerk)));
    }

    private static NotDoneView notDone(Frame frame) {
        ProgressView.Form typed = new ProgressView.Form(
                "report",
                "Sachstand entwerfen",
                List.of(
                        new ProgressView.Input(
                                "status",
                                "choice",
                                "Stand",
                                "a",
                                true,
                                List.of(new Choice("a", "in Bearbeitung", true), new Choice("b", "umgesetzt", false))),
                        new ProgressView.Input(
                                "note", "area", "Sachstand", "Die Stelle ist ausgeschrieben.", true, List.of())),
                true);
        ProgressView now = new ProgressView(
                frame,
                null,
                rows().get(1),
                List.of(),
                new ProgressView.Note("Die Ausschreibung läuft.", "in Bearbeitung, 3. März 2026"),
                new ProgressView.Note("Der Zuschlag ist erteilt.", "umgesetzt, 12. März 2026, fachbereich"),
                "/beschluss/1/umsetzung",
                4,
                "/vorgang/1",
                List.of(typed),
                List.of());
        return new NotDoneView(
                frame.say("overtaken.title"),
                frame.say("overtaken.nothing-done"),
                frame.say("overtaken.again"),
                now,
                "Beauftragung zur Erarbeitung eines Integrationskonzeptes",
                "/beschluss/1",
                List.of(new ProgressView.Entry(
                        "12. März 2026, 09:12 Uhr", "fachbereich", "Sachstand entworfen", "Der Zuschlag ist erteilt.")),
                typed);
    }

    public static List<Desk> desks(Frame frame) {
        return List.of(
                new Desk(
                        "Kultur- und Sozialausschuss am 25. November 2026",
                        "/sitzung/1",
                        1,
                        rows().subList(2, 3),
                        "/beschluesse?committee=a"),
                new Desk(frame.say("start.overdue"), 3, rows().subList(0, 2), "/beschluesse?overdue=true"));
    }

    private static List<Row> rows() {
        return List.of(
                row(
                        "danger",
                        "danger",
                        "offen, Frist überschritten seit 30. Juni 2024",
                        "Fachbereich 3, Frist 30. Juni 2024",
                        "",
                        true),
                row(
                        "warning",
                        "warning",
                        "in Bearbeitung, fällig am 12. März 2026",
                        "Fachbereich 3, Frist 12. März 2026",
                        "Die Ausschreibung läuft. Der Zuschlag wird im Oktober erteilt.",
                        false),
                row("info", "calendar-today", "offen", "", "", false),
                row("warning", "question-mark", "Entscheidung nicht belegt", "", "", false),
                row("info", "autorenew", "vertagt, kommt wieder", "", "", false),
                row("success", "check", "Erledigung festgestellt", "Amt für Bildung", "Die Kurse laufen.", false));
    }

    private static Row row(String kind, String icon, String state, String office, String note, boolean closed) {
        return new Row(
                "/beschluss/1",
                "Beauftragung zur Erarbeitung eines Integrationskonzeptes",
                PLACE,
                "beschlossen, einstimmig",
                closed ? "Antrag: Fraktion Heimat" : "",
                kind,
                icon,
                state,
                office,
                note,
                closed ? "Grund der Verzögerung: Die Förderung steht aus." : "",
                closed,
                closed);
    }

    private static ResolutionsView list(Frame frame, List<Row> rows) {
        List<Choice> all =
                List.of(new Choice("", frame.say("resolutions.all"), true), new Choice("a", "Kreistag", false));
        return new ResolutionsView(
                frame,
                rows.size(),
                rows,
                all,
                all,
                all,
                all,
                "Heimat",
                "2026-12-31",
                all,
                frame.isClerk() ? new HandoverView(frame, "Fachbereich 3", all) : null,
                true,
                false,
                false,
                false,
                true,
                "/api/v1/resolutions?format=csv",
                "/beschluesse/druck",
                "/beschluesse.pdf",
                "",
                "/beschluesse?page=2");
    }

    private static PrintedResolutionsView printed(Frame frame) {
        return new PrintedResolutionsView(
                frame,
                frame.say("resolutions.title-for", "Kultur- und Sozialausschuss", "25. November 2026"),
                frame.say("resolutions.as-of", "22. November 2026"),
                false,
                512,
                rows(),
                frame.say("table.cut", 6, 512),
                "/beschluesse",
                "/beschluesse/druck?teil=nichtoeffentlich");
    }

    private static MatterView matter(Frame frame) {
        MatterView.Part advice = new MatterView.Part(
                "17. April 2024",
                "Beratung",
                "Beauftragung zur Erarbeitung eines Integrationskonzeptes",
                "/beschluss/2",
                "Kultur- und Sozialausschuss, 17. April 2024, TOP Ö 5.1",
                "beschlossen, einstimmig",
                "Dieselbe Vorlage: 2024/FB3/0117",
                null,
                true,
                frame.isClerk() ? "2" : "");
        MatterView.Part paper = new MatterView.Part(
                "2. Mai 2024",
                "Vorlage",
                "Vorstellung des Vorhabens",
                "/dokument/3",
                "",
                "",
                "Vorlage 2024/FB3/0098 ist in diesem Vorgang genannt",
                new MatterView.Said("Fortsetzung von 2024/FB3/0098", "/dokument/2#seite-1"),
                false,
                frame.isClerk() ? "3" : "");
        return new MatterView(
                frame,
                "1",
                "Beauftragung zur Erarbeitung eines Integrationskonzeptes",
                "Entscheidung des Kreistags nicht belegt",
                rows().getFirst(),
                new MatterView.Timeline(
                        640,
                        96,
                        frame.say("matter.timeline", 3),
                        List.of(
                                new MatterView.Mark(56, 32, "17. April 2024", false),
                                new MatterView.Mark(150, 64, "2. Mai 2024", false),
                                new MatterView.Mark(584, 32, "5. Juni 2024", true))),
                List.of(advice, paper),
                List.of(frame.say("matter.expected-decision")),
                frame.isClerk() ? List.of(tie("seit 12.03.2026, 09:15")) : List.of(),
                frame.isClerk() ? List.of(tie("").later()) : List.of(),
                List.of(),
                new LinkPart(frame, null, List.of(), "", "/vorgang/1", null));
    }

    /** Two items of the same title. */
    public static TieView tie(String words) {
        return new TieView(
                "1",
                "2",
                new TieView.Side(
                        "1", "Radweg am Sanddornufer", "/beschluss/1", "Bauausschuss, 17. April 2024, TOP Ö 4", false),
                new TieView.Side(
                        "2", "Radweg am Sanddornufer", "/beschluss/2", "Kreistag, 5. Juni 2024, TOP N 7", true),
                words,
                "/zu-klaeren");
    }

    private static AfterMeetingView afterMeeting(Frame frame) {
        List<Choice> accounts = List.of(
                new Choice("", frame.say("progress.council-office-reports"), false),
                new Choice("fachbereich", "fachbereich", true));
        return new AfterMeetingView(
                frame,
                "Kreistag, 5. Juni 2024",
                "/sitzung/1",
                frame.say("aftermeeting.given", 2),
                List.of(frame.say("aftermeeting.no-office", 1)),
                "/sitzung/1/auftraege",
                List.of(
                        new AfterMeetingView.Proposal(
                                "1",
                                0,
                                "/beschluss/1",
                                "Integrationskonzept",
                                "Ö 8.7",
                                "Der Fachbereich 3 legt bis zum 30.06.2025 ein Konzept vor.",
                                "Fachbereich 3",
                                "2025-06-30",
                                accounts,
                                true,
                                AfterMeetingView.NotGiven.NOTHING),
                        new AfterMeetingView.Proposal(
                                "2",
                                0,
                                "/beschluss/2",
                                "Haushalt",
                                "Ö 9",
                                "",
                                "",
                                "",
                                accounts,
                                true,
                                new AfterMeetingView.NotGiven(frame.say("aftermeeting.name-office"), "", "", null)),
                        new AfterMeetingView.Proposal(
                                "4",
                                2,
                                "/beschluss/4",
                                "Kreisstraße",
                                "Ö 11",
                                "",
                                "Fachbereich 1",
                                "",
                                accounts,
                                false,
                                new AfterMeetingView.NotGiven(
                                        "", "", frame.say("aftermeeting.see-now"), rows().get(1)))),
                List.of(new AfterMeetingView.Proposal(
                        "3",
                        0,
                        "/dokument/1#seite-2",
                        "Radweg am Sanddornufer",
                        "Ö 10",
                        "Die Verwaltung sagt zu, in der nächsten Sitzung zu berichten.",
                        "",
                        "",
                        accounts,
                        false,
                        AfterMeetingView.NotGiven.NOTHING)),
                rows().subList(0, 1));
    }
}
