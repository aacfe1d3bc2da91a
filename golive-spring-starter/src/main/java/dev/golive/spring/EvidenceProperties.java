package dev.golive.spring;

import dev.golive.sroi.privacy.RetentionRule;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people are known in evidence.
 *
 * @param key Secret under which people's pseudonyms are derived, Base64 of at least 32 bytes. Evidence is captured once it is
 *     there.
 * @param keyId Which secret it is: another one for each. 1 to 32 of a-z, 0-9 and -.
 * @param previousKeys Earlier secrets, under which some people are known still.
 * @param outlet Where events go on to.
 * @param keepFor How long events about people are kept; for good unless it is there.
 * @param keepHealthFor How long effort, heart rates and check-ins are kept; as long as all else about people unless it is there.
 */
public record EvidenceProperties(
        @Nullable String key,
        @DefaultValue("1") String keyId,
        @DefaultValue List<EarlierKey> previousKeys,
        @DefaultValue Outlet outlet,
        @Nullable Duration keepFor,
        @Nullable Duration keepHealthFor) {

    private static final Duration FOR_GOOD = Duration.ofDays(365_000);

    /** How long what is kept; empty where all is kept for good. An {@link IllegalArgumentException} if that is no rule. */
    public Optional<RetentionRule> retention() {
        if (keepFor == null && keepHealthFor == null) {
            return Optional.empty();
        }
        Duration people = keepFor == null ? FOR_GOOD : keepFor;
        return Optional.of(new RetentionRule(people, keepHealthFor == null ? people : keepHealthFor));
    }

    /**
     * A secret that no longer makes anybody known.
     *
     * @param keyId Which one it was.
     * @param key The secret.
     */
    public record EarlierKey(String keyId, String key) {

        /** Without the secret. */
        @Override
        public String toString() {
            return "EarlierKey[keyId=" + keyId + ", key=***]";
        }
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "Evidence[key=***, keyId=" + keyId + "]";
    }

    /**
     * Where events go on to, each at least once and in order.
     *
     * @param url An http or https address that gets them in batches, by POST.
     * @param authorization What the Authorization header of these requests says.
     * @param timeout How long an answer may take.
     * @param file A file that gets a line for each.
     */
    public record Outlet(
            @Nullable String url,
            @Nullable String authorization,
            @DefaultValue("10s") Duration timeout,
            @Nullable String file) {

        /** Without what authorizes. */
        @Override
        public String toString() {
            return "Outlet[url=" + url + ", file=" + file + "]";
        }
    }
}
