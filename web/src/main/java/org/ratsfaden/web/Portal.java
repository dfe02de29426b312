package org.ratsfaden.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything below the root; only {@code /static/*} is served by the container itself (web.xml). */
@ApplicationPath("/")
public final class Portal extends Application {}
