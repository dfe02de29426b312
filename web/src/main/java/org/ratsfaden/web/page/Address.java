package org.ratsfaden.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An address inside the portal.
 *
 * @param path starts with one slash
 * @param parameters in the order in which they are written
 * @param fragment the place on the page, without {@code #}; empty for its beginning
 */
public record Address(String path, List<Parameter> parameters, String fragment) {

    /** Name and value, both as they are meant, not as they are written in an address. */
    public record Parameter(String name, String value) {}

    public Address {
        parameters = List.copyOf(parameters);
    }

    /** Leads nowhere else: of several slashes at the beginning, which name another server, one is left. */
    public static Address of(String path) {
        return new Address(path.replaceFirst("^[/\\\\]+", "/"), List.of(), "");
    }

    /** With one more parameter; a blank value adds none. */
    public Address with(String name, String value) {
        if (value.isBlank()) {
            return this;
        }
        List<Parameter> more = new ArrayList<>(parameters);
        more.add(new Parameter(name, value));
        return new Address(path, more, fragment);
    }

    public Address without(String name) {
        return new Address(
                path,
                parameters.stream()
                        .filter(parameter -> !parameter.name().equals(name))
                        .toList(),
                fragment);
    }

    public Address at(String newFragment) {
        return new Address(path, parameters, newFragment);
    }

    /** As it stands in a link. */
    @Override
    public String toString() {
        String query = parameters.stream()
                .map(parameter ->
                        URLEncoder.encode(parameter.name(), UTF_8) + "=" + URLEncoder.encode(parameter.value(), UTF_8))
                .collect(Collectors.joining("&"));
        return path + (query.isEmpty() ? "" : "?" + query) + (fragment.isEmpty() ? "" : "#" + fragment);
    }
}
