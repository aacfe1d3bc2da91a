package dev.golive.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.PlaywrightException;
import dev.golive.livekit.DataPacket;
import dev.golive.participant.ParticipantSnapshot;
import dev.golive.participant.TrackSource;
import dev.golive.room.RoomName;
import dev.golive.room.SessionId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an athlete tries and is not given. */
class ForgeryIT {

    private static final String ROOM_OF_PAGE = "document.querySelector('golive-viewer, golive-coach').client.room";

    private static Venue venue;
    private static Browser browser;

    @BeforeAll
    static void open() {
        venue = Venue.open();
        browser = venue.browser();
    }

    @AfterAll
    static void close() {
        venue.close();
    }

    @Test
    void anAthleteCannotPublishACamera() {
        CoachTab coach = new CoachTab(venue, Tab.desktop(browser), "publish").goLive();
        AthleteTab athlete = new AthleteTab(venue, Tab.phone(browser), "publish");
        athlete.awaitPhase("live");

        assertThatThrownBy(() -> athlete.page().evaluate(ROOM_OF_PAGE + ".localParticipant.setCameraEnabled(true)"))
                .isInstanceOf(PlaywrightException.class)
                .hasMessageContaining("permission");

        assertThat(publishedBy("publish", identityOf(athlete))).isEmpty();
        assertThat(publishedBy("publish", identityOf(coach)))
                .containsExactlyInAnyOrder(TrackSource.CAMERA, TrackSource.MICROPHONE);
    }

    @Test
    void whatAnAthleteSendsOverTheDataChannelReachesNobody() {
        CoachTab coach = new CoachTab(venue, Tab.desktop(browser), "data").goLive();
        AthleteTab athlete = new AthleteTab(venue, Tab.phone(browser), "data");
        athlete.awaitPhase("live");
        coach.page()
                .evaluate(
                        "() => { window.heard = []; " + ROOM_OF_PAGE
                                + ".on('dataReceived', (bytes, from) => window.heard.push([new TextDecoder().decode(bytes), from?.identity ?? 'server'])); }");

        athlete.page()
                .evaluate(
                        ROOM_OF_PAGE
                                + ".localParticipant.publishData(new TextEncoder().encode('forged'), { reliable: true, topic: 'golive.1.session' })");
        // The server's own word is sent after the forgery and over the same road: once it is there, the other will not
        // be.
        venue.golive()
                .livekit()
                .send(nameOf("data"), DataPacket.reliable("golive.1.test", "true".getBytes(StandardCharsets.UTF_8)));

        coach.page().waitForFunction("() => window.heard.some(([text]) => text === 'true')");
        assertThat(String.valueOf(coach.page().evaluate("JSON.stringify(window.heard)")))
                .isEqualTo("[[\"true\",\"server\"]]");
    }

    @Test
    void aTokenOfOneSessionOpensNoOtherSession() {
        AthleteTab athlete = new AthleteTab(venue, Tab.phone(browser), "mine");
        athlete.awaitPhase("waiting");
        CoachTab otherCoach = new CoachTab(venue, Tab.desktop(browser), "theirs").goLive();
        otherCoach.awaitPhase("live");

        Object answer = athlete.page()
                .evaluate("async () => {"
                        + " const grant = await (await fetch('/golive/token', { method: 'POST', headers: {"
                        + " 'Content-Type': 'application/json', 'X-Demo-Person': 'mallory', 'X-Demo-Name': 'Mallory' },"
                        + " body: JSON.stringify({ room_name: 'mine', room_config: { name: 'theirs' } }) })).json();"
                        + " const url = new URL(grant.server_url.replace('ws', 'http') + '/rtc/validate');"
                        + " url.searchParams.set('access_token', grant.participant_token);"
                        + " url.searchParams.set('room', 'gl1.fit.s.theirs');"
                        + " await fetch(url);"
                        + " const session = await (await fetch('/golive/session', { headers: {"
                        + " Authorization: `Bearer ${grant.golive.pass}` } })).json();"
                        + " return session.id; }");

        assertThat(answer).isEqualTo("mine");
        assertThat(venue.golive().livekit().participants(nameOf("theirs")))
                .extracting(ParticipantSnapshot::name)
                .containsExactly("Coach Sam");
    }

    private static List<TrackSource> publishedBy(String session, String identity) {
        return venue.golive().livekit().participants(nameOf(session)).stream()
                .filter(participant -> participant.identity().value().equals(identity))
                .flatMap(participant -> participant.tracks().stream())
                .map(track -> track.source())
                .toList();
    }

    private static String identityOf(Tab tab) {
        return String.valueOf(tab.page().evaluate(ROOM_OF_PAGE + ".localParticipant.identity"));
    }

    private static RoomName nameOf(String session) {
        return venue.golive().rooms().nameFor(SessionId.of(session));
    }
}
