package org.ratsfaden.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request with a session, as far as our code looks at one. */
final class RequestTwin {

    private final Map<String, Object> attributes = new HashMap<>();
    private final Map<String, String> headers = new HashMap<>();
    private final String method;
    private final String path;
    private @Nullable HttpSession session;
    private @Nullable Principal principal;

    RequestTwin(String method, String path) {
        this.method = method;
        this.path = path;
    }

    RequestTwin header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** As the container sees it after the sign-in. */
    RequestTwin principal(String name) {
        principal = () -> name;
        return this;
    }

    /** The next request of the same browser. */
    RequestTwin next(String nextMethod, String nextPath) {
        RequestTwin next = new RequestTwin(nextMethod, nextPath);
        next.session = session;
        return next;
    }

    boolean hasSession() {
        return session != null;
    }

    HttpServletRequest request() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (_, called, arguments) -> answer(called, arguments == null ? new Object[0] : arguments));
    }

    private @Nullable Object answer(Method called, Object[] arguments) {
        return switch (called.getName()) {
            case "getUserPrincipal" -> principal;
            case "getMethod" -> method;
            case "getServletPath" -> path;
            case "getPathInfo" -> null;
            case "getRemoteAddr" -> "192.0.2.1";
            case "getHeader" -> headers.get((String) arguments[0]);
            case "getAttribute" -> attributes.get((String) arguments[0]);
            case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
            case "getSession" -> {
                if (session == null && Boolean.TRUE.equals(arguments[0])) {
                    session = newSession();
                }
                yield session;
            }
            default -> throw new UnsupportedOperationException(called.getName());
        };
    }

    private HttpSession newSession() {
        Map<String, Object> held = new HashMap<>();
        return (HttpSession) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpSession.class},
                (_, called, arguments) -> switch (called.getName()) {
                    case "getAttribute" -> held.get((String) arguments[0]);
                    case "setAttribute" -> held.put((String) arguments[0], arguments[1]);
                    case "invalidate" -> {
                        session = null;
                        yield null;
                    }
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }
}
