package dev.golive.internal.http;

import com.google.protobuf.InvalidProtocolBufferException;
import dev.golive.error.LiveKitException;
import dev.golive.error.LiveKitRefusedException;
import dev.golive.error.LiveKitUnavailableException;
import dev.golive.error.NotReadableException;
import dev.golive.error.TwirpCode;
import dev.golive.internal.json.JsonReader;
import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Response;

/** Makes one call, several times if LiveKit is briefly away, and turns a failure into a typed error. */
final class Twirp {

    private final CallSettings settings;

    Twirp(CallSettings settings) {
        this.settings = settings;
    }

    /**
     * The answer.
     *
     * @param method LiveKit's name of the method, for the error's text
     * @param call makes a fresh call for each attempt; it must be safe to repeat
     * @return the decoded body, null for an empty answer
     */
    <T> @Nullable T call(String method, Supplier<Call<T>> call) {
        LiveKitException last = null;
        for (int attempt = 1; attempt <= settings.attempts(); attempt++) {
            if (last != null) {
                pause(attempt, last);
            }
            try {
                Response<T> response = execute(method, call.get());
                if (response.isSuccessful()) {
                    return response.body();
                }
                last = failure(method, response.code(), response.errorBody());
            } catch (IOException e) {
                last = new LiveKitUnavailableException(
                        TwirpCode.UNAVAILABLE,
                        "LiveKit did not answer " + method
                                + ". Check that it runs and that golive.livekit.url is right.",
                        e);
            }
            if (!last.retryable()) {
                throw last;
            }
        }
        throw last;
    }

    /** As Retrofit does it, with two failures that its signature does not announce brought into form. */
    private static <T> Response<T> execute(String method, Call<T> call) throws IOException {
        try {
            return call.execute();
        } catch (Exception e) {
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
                throw new IOException("The calling thread was interrupted.", e);
            }
            if (e.getCause() instanceof InvalidProtocolBufferException) {
                throw new LiveKitRefusedException(
                        TwirpCode.UNKNOWN,
                        "The answer to " + method + " is not LiveKit's. Check that golive.livekit.url is right.");
            }
            throw e;
        }
    }

    private void pause(int attempt, LiveKitException failure) {
        long millis = settings.pause().toMillis() << (attempt - 2);
        try {
            Thread.sleep(millis + ThreadLocalRandom.current().nextLong(millis / 2 + 1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure;
        }
    }

    private static LiveKitException failure(String method, int status, @Nullable ResponseBody body) throws IOException {
        ErrorBody error = new ErrorBody();
        try {
            JsonReader.readObject(body == null ? new byte[0] : body.bytes(), error::read);
        } catch (NotReadableException e) {
            error.code = "";
        }
        if (error.code.isEmpty()) {
            // Not Twirp's: a proxy answered, or nothing of LiveKit's at all. The HTTP status has to do.
            error.code = codeOf(status);
            error.message = "HTTP " + status;
        }
        TwirpCode code = TwirpCode.parse(error.code);
        String said = method + ": " + error.code + ", " + error.message + ".";
        if (code.retryable()) {
            return new LiveKitUnavailableException(code, "LiveKit can't do this now. " + said, null);
        }
        String hint = code == TwirpCode.UNAUTHENTICATED || code == TwirpCode.PERMISSION_DENIED
                ? " Check golive.livekit.api-key and golive.livekit.api-secret."
                : "";
        return new LiveKitRefusedException(code, "LiveKit refused " + said + hint);
    }

    /** For answers that are not Twirp's: the specification's table for intermediaries. */
    private static String codeOf(int status) {
        return switch (status) {
            case 400 -> "internal";
            case 401 -> "unauthenticated";
            case 403 -> "permission_denied";
            case 404 -> "bad_route";
            case 429, 502, 503, 504 -> "unavailable";
            default -> "unknown";
        };
    }

    /** Twirp's error as it comes by. */
    private static final class ErrorBody {
        private String code = "";
        private String message = "";

        void read(String field, JsonReader value) {
            switch (field) {
                case "code" -> code = value.text();
                case "msg" -> message = value.text();
                default -> {}
            }
        }
    }
}
