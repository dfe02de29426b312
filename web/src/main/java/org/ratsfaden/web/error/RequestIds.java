package org.ratsfaden.web.error;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import java.util.UUID;
import org.slf4j.MDC;

/**
 * Gives every request a number of its own, which stands in each line it leaves in the log and in the header {@value #HEADER} of its
 * answer. What a visitor sends under that name is not believed.
 */
@WebListener
public final class RequestIds implements ServletRequestListener {

    public static final String HEADER = "X-Request-Id";

    private static final String ID = "ratsfaden.request";
    private static final String IN_THE_LOG = "request";
    private static final int LENGTH = 12;

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        String id = UUID.randomUUID().toString().replace("-", "").substring(0, LENGTH);
        event.getServletRequest().setAttribute(ID, id);
        MDC.put(IN_THE_LOG, id);
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        MDC.remove(IN_THE_LOG);
    }

    /** The number of this request; empty outside of the server. */
    public static String of(ServletRequest request) {
        return request.getAttribute(ID) instanceof String id ? id : "";
    }
}
