package dev.golive;

import dev.golive.error.EntryRefusedException;
import dev.golive.error.LiveKitException;
import dev.golive.error.SessionEndedException;
import dev.golive.error.StoreUnavailableException;
import dev.golive.livekit.LiveKit;
import dev.golive.livekit.LiveKitUrl;
import dev.golive.participant.Action;
import dev.golive.participant.ChatPath;
import dev.golive.participant.Identity;
import dev.golive.participant.NamePolicy;
import dev.golive.participant.Participant;
import dev.golive.relay.Relay;
import dev.golive.room.RoomName;
import dev.golive.room.RoomNaming;
import dev.golive.safeguard.Blocked;
import dev.golive.safeguard.ClearedEntry;
import dev.golive.safeguard.Safeguard;
import dev.golive.safeguard.Verdict;
import dev.golive.session.LiveSession;
import dev.golive.session.SessionConductor;
import dev.golive.session.SessionPlan;
import dev.golive.token.ApiCredentials;
import dev.golive.token.PseudonymDeriver;
import dev.golive.token.RoleToken;
import dev.golive.token.SessionPass;
import dev.golive.token.SessionPassIssuer;
import dev.golive.token.TokenLifetime;
import dev.golive.token.TokenMinter;
import dev.golive.token.TokenRequest;
import dev.golive.token.TokenVerifier;
import dev.golive.webhook.WebhookVerifier;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Coaching broadcasts over one LiveKit server. Make one with {@link #builder} and keep it: it is thread-safe.
 *
 * <p>{@link #join} does no network I/O unless the session is unknown to this process, or its stores are elsewhere; what
 * {@link #livekit}, {@link #sessions} and {@link #relay} offer blocks on LiveKit and on the stores.
 */
public final class GoLive implements AutoCloseable {

    private final LiveKitUrl publicUrl;
    private final InstantSource clock;
    private final RoomNaming naming;
    private final TokenMinter minter;
    private final TokenVerifier tokens;
    private final SessionPassIssuer passes;
    private final PseudonymDeriver pseudonyms;
    private final Safeguard safeguard;
    private final WebhookVerifier webhooks;
    private final LiveKit livekit;
    private final SessionConductor sessions;
    private final ChatPath chatPath;
    private final NamePolicy names;
    private final Relay relay;

    GoLive(GoLiveBuilder builder) {
        this.publicUrl = builder.publicUrl();
        this.clock = builder.clock();
        this.naming = builder.naming();
        this.minter = TokenMinter.create(builder.ring().current(), clock, builder.chatPath());
        this.tokens = TokenVerifier.create(builder.ring(), clock, Duration.ofSeconds(60));
        this.passes = SessionPassIssuer.create(builder.ring(), clock);
        this.pseudonyms = PseudonymDeriver.create(builder.ring().current());
        this.safeguard = Safeguard.create(builder.entryPolicy());
        this.webhooks = WebhookVerifier.create(builder.ring(), clock, builder.webhookLeeway());
        this.livekit = builder.livekit();
        this.sessions = SessionConductor.create(livekit, naming, builder.sessionStore(), clock, builder.random());
        this.chatPath = builder.chatPath();
        this.names = builder.names();
        this.relay = Relay.create(passes, sessions, naming, livekit, clock, builder.random(), builder.relay());
    }

    /** Starts with what has no default: where LiveKit is, and the credentials that sign. */
    public static GoLiveBuilder builder(LiveKitUrl url, ApiCredentials credentials) {
        return new GoLiveBuilder(url, credentials);
    }

    /**
     * Lets a participant join a session, with a token and a pass made for their role. A coach's arrival starts the
     * session's preflight.
     *
     * @throws SessionEndedException if the session is over
     * @throws EntryRefusedException if the entry policy objects, or a moderator banned them from this session
     * @throws StoreUnavailableException if a store failed
     * @throws LiveKitException if the session is unknown to this process and LiveKit could not be asked
     */
    public JoinTicket join(SessionPlan plan, Participant participant) {
        LiveSession session =
                participant.role().may(Action.GO_LIVE) ? sessions.preflight(plan) : sessions.stateOf(plan);
        if (session.state().over()) {
            throw new SessionEndedException("This session is over. See you at the next one!");
        }
        Identity identity = pseudonyms.identityOf(participant, session.room());
        if (relay.isBanned(session.room(), identity)) {
            throw new EntryRefusedException("You can't take part in this session any more.");
        }
        Participant named = participant.withName(names.nameOf(participant, identity));
        RoleToken token = minter.mint(TokenRequest.builder(cleared(session.room(), named), identity)
                .lifetime(lifetime(plan, named))
                .profile(plan.profile())
                .build());
        SessionPass pass = passes.issue(plan.id(), named.name(), token, plan.latestEnd());
        return new JoinTicket(publicUrl, token, pass, session);
    }

    private ClearedEntry cleared(RoomName room, Participant participant) {
        Verdict verdict = safeguard.decide(room, participant);
        if (verdict instanceof ClearedEntry entry) {
            return entry;
        }
        throw new EntryRefusedException(((Blocked) verdict).reason());
    }

    /** The role's standard, cut at the session's latest end, but never so short that a page can't load. */
    private Duration lifetime(SessionPlan plan, Participant participant) {
        Duration standard = TokenLifetime.of(participant.role()).standard();
        Duration left = Duration.between(clock.instant(), plan.latestEnd());
        Duration cut = left.compareTo(standard) < 0 ? left : standard;
        return cut.compareTo(TokenLifetime.SHORTEST) < 0 ? TokenLifetime.SHORTEST : cut;
    }

    /** Names rooms after sessions. */
    public RoomNaming rooms() {
        return naming;
    }

    /** Mints LiveKit tokens, for what {@link #join} does not cover. */
    public TokenMinter minter() {
        return minter;
    }

    /** Reads LiveKit tokens. */
    public TokenVerifier tokens() {
        return tokens;
    }

    /** Issues and checks session passes. */
    public SessionPassIssuer passes() {
        return passes;
    }

    /** Derives who a person is inside a room. */
    public PseudonymDeriver pseudonyms() {
        return pseudonyms;
    }

    /** Decides who may enter, before there is a token. */
    public Safeguard safeguard() {
        return safeguard;
    }

    /** Tells LiveKit's webhooks from anybody else's. */
    public WebhookVerifier webhooks() {
        return webhooks;
    }

    /** The server. */
    public LiveKit livekit() {
        return livekit;
    }

    /** Takes sessions through their lives. */
    public SessionConductor sessions() {
        return sessions;
    }

    /** Takes what participants send to the room. */
    public Relay relay() {
        return relay;
    }

    /** How chat gets from one to the others. */
    public ChatPath chatPath() {
        return chatPath;
    }

    /** The server's time now. */
    public Instant now() {
        return clock.instant();
    }

    /** Stops publishing. Closes no store. */
    @Override
    public void close() {
        relay.close();
    }
}
