package org.ratsfaden.web.signin;

import org.ratsfaden.web.page.Frame;

/**
 * The sign-in form.
 *
 * @param name what was typed before
 * @param leadsTo where the sign-in leads, inside the portal
 * @param problem why it was refused; empty if it was not tried yet
 */
public record SignInView(Frame frame, String name, String leadsTo, String problem) {}
