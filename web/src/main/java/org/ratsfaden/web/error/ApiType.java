package org.ratsfaden.web.error;

/** Media types of answers to programs. */
public final class ApiType {

    public static final String JSON = "application/json;charset=UTF-8";

    private ApiType() {}
}
