package dev.golive.it;

import com.microsoft.playwright.Browser;
import dev.golive.GoLive;
import dev.golive.JoinTicket;
import dev.golive.participant.Participant;
import dev.golive.room.SessionId;
import dev.golive.samples.broadcast.BroadcastApplication;
import dev.golive.session.SessionDirectory;
import dev.golive.session.SessionPlan;
import dev.golive.test.livekit.LocalLiveKit;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A LiveKit server, the sample application and Chromium, one of each for all tests of a class. */
final class Venue implements AutoCloseable, Place {

    private final LocalLiveKit livekit;
    private final ConfigurableApplicationContext application;
    private final Gate gate;
    private final Browsers browsers = new Browsers();
    private final int port;

    private Venue(LocalLiveKit livekit, ConfigurableApplicationContext application, Gate gate, int port) {
        this.livekit = livekit;
        this.application = application;
        this.gate = gate;
        this.port = port;
    }

    /** Opens one, with settings beside the needed ones, such as {@code golive.attendance.poll=5s}. */
    static Venue open(String... settings) {
        int port = Ports.free();
        Gate gate = Gate.before(URI.create("http://127.0.0.1:" + port + "/golive/livekit/webhook"));
        LocalLiveKit livekit = LocalLiveKit.builder().webhook(gate.uri()).start();
        ConfigurableApplicationContext application = new SpringApplication(BroadcastApplication.class, AnySession.class)
                .run(arguments(port, livekit, settings));
        return new Venue(livekit, application, gate, port);
    }

    /** What the sample needs on its command line; it keeps things in a folder of its own. */
    static String[] arguments(int port, LocalLiveKit livekit, String... settings) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--golive.livekit.url=" + livekit.url(),
                "--golive.livekit.api-key=" + livekit.apiKey(),
                "--golive.livekit.api-secret=" + livekit.apiSecret(),
                "--golive.store.type=file",
                "--golive.store.path=target/golive-data/" + port));
        for (String setting : settings) {
            arguments.add("--" + setting);
        }
        return arguments.toArray(new String[0]);
    }

    /** A browser with a made-up camera and microphone, whose user says yes to everything. */
    Browser browser() {
        return browsers.willing();
    }

    /** Another browser of the kind, with processes of its own. */
    Browser ownBrowser() {
        return browsers.willing();
    }

    /** The same browser, whose user has to be asked, and which plays no sound before a tap. */
    Browser strictBrowser(String... more) {
        return browsers.launch(more);
    }

    @Override
    public String address(String path) {
        return "http://localhost:" + port + path;
    }

    GoLive golive() {
        return application.getBean(GoLive.class);
    }

    /** What somebody needs to be in a session, given by the application. */
    JoinTicket ticket(String session, Participant participant) {
        SessionPlan plan = application
                .getBean(SessionDirectory.class)
                .find(SessionId.of(session))
                .orElseThrow();
        return golive().join(plan, participant);
    }

    LocalLiveKit livekit() {
        return livekit;
    }

    /** What LiveKit's webhooks come through. */
    Gate gate() {
        return gate;
    }

    ConfigurableApplicationContext application() {
        return application;
    }

    @Override
    public void close() {
        browsers.close();
        application.close();
        livekit.close();
        gate.close();
    }
}
