package dev.golive.samples.broadcast;

import dev.golive.livekit.LiveKitUrl;
import dev.golive.spring.LiveKitConnectionDetails;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** The strictest policy under which the browser client works: nothing inline, nothing from anybody else but LiveKit. */
@Component
class ContentSecurityPolicy extends OncePerRequestFilter {

    private final String policy;

    ContentSecurityPolicy(LiveKitConnectionDetails connection) {
        LiveKitUrl livekit = connection.publicUrl();
        String origin = livekit.http().resolve("/").toString();
        this.policy = String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self'",
                "style-src 'self'",
                "img-src 'self' data:",
                "media-src 'self' blob:",
                "connect-src 'self' " + livekit.webSocket() + " " + origin.substring(0, origin.length() - 1),
                "base-uri 'none'",
                "form-action 'none'",
                "frame-ancestors 'none'");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", policy);
        response.setHeader("Permissions-Policy", "camera=(self), microphone=(self), display-capture=(self)");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Content-Type-Options", "nosniff");
        chain.doFilter(request, response);
    }
}
