package dev.golive.sroi.privacy;

import dev.golive.sroi.integrity.Salt;
import java.util.Optional;

/**
 * Keeps a random salt for each person. Once it is dropped, nobody, the host included, can tell which pseudonym was theirs.
 * Implementations are thread-safe and may block.
 */
public interface SaltStore {

    /** The salt of a person, if there is one. */
    Optional<Salt> find(PersonKey person);

    /**
     * The salt of a person: this one, unless they have one already.
     *
     * @return which one holds
     */
    Salt putIfAbsent(PersonKey person, Salt fresh);

    /** Forgets a person's salt, for good. */
    void drop(PersonKey person);
}
