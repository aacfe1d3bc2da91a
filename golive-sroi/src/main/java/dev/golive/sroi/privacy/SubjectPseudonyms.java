package dev.golive.sroi.privacy;

import dev.golive.sroi.event.ProgrammeId;
import dev.golive.sroi.event.Subject;
import dev.golive.sroi.integrity.Salt;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Derives people's pseudonyms: HMAC-SHA-256(tenant key, programme ‖ 0 ‖ the person's salt ‖ the host's id), its first 16 bytes.
 * A person has the same one in all sessions of a programme and another in each programme, so that programmes can't be
 * joined. When a person's salt is dropped, nobody can derive theirs again.
 *
 * <p>Keys can follow each other: who was known under an earlier key keeps their pseudonyms, everybody new comes under the
 * current one. An earlier key can go once nobody is known under it. Thread-safe; blocks on the store of salts.
 */
public final class SubjectPseudonyms {

    private static final int BYTES = 16;
    private static final byte[] SEPARATOR = {0};
    private static final byte[] PERSON = "golive person".getBytes(StandardCharsets.US_ASCII);

    /** The current one first. */
    private final List<TenantKey> keys;

    private final SaltStore salts;
    private final RandomGenerator random;

    private SubjectPseudonyms(List<TenantKey> keys, SaltStore salts, RandomGenerator random) {
        this.keys = keys;
        this.salts = Objects.requireNonNull(salts, "salts");
        this.random = Objects.requireNonNull(random, "random");
    }

    /**
     * Pseudonyms under a key.
     *
     * @param random where salts come from: a {@link java.security.SecureRandom}
     */
    public static SubjectPseudonyms create(TenantKey key, SaltStore salts, RandomGenerator random) {
        return new SubjectPseudonyms(List.of(key), salts, random);
    }

    /**
     * The same with an earlier key, under which some people are known still.
     *
     * @throws IllegalArgumentException if there is a key of this id already
     */
    public SubjectPseudonyms withEarlier(TenantKey key) {
        if (keys.stream().anyMatch(known -> known.id().equals(key.id()))) {
            throw new IllegalArgumentException("There are two tenant keys called " + key.id() + ".");
        }
        List<TenantKey> more = new ArrayList<>(keys);
        more.add(key);
        return new SubjectPseudonyms(List.copyOf(more), salts, random);
    }

    /** Whom a salt is of, and under which key. */
    private record Known(TenantKey key, Salt salt) {}

    /**
     * Somebody's pseudonym; who was not known is from now on.
     *
     * @param programme null for what is part of none
     * @param hostId the host's own id of the person, not blank
     * @throws IllegalArgumentException if the id is blank
     */
    public Subject of(@Nullable ProgrammeId programme, String hostId) {
        Known known = find(hostId)
                .orElseGet(() ->
                        new Known(current(), salts.putIfAbsent(personKey(current(), hostId), Salt.create(random))));
        return derive(known, programme, hostId);
    }

    /** Somebody's pseudonym, if they are known. */
    public Optional<Subject> find(@Nullable ProgrammeId programme, String hostId) {
        return find(hostId).map(known -> derive(known, programme, hostId));
    }

    /** Forgets somebody: who they were, nobody can find out any more. If they come again, they are somebody new. */
    public void forget(String hostId) {
        keys.forEach(key -> salts.drop(personKey(key, hostId)));
    }

    private Optional<Known> find(String hostId) {
        if (hostId.isBlank()) {
            throw new IllegalArgumentException("A person's id is blank. Give the host's own id.");
        }
        for (TenantKey key : keys) {
            Optional<Salt> salt = salts.find(personKey(key, hostId));
            if (salt.isPresent()) {
                return Optional.of(new Known(key, salt.get()));
            }
        }
        return Optional.empty();
    }

    private TenantKey current() {
        return keys.get(0);
    }

    private static PersonKey personKey(TenantKey key, String hostId) {
        return new PersonKey(HexFormat.of().formatHex(key.hmac(PERSON, SEPARATOR, utf8(hostId))));
    }

    private static Subject derive(Known known, @Nullable ProgrammeId programme, String hostId) {
        byte[] mac = known.key()
                .hmac(
                        utf8(programme == null ? "" : programme.value()),
                        SEPARATOR,
                        known.salt().bytes(),
                        utf8(hostId));
        byte[] half = Arrays.copyOf(mac, BYTES);
        return new Subject("s_" + Base64.getUrlEncoder().withoutPadding().encodeToString(half));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
