package org.ratsfaden.web.resolution;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ratsfaden.meeting.AgendaItem;
import org.ratsfaden.resolution.Due;
import org.ratsfaden.resolution.OpenResolutions;
import org.ratsfaden.resolution.RemindReaders;
import org.ratsfaden.web.page.CalendarFile;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.settings.PortalSettings;

/**
 * What is due for whoever has signed in, as a calendar. Calendars travel to telephones and clouds, so a decision goes by
 * the title that everybody may read, and a non-public one without.
 */
@Dependent
public final class RemindersCalendar {

    private static final int MONTHS = 12;

    /** A week before and the day before, at nine in the morning. */
    private static final List<Duration> ALARMS = List.of(Duration.ofDays(6).plusHours(15), Duration.ofHours(15));

    @Inject
    private RemindReaders remind;

    @Inject
    private OpenResolutions resolutions;

    @Inject
    private PortalSettings settings;

    @Inject
    private Clock clock;

    @Inject
    private Frames frames;

    Response answer() {
        Frame frame = frames.here();
        List<CalendarFile.Entry> entries = remind.until(resolutions.today().plusMonths(MONTHS), frame.reader()).stream()
                .map(due -> entry(due, clock.instant(), frame))
                .toList();
        return Response.ok(CalendarFile.of(frame.say("reminders.title"), entries), CalendarFile.TYPE)
                .header("Content-Disposition", "attachment; filename=\"wiedervorlage.ics\"")
                .build();
    }

    private CalendarFile.Entry entry(Due due, Instant now, Frame frame) {
        AgendaItem item = due.followed().item();
        ResolutionLabels labels = new ResolutionLabels(frame);
        Optional<AgendaItem> published = item.published();
        String title = published.map(labels::title).orElseGet(() -> frame.say("reminders.non-public"));
        String why = frame.say(
                switch (due.why()) {
                    case WISHED -> "reminders.wished";
                    case DEADLINE -> "reminders.deadline";
                });
        return new CalendarFile.Entry(
                item.id() + "-" + due.why().name().toLowerCase(Locale.ROOT) + "@ratsfaden",
                now,
                new CalendarFile.When.Day(due.day()),
                why + ": " + title,
                due.words().isEmpty() || published.isEmpty()
                        ? labels.place(item)
                        : labels.place(item) + "\n" + due.words(),
                "",
                settings.baseUrl() + "/beschluss/" + item.id(),
                ALARMS);
    }
}
