package org.ratsfaden.web.security;

import jakarta.servlet.http.HttpServletRequest;

/** Where a request goes. */
final class RequestPath {

    private RequestPath() {}

    /** Whether it goes to the interface for programs. */
    static boolean isApi(HttpServletRequest request) {
        return path(request).startsWith("/api/");
    }

    /** Whether it goes where only the operator's key opens. */
    static boolean isOperators(HttpServletRequest request) {
        return (path(request) + "/").startsWith(OperatorKey.ADDRESSES + "/");
    }

    private static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        return request.getServletPath() + (info == null ? "" : info);
    }

    /** Whether it asks to change nothing (RFC 9110, 9.2.1). */
    static boolean isSafe(String method) {
        return switch (method) {
            case "GET", "HEAD", "OPTIONS" -> true;
            default -> false;
        };
    }
}
