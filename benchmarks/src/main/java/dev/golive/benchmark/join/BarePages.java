package dev.golive.benchmark.join;

import dev.golive.GoLive;
import dev.golive.JoinTicket;
import dev.golive.participant.Participant;
import dev.golive.participant.Role;
import dev.golive.room.SessionId;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The pages with LiveKit's client alone. The same server sends them as ours, with the same rules for the browser's cache:
 * what differs is the page.
 */
@RestController
class BarePages implements WebMvcConfigurer {

    private final GoLive golive;
    private final Clock clock;
    private final AtomicInteger people = new AtomicInteger();

    BarePages(GoLive golive, Clock clock) {
        this.golive = golive;
        this.clock = clock;
    }

    /** The baseline; the token stands in the page. */
    @GetMapping(path = "/bare/{session}", produces = MediaType.TEXT_HTML_VALUE)
    String bare(@PathVariable String session) {
        Participant athlete = Participant.of("bare-" + people.incrementAndGet(), "Bare athlete", Role.ATHLETE);
        JoinTicket ticket = golive.join(EverySession.plan(SessionId.of(session), clock), athlete);
        return """
                <!doctype html>
                <html lang="en">
                <head>
                  <meta charset="utf-8">
                  <meta name="viewport" content="width=device-width, initial-scale=1">
                  <title>LiveKit's client alone</title>
                  <link rel="icon" href="/icon.svg">
                  <script type="module" src="/bare-client/bare.js"></script>
                </head>
                <body data-url="%s" data-token="%s">
                  <video muted autoplay playsinline width="100%%"></video>
                </body>
                </html>
                """.formatted(ticket.server().webSocket(), ticket.token().value());
    }

    /** A page that the harness steers, with any server on this machine. */
    @GetMapping(path = "/room", produces = MediaType.TEXT_HTML_VALUE)
    String room(HttpServletResponse response) {
        return steered("room.js", response);
    }

    /** Another one, which says lines and shows what it hears. */
    @GetMapping(path = "/talk", produces = MediaType.TEXT_HTML_VALUE)
    String talk(HttpServletResponse response) {
        return steered("talk.js", response);
    }

    private static String steered(String script, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", "default-src 'self'; connect-src 'self' http: ws:");
        return """
                <!doctype html>
                <html lang="en">
                <head>
                  <meta charset="utf-8">
                  <title>Steered</title>
                  <link rel="icon" href="/icon.svg">
                  <script type="module" src="/bare-client/%s"></script>
                </head>
                <body></body>
                </html>
                """.formatted(script);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/bare-client/**")
                .addResourceLocations(Path.of("benchmarks/target/web").toUri().toString())
                .setCacheControl(CacheControl.maxAge(Duration.ZERO).mustRevalidate());
    }
}
