package org.ratsfaden.web.operation;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.ratsfaden.measure.Level;
import org.ratsfaden.operation.Condition;
import org.ratsfaden.web.error.ApiJson;

/** How the portal fares, by the names of its metrics. */
public final class ConditionJson {

    private ConditionJson() {}

    public static JsonObject of(Condition condition) {
        JsonObjectBuilder json = ApiJson.object();
        for (Level level : condition.levels()) {
            String name = level.name().replace("ratsfaden.", "") + (level.of().isEmpty() ? "" : "." + level.of());
            if (!Double.isNaN(level.value())) {
                json.add(name, (long) level.value());
            }
        }
        return json.add("database", condition.database())
                .add("version", condition.program().version())
                .add("at", condition.at().toString())
                .build();
    }
}
