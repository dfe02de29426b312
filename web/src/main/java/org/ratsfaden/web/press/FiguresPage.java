package org.ratsfaden.web.press;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.ratsfaden.account.Role;
import org.ratsfaden.press.PressFigures;
import org.ratsfaden.press.PressFigures.Month;
import org.ratsfaden.press.PressRules;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.page.Templates;
import org.ratsfaden.web.press.FiguresView.Cell;
import org.ratsfaden.web.press.FiguresView.Row;
import org.ratsfaden.web.security.AllowedTo;

/** What the press office has sent out, in figures. */
@Path("/presse/werkstatt/zahlen")
@AllowedTo({Role.PRESS, Role.PRESS_CHIEF})
@Dependent
public final class FiguresPage {

    private static final List<ToLongFunction<Month>> COLUMNS =
            List.of(Month::released, Month::corrected, Month::withdrawn, Month::accepted);

    @Inject
    private PressFigures figures;

    @Inject
    private PressRules rules;

    @Inject
    private Clock clock;

    @Inject
    private Frames frames;

    @Inject
    private Templates templates;

    @GET
    @Produces(Templates.HTML)
    public Response show(@QueryParam("jahr") @DefaultValue("") String asked) {
        Frame frame = frames.here();
        LocalDate today = rules.dayOf(clock.instant());
        int year = asked.matches("[1-9][0-9]{3}") ? Integer.parseInt(asked) : today.getYear();
        List<Month> months = figures.ofYear(year, frame.reader()).stream()
                .filter(month -> !LocalDate.of(year, month.month(), 1).isAfter(today))
                .toList();
        return templates.page(
                "press-figures",
                new FiguresView(
                        frame,
                        year,
                        months.stream()
                                .map(month -> row(year, month, months, frame))
                                .toList(),
                        sum(months, frame),
                        frame.link(Address.of("/presse/werkstatt/zahlen").with("jahr", Integer.toString(year - 1)))));
    }

    private static Row row(int year, Month month, List<Month> all, Frame frame) {
        return new Row(
                frame.texts().month(YearMonth.of(year, month.month())),
                COLUMNS.stream().map(column -> cell(month, all, column)).toList());
    }

    private static Cell cell(Month month, List<Month> all, ToLongFunction<Month> column) {
        long highest = all.stream().mapToLong(column).max().orElse(0);
        long count = column.applyAsLong(month);
        return new Cell(count, highest == 0 ? 0 : 100 * count / highest);
    }

    private static Row sum(List<Month> months, Frame frame) {
        Stream<Cell> sums = COLUMNS.stream()
                .map(column -> new Cell(months.stream().mapToLong(column).sum(), 0));
        return new Row(frame.say("figures.sum"), sums.toList());
    }
}
