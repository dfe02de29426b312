package org.ratsfaden.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.ratsfaden.web.settings.PortalSettings;
import org.ratsfaden.web.settings.SessionSettings;

/**
 * How long a session may rest; and where people reach the portal over TLS, that its cookie travels over TLS only, to this host
 * alone (the prefix {@code __Host-} makes browsers insist on it, RFC 6265bis). The rest stands in web.xml.
 */
@WebListener
public final class SessionCookie implements ServletContextListener {

    @Inject
    private PortalSettings settings;

    @Inject
    private SessionSettings sessions;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext portal = event.getServletContext();
        portal.setSessionTimeout((int) sessions.idle().toMinutes());
        if (settings.isSecure()) {
            portal.getSessionCookieConfig().setSecure(true);
            portal.getSessionCookieConfig().setName("__Host-Ratsfaden");
        }
    }
}
