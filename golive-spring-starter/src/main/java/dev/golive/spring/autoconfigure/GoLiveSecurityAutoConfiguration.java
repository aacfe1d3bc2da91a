package dev.golive.spring.autoconfigure;

import dev.golive.spring.GoLiveProperties;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/**
 * Lets through, under Spring Security, the endpoints that know their callers themselves: by a session pass, by LiveKit's
 * signature, or not at all. None of them looks at a cookie, so none can be tricked by one, and CSRF protection is off for
 * them. The token endpoint looks at the application's login and stays under the application's own rules.
 */
// After Boot's own: its chain for everything else backs off if it finds another chain before it.
@AutoConfiguration(after = {GoLiveAutoConfiguration.class, ServletWebSecurityAutoConfiguration.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass({SecurityFilterChain.class, HttpSecurity.class})
@ConditionalOnBean(HttpSecurity.class)
public final class GoLiveSecurityAutoConfiguration {

    private static final String OURS = GoLiveSecurityAutoConfiguration.class.getName() + ".ours";

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 100)
    @ConditionalOnMissingBean(name = "goLiveSecurityFilterChain")
    SecurityFilterChain goLiveSecurityFilterChain(HttpSecurity http, GoLiveProperties properties) throws Exception {
        String path = properties.path();
        return http.securityMatchers(requests -> requests.requestMatchers(
                                path + "/session/**",
                                path + "/session",
                                path + "/messages",
                                path + "/chat",
                                path + "/board",
                                path + "/consents",
                                path + "/consents/withdraw",
                                path + "/moderation",
                                path + "/livekit/webhook",
                                path + "/time",
                                path + "/web/**")
                        .requestMatchers(GoLiveSecurityAutoConfiguration::cameThroughHere))
                .addFilterBefore(GoLiveSecurityAutoConfiguration::remember, SecurityContextHolderFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    private static void remember(ServletRequest request, ServletResponse response, FilterChain rest)
            throws IOException, ServletException {
        request.setAttribute(OURS, true);
        rest.doFilter(request, response);
    }

    /** The error page of one of these endpoints, where the application's rules would make a 401 of a 404. */
    private static boolean cameThroughHere(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR && request.getAttribute(OURS) != null;
    }
}
