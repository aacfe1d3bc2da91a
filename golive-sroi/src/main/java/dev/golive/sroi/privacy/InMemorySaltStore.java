package dev.golive.sroi.privacy;

import dev.golive.sroi.integrity.Salt;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps salts in this process: after a restart everybody is somebody new. For tests. Thread-safe. */
public final class InMemorySaltStore implements SaltStore {

    private final Map<PersonKey, Salt> salts = new ConcurrentHashMap<>();

    private InMemorySaltStore() {}

    /** An empty store. */
    public static InMemorySaltStore create() {
        return new InMemorySaltStore();
    }

    @Override
    public Optional<Salt> find(PersonKey person) {
        return Optional.ofNullable(salts.get(person));
    }

    @Override
    public Salt putIfAbsent(PersonKey person, Salt fresh) {
        Salt known = salts.putIfAbsent(person, fresh);
        return known == null ? fresh : known;
    }

    @Override
    public void drop(PersonKey person) {
        salts.remove(person);
    }
}
