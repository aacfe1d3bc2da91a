package dev.golive.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.GoLive;
import dev.golive.spring.fixture.LiveKitSettings;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

class GoLiveSecurityAutoConfigurationTest {

    private static final AutoConfigurations OURS = AutoConfigurations.of(
            GoLiveStoreAutoConfiguration.class,
            GoLiveRelayAutoConfiguration.class,
            GoLiveAutoConfiguration.class,
            GoLiveSecurityAutoConfiguration.class);
    private static final AutoConfigurations SPRINGS = AutoConfigurations.of(
            SecurityAutoConfiguration.class,
            UserDetailsServiceAutoConfiguration.class,
            ServletWebSecurityAutoConfiguration.class,
            WebMvcAutoConfiguration.class);

    private final WebApplicationContextRunner runner =
            new WebApplicationContextRunner().withConfiguration(OURS).withPropertyValues(LiveKitSettings.ofNoServer());

    @Test
    void ourChainStandsBeforeBootsOwn() {
        runner.withConfiguration(SPRINGS)
                .run(context -> assertThat(context.getBeanProvider(SecurityFilterChain.class)
                                .orderedStream())
                        .hasSize(2)
                        .first()
                        .isSameAs(context.getBean("goLiveSecurityFilterChain")));
    }

    @Test
    void bootsOwnChainGuardsTheRest() {
        runner.withConfiguration(SPRINGS)
                .run(context -> assertThat(context.getBeanProvider(SecurityFilterChain.class)
                                .orderedStream()
                                .skip(1))
                        .singleElement()
                        .isInstanceOfSatisfying(
                                DefaultSecurityFilterChain.class,
                                chain -> assertThat(chain.getRequestMatcher()).isSameAs(AnyRequestMatcher.INSTANCE)));
    }

    @Test
    void theApplicationsChainOfThatNameReplacesOurs() {
        runner.withConfiguration(SPRINGS)
                .withBean(
                        "goLiveSecurityFilterChain",
                        SecurityFilterChain.class,
                        () -> new DefaultSecurityFilterChain(AnyRequestMatcher.INSTANCE))
                .run(context -> assertThat(context).hasNotFailed().hasSingleBean(SecurityFilterChain.class));
    }

    @Test
    void withoutSpringSecurityThereIsNoChain() {
        runner.withClassLoader(new FilteredClassLoader("org.springframework.security"))
                .run(context ->
                        assertThat(context).hasSingleBean(GoLive.class).doesNotHaveBean("goLiveSecurityFilterChain"));
    }

    @Test
    void withSpringSecurityOffThereIsNoChain() {
        runner.run(context ->
                assertThat(context).hasSingleBean(GoLive.class).doesNotHaveBean("goLiveSecurityFilterChain"));
    }

    @Test
    void anApplicationWithoutWebHasNoChain() {
        new ApplicationContextRunner()
                .withConfiguration(OURS)
                .withPropertyValues(LiveKitSettings.ofNoServer())
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean("goLiveSecurityFilterChain"));
    }
}
