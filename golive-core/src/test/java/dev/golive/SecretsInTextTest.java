package dev.golive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.fixture.HandClock;
import dev.golive.fixture.RecordedWebhooks;
import dev.golive.fixture.RoomServer;
import dev.golive.fixture.TestKeys;
import dev.golive.participant.Participant;
import dev.golive.participant.Role;
import dev.golive.room.SessionId;
import dev.golive.session.SessionPlan;
import dev.golive.token.ApiCredentials;
import dev.golive.token.ApiKey;
import dev.golive.token.ApiSecret;
import dev.golive.token.KeyRing;
import dev.golive.webhook.VerifiedWebhook;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Whatever of ours somebody prints, a secret is not in it. */
class SecretsInTextTest {

    private static final RoomServer SERVER = RoomServer.start();

    private final HandClock clock = HandClock.at("2026-11-22T18:00:00Z");
    private final GoLiveBuilder builder = GoLive.builder(SERVER.url(), TestKeys.credentials())
            .previousCredentials(TestKeys.otherCredentials())
            .clock(clock);
    private final GoLive golive = builder.build();
    private final JoinTicket ticket = golive.join(
            SessionPlan.of(SessionId.of("42"), "Tuesday HIIT", clock.instant(), Duration.ofMinutes(45)),
            Participant.of("user-7", "Ada", Role.COACH));

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void whatHoldsASecretPrintsStars() {
        List<Object> holders = List.of(
                ApiSecret.of(TestKeys.SECRET),
                TestKeys.credentials(),
                KeyRing.of(TestKeys.credentials(), TestKeys.otherCredentials()),
                ticket.token(),
                ticket.pass(),
                ticket);

        for (Object holder : holders) {
            assertThat(holder.toString()).as(holder.getClass().getName()).contains("***");
            assertClean(holder);
        }
    }

    @Test
    void credentialsPrintTheirKeyWhichIsNoSecret() {
        ApiCredentials credentials = ApiCredentials.of(ApiKey.of("APIabc"), ApiSecret.of(TestKeys.SECRET));

        assertThat(credentials).hasToString("ApiCredentials[key=APIabc, secret=***]");
    }

    @Test
    void nothingThatCanBeReachedFromTheDoorPrintsASecret() {
        byte[] body = RecordedWebhooks.body("kinds/room_started.json");
        VerifiedWebhook webhook = golive.webhooks().verify(body, RecordedWebhooks.signature(body, clock.instant()));

        Set<Object> reached = reachedFrom(List.of(golive, builder, ticket, webhook));

        assertThat(reached).hasSizeGreaterThan(40).hasAtLeastOneElementOfType(ApiCredentials.class);
        reached.forEach(this::assertClean);
    }

    private void assertClean(Object printed) {
        byte[] secret = TestKeys.secretBytes();
        assertThat(printed.toString())
                .as(printed.getClass().getName())
                .doesNotContain(
                        TestKeys.SECRET,
                        TestKeys.OTHER_SECRET,
                        HexFormat.of().formatHex(secret),
                        ticket.token().value(),
                        ticket.pass().value(),
                        "eyJ");
    }

    /** Everything of ours, field by field, and what is in collections of ours. */
    private static Set<Object> reachedFrom(List<Object> roots) {
        Set<Object> reached = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            Object object = open.pop();
            if (object instanceof Collection<?> many) {
                many.forEach(open::push);
            } else if (object instanceof Map<?, ?> map) {
                map.keySet().forEach(open::push);
                map.values().forEach(open::push);
            } else if (isOurs(object) && reached.add(object)) {
                for (Field field : object.getClass().getDeclaredFields()) {
                    pushValue(open, object, field);
                }
            }
        }
        return reached;
    }

    private static boolean isOurs(Object object) {
        return object.getClass().getName().startsWith("dev.golive.") && !(object instanceof Enum);
    }

    private static void pushValue(Deque<Object> open, Object object, Field field) {
        if (Modifier.isStatic(field.getModifiers()) || field.getType().isPrimitive()) {
            return;
        }
        try {
            field.setAccessible(true);
            Object value = field.get(object);
            if (value != null) {
                open.push(value);
            }
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("A field could not be read.", e);
        }
    }
}
