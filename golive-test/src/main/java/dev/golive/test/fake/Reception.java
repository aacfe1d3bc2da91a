package dev.golive.test.fake;

import dev.golive.error.TwirpCode;
import dev.golive.test.internal.http.Answer;
import dev.golive.test.internal.http.Request;
import dev.golive.test.internal.jwt.Claims;
import dev.golive.test.internal.livekit.RoomCall;
import dev.golive.test.internal.livekit.RoomService;
import dev.golive.test.internal.livekit.TwirpFailure;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Turns HTTP into calls of the room service and back, as a real server does; keeps the calls, has the failures. Thread-safe. */
final class Reception {

    private static final String SERVICE = "/twirp/livekit.RoomService/";
    private static final String PROTOBUF = "application/protobuf";
    private static final String JSON = "application/json";
    private static final String TEXT = "text/plain; charset=utf-8";

    private final TokenDesk tokens;
    private final RoomService service;
    private final InstantSource clock;
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final List<Failure> failures = new CopyOnWriteArrayList<>();
    private final Map<RoomServiceMethod, Duration> delays = new ConcurrentHashMap<>();
    private final List<String> tokensSeen = new CopyOnWriteArrayList<>();
    private volatile @Nullable Answer insteadOfAll;

    Reception(TokenDesk tokens, RoomService service, InstantSource clock) {
        this.tokens = tokens;
        this.service = service;
        this.clock = clock;
    }

    List<Call> calls() {
        return List.copyOf(calls);
    }

    Failure fail(@Nullable RoomServiceMethod method, TwirpCode code) {
        Failure failure = new Failure(method, code);
        failures.add(failure);
        return failure;
    }

    void delay(RoomServiceMethod method, Duration delay) {
        delays.put(method, delay);
    }

    void answerAll(Answer answer) {
        insteadOfAll = answer;
    }

    List<String> tokensSeen() {
        return List.copyOf(tokensSeen);
    }

    /** Works again, at once. */
    void recover() {
        failures.clear();
        delays.clear();
        insteadOfAll = null;
    }

    void forgetCalls() {
        calls.clear();
        tokensSeen.clear();
    }

    Answer answer(Request request) {
        String authorization = request.header("Authorization");
        if (authorization != null) {
            tokensSeen.add(authorization.replaceFirst("^Bearer ", ""));
        }
        Answer instead = insteadOfAll;
        if (instead != null) {
            return instead;
        }
        TokenDesk.Look look = new TokenDesk.Look(null, "");
        if (authorization != null && !authorization.isEmpty()) {
            if (!authorization.startsWith("Bearer ")) {
                return Answer.of(401, TEXT, "invalid authorization header. Must start with Bearer ");
            }
            look = tokens.at(authorization.substring("Bearer ".length()));
            if (!look.objection().isEmpty()) {
                return Answer.of(401, TEXT, look.objection());
            }
        }
        return route(request, look.claims());
    }

    private Answer route(Request request, @Nullable Claims claims) {
        String path = request.path();
        if (!path.startsWith("/twirp/")) {
            return path.equals("/") ? Answer.of(200, TEXT, "OK") : Answer.of(404, TEXT, "404 page not found\n");
        }
        if (!request.verb().equals("POST")) {
            return error(TwirpCode.BAD_ROUTE, "unsupported method \"" + request.verb() + "\" (only POST is allowed)");
        }
        String name = path.startsWith(SERVICE) ? path.substring(SERVICE.length()) : "";
        RoomServiceMethod method = RoomServiceMethod.named(name).orElse(null);
        if (method == null) {
            return error(TwirpCode.BAD_ROUTE, "no handler for path \"" + path + "\"");
        }
        String contentType = request.header("Content-Type");
        if (contentType == null || !contentType.startsWith(PROTOBUF)) {
            return error(
                    TwirpCode.BAD_ROUTE,
                    "unexpected Content-Type: \"" + contentType + "\" (this fake reads protobuf alone)");
        }
        return call(method, request.body(), claims).after(delays.getOrDefault(method, Duration.ZERO));
    }

    private Answer call(RoomServiceMethod method, byte[] body, @Nullable Claims claims) {
        RoomCall call;
        try {
            call = service.read(method.wireName(), body).orElseThrow();
        } catch (TwirpFailure e) {
            return error(e.code(), e.getMessage());
        }
        try {
            for (Failure failure : failures) {
                if (failure.hits(method)) {
                    throw new TwirpFailure(failure.code(), "told to fail by a test");
                }
            }
            if (!TokenDesk.permits(claims, method, call.roomText())) {
                throw new TwirpFailure(TwirpCode.UNAUTHENTICATED, "permissions denied");
            }
            byte[] answer = call.answer();
            record(method, call, null);
            return Answer.of(200, PROTOBUF, answer);
        } catch (TwirpFailure e) {
            record(method, call, e.code());
            return error(e.code(), e.getMessage());
        }
    }

    private void record(RoomServiceMethod method, RoomCall call, @Nullable TwirpCode refusal) {
        calls.add(new Call(method, call.room().orElse(null), call.identity().orElse(null), clock.instant(), refusal));
    }

    private static Answer error(TwirpCode code, @Nullable String message) {
        String said = message == null ? "" : message.replace("\\", "\\\\").replace("\"", "\\\"");
        return Answer.of(
                statusOf(code),
                JSON,
                "{\"code\":\"%s\",\"msg\":\"%s\"}".formatted(code.name().toLowerCase(Locale.ROOT), said));
    }

    /** Twirp specification v7, error codes. */
    private static int statusOf(TwirpCode code) {
        return switch (code) {
            case CANCELED, DEADLINE_EXCEEDED -> 408;
            case INVALID_ARGUMENT, MALFORMED, OUT_OF_RANGE -> 400;
            case NOT_FOUND, BAD_ROUTE -> 404;
            case ALREADY_EXISTS, ABORTED -> 409;
            case PERMISSION_DENIED -> 403;
            case UNAUTHENTICATED -> 401;
            case RESOURCE_EXHAUSTED -> 429;
            case FAILED_PRECONDITION -> 412;
            case UNIMPLEMENTED -> 501;
            case UNAVAILABLE -> 503;
            case UNKNOWN, INTERNAL, DATALOSS -> 500;
        };
    }
}
