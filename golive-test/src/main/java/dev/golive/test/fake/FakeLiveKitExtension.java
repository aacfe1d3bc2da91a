package dev.golive.test.fake;

import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a JUnit test class one {@link FakeLiveKit}, {@linkplain FakeLiveKit#reset reset} before each of its tests.
 *
 * <pre>{@code
 * @ExtendWith(FakeLiveKitExtension.class)
 * class MyTest {
 *
 *     @Test
 *     void aTest(FakeLiveKit livekit) {
 *     }
 * }
 * }</pre>
 *
 * <p>On a static field with {@code @RegisterExtension}, {@link #create(InstantSource)} gives the server a clock and {@link #server} is the
 * server. Nested classes share the server of their outermost class. Where its address is needed before the tests begin, as for a Spring
 * context, keep a {@code static final FakeLiveKit} instead.
 */
public final class FakeLiveKitExtension implements BeforeAllCallback, BeforeEachCallback, ParameterResolver {

    private final InstantSource clock;
    private volatile Optional<FakeLiveKit> server = Optional.empty();

    /** A server with the system's clock, for {@code @ExtendWith}; elsewhere {@link #create()} reads better. */
    public FakeLiveKitExtension() {
        this(InstantSource.system());
    }

    private FakeLiveKitExtension(InstantSource clock) {
        this.clock = clock;
    }

    /** A server with the system's clock. */
    public static FakeLiveKitExtension create() {
        return new FakeLiveKitExtension();
    }

    /** A server with this clock, which the code under test has to share. */
    public static FakeLiveKitExtension create(InstantSource clock) {
        return new FakeLiveKitExtension(clock);
    }

    /**
     * The server of the running test class.
     *
     * @throws IllegalStateException before the class has begun, or if the extension's field is not static
     */
    public FakeLiveKit server() {
        return server.orElseThrow(() -> new IllegalStateException(
                "No server has been started for this extension; put @RegisterExtension on a static field."));
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        server = Optional.of(of(context));
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        of(context).reset();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == FakeLiveKit.class;
    }

    @Override
    public FakeLiveKit resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return of(context);
    }

    /** JUnit closes what a store holds when the context that put it there ends; an inner one finds it in its outer one. */
    private FakeLiveKit of(ExtensionContext context) {
        return context.getStore(ExtensionContext.Namespace.create(FakeLiveKitExtension.class, this))
                .computeIfAbsent(FakeLiveKit.class, type -> FakeLiveKit.start(clock), FakeLiveKit.class);
    }
}
