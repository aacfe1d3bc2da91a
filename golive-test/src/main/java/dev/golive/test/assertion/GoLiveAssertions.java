package dev.golive.test.assertion;

import dev.golive.test.TestCredentials;
import dev.golive.test.fake.FakeLiveKit;
import dev.golive.token.RoleToken;
import dev.golive.token.SessionPass;
import dev.golive.webhook.WebhookEvent;

/**
 * The entry to the assertions; import {@code assertThat} statically beside AssertJ's own.
 *
 * <pre>{@code
 * assertThat(ticket.token()).hasRole(Role.ATHLETE).opens(room).mayNotPublish().hasNoAdminGrant();
 * assertThat(livekit).hasTold(room, "session.live").wasNotAskedFor(RoomServiceMethod.DELETE_ROOM);
 * }</pre>
 */
public final class GoLiveAssertions {

    private GoLiveAssertions() {}

    /** Asserts on a LiveKit token. */
    public static TokenAssert assertThat(RoleToken token) {
        return new TokenAssert(TokenUnderTest.of(token.value())).agreesWith(token);
    }

    /**
     * Asserts on a LiveKit token as it travels, after it was found signed by these credentials.
     *
     * @param jwt the token alone, without {@code Bearer}
     */
    public static TokenAssert assertThatToken(String jwt, TestCredentials credentials) {
        return new TokenAssert(TokenUnderTest.of(jwt)).isSignedBy(credentials);
    }

    /** Asserts on a session pass. */
    public static SessionPassAssert assertThat(SessionPass pass) {
        return new SessionPassAssert(pass);
    }

    /** Asserts on what a webhook says. */
    public static WebhookEventAssert assertThat(WebhookEvent event) {
        return new WebhookEventAssert(event);
    }

    /** Asserts on a fake server's rooms, calls and packets. */
    public static FakeLiveKitAssert assertThat(FakeLiveKit livekit) {
        return new FakeLiveKitAssert(livekit);
    }
}
