package org.ratsfaden.web.resolution;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.ratsfaden.web.page.CalendarFile;
import org.ratsfaden.web.security.AllowedTo;

/** What is due, for calendar programs, which sign in with name and password. */
@Path("/api/v1/reminders.ics")
@AllowedTo
@Dependent
public final class RemindersResource {

    @Inject
    private RemindersCalendar calendar;

    @GET
    @Produces(CalendarFile.TYPE)
    public Response show() {
        return calendar.answer();
    }
}
