package dev.golive;

import dev.golive.internal.http.CallSettings;
import dev.golive.internal.http.HttpLiveKit;
import dev.golive.livekit.LiveKit;
import dev.golive.livekit.LiveKitUrl;
import dev.golive.participant.ChatPath;
import dev.golive.participant.NamePolicy;
import dev.golive.relay.RelaySettings;
import dev.golive.room.RoomNaming;
import dev.golive.safeguard.EntryPolicy;
import dev.golive.session.InMemorySessionStore;
import dev.golive.session.SessionStore;
import dev.golive.token.AdminTokenMinter;
import dev.golive.token.ApiCredentials;
import dev.golive.token.KeyRing;
import dev.golive.webhook.WebhookVerifier;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/** Collects what a {@link GoLive} is made of. Not thread-safe. */
public final class GoLiveBuilder {

    private final LiveKitUrl url;
    private final ApiCredentials credentials;
    private LiveKitUrl publicUrl;
    private KeyRing ring;
    private RoomNaming naming = RoomNaming.of("golive");
    private SessionStore sessionStore = InMemorySessionStore.create();
    private EntryPolicy entryPolicy = EntryPolicy.open();
    private InstantSource clock = InstantSource.system();
    private RandomGenerator random = new SecureRandom();
    private Duration webhookLeeway = WebhookVerifier.STANDARD_LEEWAY;
    private CallSettings calls = CallSettings.standard();
    private ChatPath chatPath = ChatPath.RELAY;
    private NamePolicy names = NamePolicy.real();
    private RelaySettings relay = RelaySettings.standard();
    private UnaryOperator<LiveKit> decoration = UnaryOperator.identity();

    GoLiveBuilder(LiveKitUrl url, ApiCredentials credentials) {
        this.url = Objects.requireNonNull(url, "url");
        this.credentials = Objects.requireNonNull(credentials, "credentials");
        this.publicUrl = url;
        this.ring = KeyRing.of(credentials);
    }

    /** Where browsers find LiveKit, if that is not where this server finds it. */
    public GoLiveBuilder publicUrl(LiveKitUrl publicUrl) {
        this.publicUrl = Objects.requireNonNull(publicUrl, "publicUrl");
        return this;
    }

    /**
     * Credentials that no longer sign but are still believed, while keys are rotated.
     *
     * @throws IllegalArgumentException if two share an API key
     */
    public GoLiveBuilder previousCredentials(ApiCredentials... previous) {
        this.ring = KeyRing.of(credentials, previous);
        return this;
    }

    /**
     * Keeps this platform's rooms apart from others' on the same LiveKit server; {@code golive} by default.
     *
     * @throws IllegalArgumentException if it is not 1 to 32 lower-case letters, digits and inner hyphens
     */
    public GoLiveBuilder namespace(String namespace) {
        this.naming = RoomNaming.of(namespace);
        return this;
    }

    /** Where the state of sessions is kept; in this process by default. */
    public GoLiveBuilder sessionStore(SessionStore store) {
        this.sessionStore = Objects.requireNonNull(store, "store");
        return this;
    }

    /** Who may enter, beyond who they are; everybody by default. */
    public GoLiveBuilder entryPolicy(EntryPolicy policy) {
        this.entryPolicy = Objects.requireNonNull(policy, "policy");
        return this;
    }

    /** The clock; the system's by default. */
    public GoLiveBuilder clock(InstantSource clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
        return this;
    }

    /** The source of message ids; must be thread-safe. */
    public GoLiveBuilder random(RandomGenerator random) {
        this.random = Objects.requireNonNull(random, "random");
        return this;
    }

    /** How far LiveKit's clock may be off in a webhook, 0 to 10 minutes; 60 s by default. */
    public GoLiveBuilder webhookLeeway(Duration leeway) {
        this.webhookLeeway = Objects.requireNonNull(leeway, "leeway");
        return this;
    }

    /** How long one attempt of a call to LiveKit may take; 4 s by default. A call makes at most three attempts. */
    public GoLiveBuilder callTimeout(Duration timeout) {
        this.calls = new CallSettings(timeout, calls.attempts(), calls.pause());
        return this;
    }

    /** How chat gets from one to the others; through the relay by default. */
    public GoLiveBuilder chatPath(ChatPath path) {
        this.chatPath = Objects.requireNonNull(path, "path");
        return this;
    }

    /** What rooms call people; what the host calls them by default. */
    public GoLiveBuilder names(NamePolicy policy) {
        this.names = Objects.requireNonNull(policy, "policy");
        return this;
    }

    /** How the relay works; {@link RelaySettings#standard} by default, which keeps all in this process. */
    public GoLiveBuilder relay(RelaySettings settings) {
        this.relay = Objects.requireNonNull(settings, "settings");
        return this;
    }

    /** Puts something around the gateway, to count or trace its calls. */
    public GoLiveBuilder decorateLiveKit(UnaryOperator<LiveKit> decoration) {
        this.decoration = Objects.requireNonNull(decoration, "decoration");
        return this;
    }

    /** Everything wired together. Opens no connection. */
    public GoLive build() {
        return new GoLive(this);
    }

    LiveKitUrl publicUrl() {
        return publicUrl;
    }

    KeyRing ring() {
        return ring;
    }

    RoomNaming naming() {
        return naming;
    }

    SessionStore sessionStore() {
        return sessionStore;
    }

    EntryPolicy entryPolicy() {
        return entryPolicy;
    }

    InstantSource clock() {
        return clock;
    }

    RandomGenerator random() {
        return random;
    }

    Duration webhookLeeway() {
        return webhookLeeway;
    }

    ChatPath chatPath() {
        return chatPath;
    }

    NamePolicy names() {
        return names;
    }

    RelaySettings relay() {
        return relay;
    }

    LiveKit livekit() {
        return decoration.apply(HttpLiveKit.create(url, AdminTokenMinter.create(credentials, clock), calls));
    }
}
