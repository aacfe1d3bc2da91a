package dev.golive.spring.autoconfigure;

import dev.golive.error.SettingsException;
import dev.golive.livekit.LiveKitUrl;
import dev.golive.spring.GoLiveProperties;
import dev.golive.spring.LiveKitConnectionDetails;
import dev.golive.token.ApiCredentials;
import dev.golive.token.ApiKey;
import dev.golive.token.ApiSecret;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where LiveKit is, according to {@code golive.livekit.*}. Says which setting is missing or wrong, and the fix. */
final class PropertiesConnectionDetails implements LiveKitConnectionDetails {

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
        this.publicUrl =
                settings.publicUrl() == null ? url : read("public-url", settings.publicUrl(), "", LiveKitUrl::parse);
        this.credentials = ApiCredentials.of(
                read("api-key", settings.apiKey(), "Copy it from LiveKit's settings", ApiKey::of),
                read("api-secret", settings.apiSecret(), "Copy it from LiveKit's settings", ApiSecret::of));
        this.previous = settings.previousKeys().stream()
                .map(pair -> ApiCredentials.of(
                        read("previous-keys.api-key", pair.apiKey(), "", ApiKey::of),
                        read("previous-keys.api-secret", pair.apiSecret(), "", ApiSecret::of)))
                .toArray(ApiCredentials[]::new);
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
