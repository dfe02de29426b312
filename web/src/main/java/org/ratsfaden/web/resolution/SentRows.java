package org.ratsfaden.web.resolution;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.meeting.ResolutionId;

/** A form of many decisions as it was sent: each field with the id of its decision. */
final class SentRows {

    private final HttpServletRequest request;

    SentRows(HttpServletRequest request) {
        this.request = request;
    }

    boolean isTicked(ResolutionId id) {
        return request.getParameter("give-" + id) != null;
    }

    /** What was typed beside this decision. */
    SentDeed of(ResolutionId id) {
        return new SentDeed(
                name -> Stream.ofNullable(parameter(name, id)).findFirst().orElse(""));
    }

    /** Empty if the form did not show this decision. */
    Optional<SentDeed> shown(ResolutionId id) {
        return Optional.ofNullable(parameter("office", id)).map(_ -> of(id));
    }

    private @Nullable String parameter(String name, ResolutionId id) {
        return request.getParameter(name + "-" + id);
    }
}
