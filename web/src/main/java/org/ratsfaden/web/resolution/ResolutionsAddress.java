package org.ratsfaden.web.resolution;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.resolution.Progresses.Asked;
import org.ratsfaden.resolution.ResolutionStatus;
import org.ratsfaden.web.page.Address;

/**
 * The whole state of the list of decisions, as it stands in its address. What nobody understands there is left out.
 *
 * @param status {@code all} for everything; empty for what is still open
 * @param page from 1
 */
record ResolutionsAddress(
        String committee, String status, String office, boolean overdue, boolean draft, boolean unassigned, int page) {

    /** Decisions on one page. */
    static final int SIZE = 20;

    static final String PATH = "/beschluesse";
    static final String ALL = "all";

    static ResolutionsAddress read(MultivaluedMap<String, String> query) {
        String page = first(query, "page");
        String status = first(query, "status");
        return new ResolutionsAddress(
                CommitteeKey.named(first(query, "committee"))
                        .map(CommitteeKey::value)
                        .orElse(""),
                status.equals(ALL) || ResolutionStatus.ofKey(status).isPresent() ? status : "",
                first(query, "office"),
                first(query, "overdue").equals("true"),
                first(query, "draft").equals("true"),
                first(query, "unassigned").equals("true"),
                page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1);
    }

    private static String first(MultivaluedMap<String, String> query, String name) {
        @Nullable String value = query.getFirst(name);
        return value == null ? "" : value.strip();
    }

    Asked asked() {
        return new Asked(
                CommitteeKey.parse(committee).orElse(null),
                ResolutionStatus.ofKey(status).orElse(null),
                office.isEmpty() ? null : office,
                status.isEmpty(),
                overdue,
                draft,
                unassigned,
                null);
    }

    /** This list in an address. */
    Address address() {
        return Address.of(PATH)
                .with("committee", committee)
                .with("status", status)
                .with("office", office)
                .with("overdue", overdue ? "true" : "")
                .with("draft", draft ? "true" : "")
                .with("unassigned", unassigned ? "true" : "")
                .with("page", page == 1 ? "" : Integer.toString(page));
    }

    ResolutionsAddress onPage(int other) {
        return new ResolutionsAddress(committee, status, office, overdue, draft, unassigned, other);
    }

    boolean isNarrowed() {
        return !(committee.isEmpty() && status.isEmpty() && office.isEmpty()) || overdue || draft || unassigned;
    }

    /** The same list for programs and tables. */
    Address csv() {
        Address api = Address.of("/api/v1/resolutions")
                .with("committee", committee)
                .with("office", office)
                .with("overdue", overdue ? "true" : "");
        Optional<String> known = ResolutionStatus.ofKey(status).map(ResolutionStatus::key);
        return api.with("status", known.orElse(""))
                .with("open", status.isEmpty() ? "true" : "")
                .with("format", "csv");
    }
}
