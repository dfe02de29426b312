package org.ratsfaden.database;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.ratsfaden.transaction.Transactions;
import org.ratsfaden.wiring.Schema;

/**
 * The database of the product without its server: the same migrations and rows on H2, and transactions as the server gives them,
 * one per thread.
 */
public final class LocalDatabase implements Transactions, AutoCloseable {

    private final JdbcConnectionPool pool;
    private final EntityManagerFactory factory;
    private final ThreadLocal<EntityManager> current = new ThreadLocal<>();
    private final EntityManager entities;

    private LocalDatabase(String url) {
        pool = JdbcConnectionPool.create(url, "sa", "sa");
        Schema.migrate(pool);
        Map<String, Object> properties = new HashMap<>();
        properties.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        properties.put("jakarta.persistence.nonJtaDataSource", pool);
        properties.put("jakarta.persistence.jtaDataSource", "");
        properties.put("eclipselink.target-server", "None");
        properties.put("eclipselink.logging.level", "WARNING");
        properties.put("eclipselink.session-name", UUID.randomUUID().toString());
        factory = Persistence.createEntityManagerFactory("ratsfaden", properties);
        entities = (EntityManager) Proxy.newProxyInstance(
                LocalDatabase.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> {
                    EntityManager manager = current.get();
                    if (manager == null) {
                        throw new IllegalStateException(method.getName() + " outside of a transaction");
                    }
                    try {
                        return method.invoke(manager, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** A database that is gone when it is closed. */
    public static LocalDatabase inMemory() {
        return new LocalDatabase("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1" + OPTIONS);
    }

    /** A database that stays, as durable as the product's own. */
    public static LocalDatabase at(java.nio.file.Path file) {
        return new LocalDatabase("jdbc:h2:file:" + file.toAbsolutePath() + ";WRITE_DELAY=0" + OPTIONS);
    }

    private static final String OPTIONS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE";

    /** What the container would inject. */
    public EntityManager entities() {
        return entities;
    }

    public DataSource source() {
        return pool;
    }

    @Override
    public <T, E extends Exception> T inOne(Work<T, E> work) throws E {
        if (current.get() != null) {
            return work.run();
        }
        try (EntityManager manager = factory.createEntityManager()) {
            current.set(manager);
            manager.getTransaction().begin();
            T result = work.run();
            manager.getTransaction().commit();
            return result;
        } finally {
            rollBackWhatIsOpen();
            current.remove();
        }
    }

    private void rollBackWhatIsOpen() {
        EntityManager manager = current.get();
        if (manager != null && manager.isOpen() && manager.getTransaction().isActive()) {
            manager.getTransaction().rollback();
        }
    }

    @Override
    public void close() {
        factory.close();
        pool.dispose();
    }
}
