package org.ratsfaden.resolution;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who gets what is due by mail. Joins the caller's transaction. */
public interface Digests {

    Optional<Digest> of(String account);

    /** The same, and nobody else changes it until the transaction ends. */
    Optional<Digest> hold(String account);

    Optional<Digest> withToken(UUID token);

    List<String> accounts();

    /** Keeps it in place of another of the same account. */
    void keep(Digest digest);

    void drop(String account);
}
