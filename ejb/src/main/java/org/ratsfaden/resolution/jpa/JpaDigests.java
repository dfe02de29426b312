package org.ratsfaden.resolution.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ratsfaden.resolution.Digest;
import org.ratsfaden.resolution.Digests;

/** Who gets what is due by mail, in the database. */
public final class JpaDigests implements Digests {

    private final EntityManager entities;

    /** @param entities a proxy that always means the caller's transaction */
    public JpaDigests(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Digest> of(String account) {
        return Optional.ofNullable(entities.find(DigestRow.class, account)).map(DigestRow::toDigest);
    }

    @Override
    public Optional<Digest> hold(String account) {
        return Optional.ofNullable(entities.find(DigestRow.class, account, LockModeType.PESSIMISTIC_WRITE))
                .map(DigestRow::toDigest);
    }

    @Override
    public Optional<Digest> withToken(UUID token) {
        return entities
                .createQuery("select d from DigestRow d where d.token = :token", DigestRow.class)
                .setParameter("token", token.toString())
                .getResultList()
                .stream()
                .findFirst()
                .map(DigestRow::toDigest);
    }

    @Override
    public List<String> accounts() {
        return entities.createQuery("select d.account from DigestRow d order by d.account", String.class)
                .getResultList();
    }

    @Override
    public void keep(Digest digest) {
        entities.merge(DigestRow.of(digest));
    }

    @Override
    public void drop(String account) {
        entities.createQuery("delete from DigestRow d where d.account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }
}
