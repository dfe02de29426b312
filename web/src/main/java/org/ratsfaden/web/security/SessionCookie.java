package org.ratsfaden.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.ratsfaden.web.settings.PortalSettings;

/** Lets the session's cookie travel over TLS only, where people reach the portal over TLS; the rest stands in web.xml. */
@WebListener
public final class SessionCookie implements ServletContextListener {

    @Inject
    private PortalSettings settings;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().getSessionCookieConfig().setSecure(settings.isSecure());
    }
}
