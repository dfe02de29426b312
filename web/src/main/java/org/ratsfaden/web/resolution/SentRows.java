package org.ratsfaden.web.resolution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.meeting.ResolutionId;

/**
 * A form of many decisions as it was sent: each field with the id of its decision.
 *
 * @param parameters of the request
 */
record SentRows(Map<String, String[]> parameters) {

    private static final String TICK = "give-";

    /** Everything that was ticked, whether it is there or not. */
    List<ResolutionId> ticked() {
        return parameters.keySet().stream()
                .filter(name -> name.startsWith(TICK))
                .flatMap(name -> ResolutionId.parse(name.substring(TICK.length())).stream())
                .toList();
    }

    boolean isTicked(ResolutionId id) {
        return parameters.containsKey(TICK + id);
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
        String[] values = parameters.get(name + "-" + id);
        return values == null ? null : values[0];
    }
}
