package dev.golive.test.assertion;

import dev.golive.participant.Identity;
import dev.golive.participant.Permissions;
import dev.golive.participant.Role;
import dev.golive.participant.StaffAttribute;
import dev.golive.participant.TrackSource;
import dev.golive.room.RoomName;
import dev.golive.test.TestCredentials;
import dev.golive.test.internal.jwt.Claims;
import dev.golive.token.RoleToken;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Asserts on a LiveKit token: what stands in it, as LiveKit would read it. A flag that is left out reads as LiveKit's default. */
public final class TokenAssert extends AbstractAssert<TokenAssert, TokenUnderTest> {

    private static final List<String> ADMIN_GRANTS =
            List.of("roomAdmin", "roomCreate", "roomList", "roomRecord", "ingressAdmin", "agent", "recorder");
    private static final List<String> FLAGS =
            List.of("roomJoin", "canPublish", "canSubscribe", "canPublishData", "canUpdateOwnMetadata", "hidden");

    TokenAssert(TokenUnderTest token) {
        super(token, TokenAssert.class);
    }

    /** These credentials signed it, with HS256 and under their key. */
    public TokenAssert isSignedBy(TestCredentials credentials) {
        if (!claims().text("iss").equals(credentials.key().value())) {
            failWithMessage(
                    "Expected the token to be issued by %s, but it is by \"%s\".",
                    credentials.key(), claims().text("iss"));
        }
        if (!claims().isSignedBy(credentials.secret())) {
            failWithMessage("Expected the secret of %s to have signed the token, but it has not.", credentials.key());
        }
        return this;
    }

    /** It opens this room, and no other. */
    public TokenAssert opens(RoomName room) {
        if (!claims().flag("video", "roomJoin").orElse(false)) {
            failWithMessage("Expected the token to open %s, but it lets nobody join: roomJoin is missing.", room);
        }
        equal("the token's room", room.value(), claims().text("video", "room"));
        return this;
    }

    /** Its bearer is known by this identity. */
    public TokenAssert isOf(Identity identity) {
        equal("the token's identity", identity.value(), claims().text("sub"));
        return this;
    }

    /** It grants what the table says of this role, exactly, and says of staff that they are staff. */
    public TokenAssert hasRole(Role role) {
        equal("what " + role.wireName() + " may do", role.permissions(), permissions());
        equal(
                "the token's " + StaffAttribute.NAME,
                role.staff() ? role.wireName() : "",
                claims().text("attributes", StaffAttribute.NAME));
        return this;
    }

    /** Its bearer may publish from all of these, and perhaps from more. */
    public TokenAssert mayPublish(TrackSource... sources) {
        Set<TrackSource> granted = sources();
        for (TrackSource source : sources) {
            if (!granted.contains(source)) {
                failWithMessage(
                        "Expected the token to allow publishing from %s, but it allows %s.",
                        source.wireName(), names(granted));
            }
        }
        return this;
    }

    /** Its bearer may publish nothing at all. */
    public TokenAssert mayNotPublish() {
        if (!sources().isEmpty()) {
            failWithMessage("Expected the token to allow no publishing, but it allows %s.", names(sources()));
        }
        return this;
    }

    /** Its bearer may not send data past the server. */
    public TokenAssert mayNotSendData() {
        if (data()) {
            failWithMessage(
                    "Expected the token to keep its bearer from sending data, but canPublishData is %s.",
                    claims().flag("video", "canPublishData")
                            .map(String::valueOf)
                            .orElse("left out, which LiveKit reads as true"));
        }
        return this;
    }

    /** Nobody in the room sees its bearer. */
    public TokenAssert isHidden() {
        equal("whether the bearer is hidden", true, hidden());
        return this;
    }

    /** Everybody in the room sees its bearer. */
    public TokenAssert isNotHidden() {
        equal("whether the bearer is hidden", false, hidden());
        return this;
    }

    /** It is no credential for LiveKit's API: a browser may have it. */
    public TokenAssert hasNoAdminGrant() {
        List<String> found = new ArrayList<>();
        for (String grant : ADMIN_GRANTS) {
            if (claims().flag("video", grant).orElse(false)) {
                found.add(grant);
            }
        }
        for (String grants : List.of("sip", "agent", "inference")) {
            if (claims().has(grants)) {
                found.add(grants);
            }
        }
        if (!found.isEmpty()) {
            failWithMessage(
                    "Expected a token for a browser, but it grants %s: whoever has it is an administrator.", found);
        }
        return this;
    }

    /** Every flag stands in it, since LiveKit reads most of those that are left out as true. */
    public TokenAssert leavesNothingOut() {
        List<String> missing = FLAGS.stream()
                .filter(flag -> claims().flag("video", flag).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            failWithMessage("Expected every flag to stand in the token, but it leaves out %s.", missing);
        }
        return this;
    }

    /** It opens its room until this moment. */
    public TokenAssert expiresAt(Instant moment) {
        equal("the token's end", moment, moment("exp"));
        return this;
    }

    /** It opens its room from this moment on. */
    public TokenAssert isValidFrom(Instant moment) {
        equal("the token's beginning", moment, moment("nbf"));
        return this;
    }

    /** What stands beside a token says the same as what stands in it. */
    TokenAssert agreesWith(RoleToken token) {
        return opens(token.room()).isOf(token.identity()).expiresAt(token.expiresAt());
    }

    private Claims claims() {
        isNotNull();
        return actual.claims();
    }

    private @Nullable Permissions permissions() {
        return Permissions.ofReport(
                claims().flag("video", "canSubscribe").orElse(true),
                publish(),
                Set.copyOf(claims().texts("video", "canPublishSources").stream()
                        .map(TrackSource::parse)
                        .toList()),
                data(),
                hidden());
    }

    private Set<TrackSource> sources() {
        if (!publish()) {
            return Set.of();
        }
        List<String> named = claims().texts("video", "canPublishSources");
        if (named.isEmpty()) {
            return EnumSet.complementOf(EnumSet.of(TrackSource.UNKNOWN));
        }
        return Set.copyOf(named.stream().map(TrackSource::parse).toList());
    }

    private static Set<String> names(Set<TrackSource> sources) {
        Set<String> names = new TreeSet<>();
        sources.forEach(source -> names.add(source.wireName()));
        return names;
    }

    private boolean publish() {
        return claims().flag("video", "canPublish").orElse(true);
    }

    private boolean data() {
        return claims().flag("video", "canPublishData").orElse(publish());
    }

    private boolean hidden() {
        return claims().flag("video", "hidden").orElse(false);
    }

    private @Nullable Instant moment(String claim) {
        return claims().number(claim).stream()
                .mapToObj(Instant::ofEpochSecond)
                .findFirst()
                .orElse(null);
    }

    private void equal(String what, Object expected, @Nullable Object found) {
        if (!expected.equals(found)) {
            failWithMessage("Expected %s to be\n  %s\nbut it is\n  %s", what, expected, found);
        }
    }
}
