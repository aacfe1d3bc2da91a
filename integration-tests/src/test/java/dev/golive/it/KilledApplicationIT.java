package dev.golive.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import dev.golive.jdbc.GoLiveDatabase;
import dev.golive.sroi.attendance.Grade;
import dev.golive.sroi.attendance.PersonAttendance;
import dev.golive.test.livekit.LocalLiveKit;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The application is killed in the middle of a class, and started again. */
class KilledApplicationIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String ROOM = Evidence.room("killed").value();

    @Test
    void whatWasAnswered200IsKeptAndThePollHealsWhatWasMissed() {
        int port = Ports.free();
        Map<String, PersonAttendance> people;
        Stay ada;
        Stay ben;
        Stay cid;
        KillableApplication application;
        try (Gate gate = Gate.before(URI.create("http://127.0.0.1:" + port + "/golive/livekit/webhook"));
                LocalLiveKit livekit =
                        LocalLiveKit.builder().webhook(gate.uri()).start();
                KillableApplication running = KillableApplication.start(port, livekit, "golive.attendance.poll=5s");
                Browsers browsers = new Browsers()) {
            application = running;
            Browser browser = browsers.willing();
            CoachTab coach = new CoachTab(running, Tab.desktop(browser), "killed").goLive();
            long adaComes = Stay.now();
            AthleteTab adasTab = join(running, browser);
            long benComes = Stay.now();
            AthleteTab bensTab = join(running, browser);
            ada = Stay.end(adasTab, adaComes);
            await("ada's leave to be told").atMost(PATIENCE).until(() -> told(gate, "participant_left") == 1);

            running.kill();
            ben = Stay.end(bensTab, benComes);
            await("ben's leave to be lost").atMost(PATIENCE).until(() -> lost(gate, "participant_left") == 5);
            assertThat(coach.phase()).isEqualTo("live");
            running.restart();

            long cidComes = Stay.now();
            AthleteTab cidsTab = join(running, browser);
            cid = Stay.end(cidsTab, cidComes);
            await("cid's leave to be told").atMost(PATIENCE).until(() -> told(gate, "participant_left") == 2);
            coach.end();
            await("the coach's leave to be told").atMost(PATIENCE).until(() -> told(gate, "participant_left") == 3);
            running.stop();

            try (GoLiveDatabase database = GoLiveDatabase.file(application.data())) {
                assertThat(database.webhookInbox(InstantSource.system(), Duration.ofDays(30))
                                .about(Evidence.room("killed")))
                        .extracting(webhook -> webhook.event().id().value())
                        .doesNotHaveDuplicates()
                        .containsAll(gate.accepted(ROOM));
                people = Evidence.people(Evidence.about(database.attendanceStore(), "killed"));
            }
        }
        assertThat(Evidence.of(people, ada.identity()).grade()).isEqualTo(Grade.EXACT);
        ada.assertAgrees(Evidence.of(people, ada.identity()));
        assertThat(Evidence.of(people, cid.identity()).grade()).isEqualTo(Grade.EXACT);
        cid.assertAgrees(Evidence.of(people, cid.identity()));
        PersonAttendance lost = Evidence.of(people, ben.identity());
        assertThat(lost.grade()).isEqualTo(Grade.BOUNDED);
        assertThat(lost.presence().atLeast().toMillis()).isLessThanOrEqualTo(ben.longest());
        assertThat(lost.presence().atMost().toMillis()).isGreaterThanOrEqualTo(ben.shortest());
    }

    private static AthleteTab join(KillableApplication application, Browser browser) {
        AthleteTab athlete = new AthleteTab(application, Tab.phone(browser), "killed");
        athlete.awaitMovingPicture();
        return athlete;
    }

    private static long told(Gate gate, String event) {
        return count(gate, event, 200);
    }

    private static long lost(Gate gate, String event) {
        return count(gate, event, 502);
    }

    private static long count(Gate gate, String event, int status) {
        return gate.answered().stream()
                .filter(each -> each.event().equals(event)
                        && each.status() == status
                        && each.room().equals(ROOM))
                .count();
    }
}
