package org.ratsfaden.web.seat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ratsfaden.account.KeepAccounts.Outcome;
import org.ratsfaden.account.KeepSeats;
import org.ratsfaden.account.KeepSeats.TakenIn;
import org.ratsfaden.account.Membership;
import org.ratsfaden.account.Role;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.web.document.SentFile;
import org.ratsfaden.web.document.SentForm;
import org.ratsfaden.web.error.Problem;
import org.ratsfaden.web.error.Refused;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.page.Templates;
import org.ratsfaden.web.seat.SeatTable.Line;
import org.ratsfaden.web.security.AllowedTo;

/** Memberships are entered, ended, and taken in as a table. */
@Path(MembershipsPage.PATH)
@AllowedTo(Role.CLERK)
@Dependent
public final class MembershipsPage {

    static final String PATH = "/gremien/mitgliedschaften";

    /** A table of all seats of a large council has some tens of thousands of bytes. */
    private static final int LONGEST_TABLE = 1_000_000;

    @Inject
    private KeepSeats seats;

    @Inject
    private SeatAnswers answers;

    @Inject
    private Clock clock;

    @Inject
    private Frames frames;

    @POST
    @Produces(Templates.HTML)
    public Response seat(
            @FormParam("account") @DefaultValue("") String account,
            @FormParam("committee") @DefaultValue("") String committee,
            @FormParam("function") @DefaultValue("") String function,
            @FormParam("from") @DefaultValue("") String from,
            @FormParam("to") @DefaultValue("") String to) {
        boolean kept = SeatTable.seat(1, List.of(account, committee, function, from, to), today())
                        instanceof Line.Read(var _, var seat)
                && seats.seat(seat, clerk()) instanceof Outcome.Done;
        return kept ? answers.done() : answers.refused("seats.not-kept");
    }

    /** The seat ends with the day, or at once; what was wrong from its beginning goes with a day before it. */
    @POST
    @Path("ende")
    @Produces(Templates.HTML)
    public Response unseat(
            @FormParam("account") @DefaultValue("") String account,
            @FormParam("committee") @DefaultValue("") String committee,
            @FormParam("from") @DefaultValue("") String from,
            @FormParam("last") @DefaultValue("") String last) {
        try {
            LocalDate first = LocalDate.parse(from);
            LocalDate day = SeatTable.day(last);
            boolean ended = CommitteeKey.parse(committee)
                    .filter(key -> seats.end(account, key, first, day, clerk()) instanceof Outcome.Done)
                    .isPresent();
            return ended ? answers.done() : answers.refused("seats.not-kept");
        } catch (IllegalArgumentException | DateTimeException _) {
            return answers.refused("seats.not-kept");
        }
    }

    /** Takes in a table, a file or what was pasted: all of it, or nothing, and every wrong line is told. */
    @POST
    @Path("liste")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(Templates.HTML)
    public Response takeIn(SentForm form) throws IOException {
        try (form) {
            String table = form.files().isEmpty()
                    ? form.field("list").orElse("")
                    : text(form.files().getFirst());
            List<Line> lines = SeatTable.lines(table, today());
            List<String> wrong = wrong(lines);
            return lines.isEmpty() || !wrong.isEmpty() ? answers.wrong(table, wrong) : answers.done();
        }
    }

    private static String text(SentFile file) throws IOException {
        try (InputStream content = Files.newInputStream(file.body())) {
            byte[] table = content.readNBytes(LONGEST_TABLE + 1);
            if (table.length > LONGEST_TABLE) {
                throw new Refused(Problem.tooLarge(LONGEST_TABLE));
            }
            return SeatTable.text(table);
        }
    }

    /** What is wrong, by line; where nothing is, everything is taken in. */
    private List<String> wrong(List<Line> lines) {
        SeatWords words = new SeatWords(frames.here());
        SortedMap<Integer, String> wrong = new TreeMap<>();
        List<Line.Read> read = new ArrayList<>();
        for (Line line : lines) {
            switch (line) {
                case Line.Read one -> read.add(one);
                case Line.Wrong one -> wrong.put(one.number(), words.of(one));
            }
        }
        List<Membership> table = read.stream().map(Line.Read::seat).toList();
        TakenIn taken = wrong.isEmpty() ? seats.takeIn(table, clerk()) : seats.check(table);
        if (taken instanceof TakenIn.Nothing(var why)) {
            why.forEach((place, outcome) -> wrong.put(read.get(place).number(), words.of(read.get(place), outcome)));
        }
        return List.copyOf(wrong.values());
    }

    private String clerk() {
        Frame frame = frames.here();
        return frame.reader().accountName().orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
