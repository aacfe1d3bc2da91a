package dev.golive.spring.autoconfigure;

import dev.golive.error.SettingsException;
import dev.golive.livekit.LiveKitUrl;
import dev.golive.spring.GoLiveProperties;
import dev.golive.spring.GoLiveProperties.PreviousKey;
import dev.golive.spring.LiveKitConnectionDetails;
import dev.golive.token.ApiCredentials;
import dev.golive.token.ApiKey;
import dev.golive.token.ApiSecret;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Where LiveKit is, according to {@code golive.livekit.*}. Says which setting is missing or wrong, and the fix. */
final class PropertiesConnectionDetails implements LiveKitConnectionDetails {

    private static final String FROM_LIVEKIT = "Copy it from LiveKit's settings";

    private final LiveKitUrl url;
    private final LiveKitUrl publicUrl;
    private final ApiCredentials credentials;
    private final ApiCredentials[] previous;

    PropertiesConnectionDetails(GoLiveProperties.LiveKit settings) {
        this.url = read(
                "url",
                settings.url(),
                "Set it to your server's address, such as wss://live.example.com",
                LiveKitUrl::parse);
        String publicUrl = settings.publicUrl();
        this.publicUrl = publicUrl == null || publicUrl.isBlank()
                ? url
                : read("public-url", publicUrl, "Leave it out, or set it to an address", LiveKitUrl::parse);
        this.credentials = ApiCredentials.of(
                read("api-key", settings.apiKey(), FROM_LIVEKIT, ApiKey::of),
                read("api-secret", settings.apiSecret(), FROM_LIVEKIT, ApiSecret::of));
        List<PreviousKey> pairs = settings.previousKeys();
        this.previous = IntStream.range(0, pairs.size())
                .mapToObj(i -> previous("previous-keys[" + i + "]", pairs.get(i)))
                .toArray(ApiCredentials[]::new);
    }

    private static ApiCredentials previous(String name, PreviousKey pair) {
        return ApiCredentials.of(
                read(name + ".api-key", pair.apiKey(), FROM_LIVEKIT, ApiKey::of),
                read(name + ".api-secret", pair.apiSecret(), FROM_LIVEKIT, ApiSecret::of));
    }

    private static <T> T read(String name, @Nullable String value, String fix, Function<String, T> parse) {
        String setting = "livekit." + name;
        if (value == null || value.isBlank()) {
            throw new SettingsException(setting, "it is missing. " + fix + ".");
        }
        try {
            return parse.apply(value);
        } catch (IllegalArgumentException e) {
            throw new SettingsException(setting, String.valueOf(e.getMessage()));
        }
    }

    @Override
    public LiveKitUrl url() {
        return url;
    }

    @Override
    public LiveKitUrl publicUrl() {
        return publicUrl;
    }

    @Override
    public ApiCredentials credentials() {
        return credentials;
    }

    @Override
    public ApiCredentials[] previousCredentials() {
        return previous.clone();
    }
}
