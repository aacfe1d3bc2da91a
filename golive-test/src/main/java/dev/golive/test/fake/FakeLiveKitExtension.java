package dev.golive.test.fake;

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
 * <p>Nested classes share the server of their outermost class. Where its address is needed before the tests, as for a Spring context,
 * keep a {@code static final FakeLiveKit} instead.
 */
public final class FakeLiveKitExtension implements BeforeAllCallback, BeforeEachCallback, ParameterResolver {

    @Override
    public void beforeAll(ExtensionContext context) {
        of(context);
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
                .computeIfAbsent(FakeLiveKit.class, type -> FakeLiveKit.start(), FakeLiveKit.class);
    }
}
