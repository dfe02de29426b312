package org.ratsfaden.web.resolution;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.resolution.Progresses.Asked;
import org.ratsfaden.resolution.Wish;
import org.ratsfaden.web.page.Address;

/**
 * The whole state of the list of decisions, as it stands in its address. What nobody understands there is left out.
 *
 * @param filters what was understood
 * @param all whether what is finished is listed too
 * @param page from 1
 */
record ResolutionsAddress(Map<ListFilter, String> filters, boolean all, int page) {

    /** Decisions on one page. */
    static final int SIZE = 20;

    static final String PATH = "/beschluesse";
    static final String PDF = PATH + ".pdf";
    static final String ALL = "all";

    ResolutionsAddress {
        Map<ListFilter, String> inOrder = new EnumMap<>(ListFilter.class);
        inOrder.putAll(filters);
        filters = Collections.unmodifiableMap(inOrder);
    }

    static ResolutionsAddress read(MultivaluedMap<String, String> query) {
        Map<ListFilter, String> filters = new EnumMap<>(ListFilter.class);
        for (ListFilter filter : ListFilter.values()) {
            String value = first(query, filter.key());
            if (filter.wishes(value).filter(wishes -> !wishes.isEmpty()).isPresent() && !value.isEmpty()) {
                filters.put(filter, value);
            }
        }
        String page = first(query, "page");
        return new ResolutionsAddress(
                filters,
                first(query, ListFilter.STATUS.key()).equals(ALL),
                page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1);
    }

    private static String first(MultivaluedMap<String, String> query, String name) {
        @Nullable String value = query.getFirst(name);
        return value == null ? "" : value.strip();
    }

    /** What stands in this filter; empty for nothing. */
    String of(ListFilter filter) {
        return filters.getOrDefault(filter, "");
    }

    /** What stands in the choice of a status. */
    String status() {
        return all ? ALL : of(ListFilter.STATUS);
    }

    Asked asked() {
        List<Wish> wishes = filters.entrySet().stream()
                .flatMap(filter -> filter.getKey().wishes(filter.getValue()).stream())
                .flatMap(List::stream)
                .toList();
        return status().isEmpty() ? new Asked(wishes).and(new Wish.StillOpen()) : new Asked(wishes);
    }

    /** This list in an address. */
    Address address() {
        return filtered(Address.of(PATH))
                .with("status", status())
                .with("page", page == 1 ? "" : Integer.toString(page));
    }

    private Address filtered(Address start) {
        Address address = start;
        for (Map.Entry<ListFilter, String> filter : filters.entrySet()) {
            if (filter.getKey() != ListFilter.STATUS) {
                address = address.with(filter.getKey().key(), filter.getValue());
            }
        }
        return address;
    }

    ResolutionsAddress onPage(int other) {
        return new ResolutionsAddress(filters, all, other);
    }

    boolean isNarrowed() {
        return all || !filters.isEmpty();
    }

    /** The same list on paper, all pages at once. */
    Address printed() {
        return filtered(Address.of(PrintedResolutionsPage.PATH)).with("status", status());
    }

    /** The same list on paper, from its beginning. */
    Address pdf() {
        return filtered(Address.of(PDF)).with("status", status());
    }

    /** The same list for programs and tables. */
    Address csv() {
        return filtered(Address.of("/api/v1/resolutions"))
                .with("status", of(ListFilter.STATUS))
                .with("open", status().isEmpty() ? "true" : "")
                .with("format", "csv");
    }
}
