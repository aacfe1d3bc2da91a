package dev.golive.samples.console;

import dev.golive.token.ApiCredentials;
import dev.golive.token.ApiKey;
import dev.golive.token.ApiSecret;
import java.util.Map;

/** LiveKit's API credentials, from the environment: on a command line, everybody on the machine could read them. */
final class Credentials {

    private static final String KEY = "LIVEKIT_API_KEY";
    private static final String SECRET = "LIVEKIT_API_SECRET";

    private Credentials() {}

    /**
     * The credentials in the environment.
     *
     * @throws UsageException if one is missing or can't be used, naming the variable
     */
    static ApiCredentials of(Map<String, String> environment) {
        String key = variable(environment, KEY, "the API key of your LiveKit server");
        String secret = variable(environment, SECRET, "the secret that belongs to that key");
        return ApiCredentials.of(
                UsageException.orUsage(KEY, () -> ApiKey.of(key)),
                UsageException.orUsage(SECRET, () -> ApiSecret.of(secret)));
    }

    private static String variable(Map<String, String> environment, String name, String what) {
        String value = environment.getOrDefault(name, "");
        if (value.isEmpty()) {
            throw new UsageException(name + " is not set: put " + what + " there, with export " + name + "=…");
        }
        return value;
    }
}
