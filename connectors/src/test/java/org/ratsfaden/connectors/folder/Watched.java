package org.ratsfaden.connectors.folder;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.fault.Faults;
import org.ratsfaden.search.FreshIndex;
import org.ratsfaden.transaction.Transactions;

/** Ports at which calls can be made to fail, each by the step it is: who calls, and what. */
final class Watched implements House.Ports {

    /** Handed on under another name. */
    private static final Map<String, String> SPOKEN =
            Map.of("SearchIndex.apply", "Pupil.learn", "FreshIndex.apply", "Pupil.learn");

    private static final StackWalker STACK = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    @Override
    public <T> T seen(Class<T> port, T real) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (proxy, method, arguments) -> call(port, real, method, arguments)));
    }

    private @Nullable Object call(Class<?> port, Object real, Method method, Object @Nullable [] arguments)
            throws Throwable {
        String called = port.getSimpleName() + "." + method.getName();
        String step = caller() + " > " + SPOKEN.getOrDefault(called, called);
        fail(Faults.met(step));
        Object answer;
        try {
            Throwable uncommitted = Faults.met(step + " uncommitted");
            answer = uncommitted == null
                    ? method.invoke(real, arguments)
                    : uncommitted(
                            (Transactions) real,
                            (Transactions.Work<?, ?>) Objects.requireNonNull(Objects.requireNonNull(arguments)[0]),
                            uncommitted);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
        fail(Faults.met(step + " answered"));
        return answer instanceof FreshIndex fresh ? seen(FreshIndex.class, fresh) : answer;
    }

    private static void fail(@Nullable Throwable failure) throws Throwable {
        if (failure != null) {
            throw failure;
        }
    }

    /** All is done but the commit. */
    private static Object uncommitted(Transactions real, Transactions.Work<?, ?> work, Throwable failure)
            throws Exception {
        return real.<Object, Exception>inOne(() -> {
            work.run();
            throw (RuntimeException) failure;
        });
    }

    /** Whoever of ours calls first, going outwards. */
    private static String caller() {
        return STACK.walk(frames -> frames.filter(frame -> Steps.isOurs(frame.getClassName()))
                .findFirst()
                .map(frame -> Steps.simple(frame.getClassName()) + "." + Steps.spoken(frame.getMethodName()))
                .orElse("a test"));
    }
}
