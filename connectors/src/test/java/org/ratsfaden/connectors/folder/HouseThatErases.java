package org.ratsfaden.connectors.folder;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import org.ratsfaden.journey.Patience;
import org.ratsfaden.placing.Ground;

/**
 * Takes in what lies in its inbox, orders the erasure of all of it, and ends abruptly on the way, as {@code kill -9} ends it: no
 * hook runs, nothing is flushed or closed. Arguments: the home, and the call at which it ends, {@code Removals.add before} or
 * {@code after}.
 */
final class HouseThatErases {

    /** Until everything is ordered, all calls go through. */
    private static volatile boolean armed;

    private HouseThatErases() {}

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        House house = new House(home, House.Ground.alone(home), Patience.DEFAULT, endingAt(arguments[1]));
        house.open().settle();
        for (var document : house.everything()) {
            house.eraseDocument.order(document.id(), Ground.DATA_PROTECTION);
        }
        armed = true;
        await().atMost(20, SECONDS).until(() -> {
            house.beat();
            return false;
        });
    }

    private static House.Ports endingAt(String place) {
        return new House.Ports() {
            @Override
            public <T> T seen(Class<T> port, T real) {
                return port.cast(Proxy.newProxyInstance(
                        port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> {
                            String call = port.getSimpleName() + "." + method.getName();
                            endIf(place.equals(call + " before"));
                            try {
                                Object answer = method.invoke(real, arguments);
                                endIf(place.equals(call + " after"));
                                return answer;
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        }));
            }
        };
    }

    private static void endIf(boolean reached) {
        if (reached && armed) {
            Runtime.getRuntime().halt(137);
        }
    }
}
