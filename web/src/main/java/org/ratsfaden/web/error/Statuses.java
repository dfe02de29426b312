package org.ratsfaden.web.error;

import jakarta.ws.rs.core.Response.Status;

/** The words that go with a status (RFC 9110). */
final class Statuses {

    private Statuses() {}

    static String title(int status) {
        Status known = Status.fromStatusCode(status);
        return status == 422 ? "Unprocessable Content" : known == null ? "Error " + status : known.getReasonPhrase();
    }
}
