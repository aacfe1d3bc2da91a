package dev.golive.test.livekit;

import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a JUnit test class one LiveKit server, from before its first test until after its last.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final LocalLiveKitExtension livekit = LocalLiveKitExtension.create();
 *
 * @Test
 * void aTest(LocalLiveKit server) { // or livekit.server()
 * }
 * }</pre>
 *
 * <p>{@code @ExtendWith(LocalLiveKitExtension.class)} does the same without a field. Nested classes share the server of their
 * outermost class. Without JUnit, use {@link LocalLiveKit} itself.
 */
public final class LocalLiveKitExtension implements BeforeAllCallback, ParameterResolver {

    private final LocalLiveKit.Builder builder;
    private volatile Optional<LocalLiveKit> server = Optional.empty();

    /** The defaults, for {@code @ExtendWith}; elsewhere {@link #create()} reads better. */
    public LocalLiveKitExtension() {
        this(LocalLiveKit.builder());
    }

    private LocalLiveKitExtension(LocalLiveKit.Builder builder) {
        this.builder = builder;
    }

    /** A server with the defaults. */
    public static LocalLiveKitExtension create() {
        return new LocalLiveKitExtension();
    }

    /** A server that is started by this builder. */
    public static LocalLiveKitExtension startedBy(LocalLiveKit.Builder builder) {
        return new LocalLiveKitExtension(builder);
    }

    /**
     * The server of the running test class.
     *
     * @throws IllegalStateException before the class has begun, or if the extension's field is not static
     */
    public LocalLiveKit server() {
        return server.orElseThrow(() -> new IllegalStateException(
                "No server has been started for this extension; put @RegisterExtension on a static field."));
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        server = Optional.of(of(context));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == LocalLiveKit.class;
    }

    @Override
    public LocalLiveKit resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return of(context);
    }

    /** JUnit closes what a store holds when the context that put it there ends; an inner one finds it in its outer one. */
    private LocalLiveKit of(ExtensionContext context) {
        return context.getStore(ExtensionContext.Namespace.create(LocalLiveKitExtension.class, this))
                .computeIfAbsent(LocalLiveKit.class, type -> builder.start(), LocalLiveKit.class);
    }
}
