package org.ratsfaden.document.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import org.ratsfaden.document.ContentHash;
import org.ratsfaden.document.HeldFiles;

/** Held files in the database. */
public final class JpaHeldFiles implements HeldFiles {

    private final EntityManager entities;

    /** @param entities a proxy that always means the caller's transaction */
    public JpaHeldFiles(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void hold(ContentHash file, long bytes, Instant at) {
        if (entities.find(FileRow.class, file.hex(), LockModeType.PESSIMISTIC_WRITE) == null) {
            entities.persist(new FileRow(file.hex(), bytes, at));
            entities.flush();
        }
    }

    @Override
    public boolean isHeld(ContentHash file) {
        return !entities.createQuery("select a.id from AttachmentRow a where a.fileHash = :hash", String.class)
                .setParameter("hash", file.hex())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public void letGo(ContentHash file) {
        if (entities.find(LetGoRow.class, file.hex()) == null) {
            entities.persist(new LetGoRow(file.hex()));
        }
    }

    @Override
    public List<ContentHash> letGo(int limit) {
        return entities
                .createQuery("select r.fileHash from LetGoRow r order by r.fileHash", String.class)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(ContentHash::new)
                .toList();
    }

    @Override
    public void lookedAt(ContentHash file) {
        entities.createQuery("delete from LetGoRow r where r.fileHash = :hash")
                .setParameter("hash", file.hex())
                .executeUpdate();
    }
}
