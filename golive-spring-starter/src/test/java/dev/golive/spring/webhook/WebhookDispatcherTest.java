package dev.golive.spring.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.golive.GoLive;
import dev.golive.livekit.LiveKitUrl;
import dev.golive.room.RoomName;
import dev.golive.spring.fixture.Recordings;
import dev.golive.spring.fixture.StudioApplication;
import dev.golive.spring.fixture.Webhooks;
import dev.golive.spring.upkeep.RedeliveryChore;
import dev.golive.sroi.attendance.Attendance;
import dev.golive.sroi.attendance.AttendanceFact;
import dev.golive.sroi.attendance.AttendanceStore;
import dev.golive.sroi.attendance.Attendee;
import dev.golive.sroi.attendance.InMemoryAttendanceStore;
import dev.golive.sroi.attendance.RoomLabel;
import dev.golive.test.TestClock;
import dev.golive.test.TestCredentials;
import dev.golive.webhook.InMemoryWebhookInbox;
import dev.golive.webhook.VerifiedWebhook;
import dev.golive.webhook.WebhookEvent;
import dev.golive.webhook.WebhookInbox;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Kept, taken in, told, settled; and what happens to a webhook when any of it fails. */
class WebhookDispatcherTest {

    private static final RoomLabel ROOM = new RoomLabel("sync3");

    private final TestClock clock = TestClock.at(StudioApplication.START);
    private final WebhookInbox inbox = InMemoryWebhookInbox.create(clock);
    private final Book attendance = new Book();
    private final List<Object> told = new ArrayList<>();
    private final WebhookDispatcher dispatcher = dispatcher(inbox);

    @Test
    void aWebhookIsKeptTakenInToldAndSettled() {
        assertThat(dispatcher.receive(joined("EV_1"))).isTrue();

        assertThat(inbox.about(RoomName.of("sync3"))).hasSize(1);
        assertThat(attendance.about(ROOM).open()).hasSize(1);
        assertThat(told).hasSize(1);
        assertThat(inbox.unsettled(Instant.MAX)).isEmpty();
    }

    @Test
    void oneThatWasKeptBeforeIsTakenInNoSecondTime() {
        dispatcher.receive(joined("EV_1"));

        assertThat(dispatcher.receive(joined("EV_1"))).isFalse();

        assertThat(told).hasSize(1);
    }

    @Test
    void oneThatCantBeKeptIsTakenInByNobody() {
        Recordings.Inbox broken = new Recordings.Inbox();
        broken.broken(true);

        assertThatIllegalStateException().isThrownBy(() -> dispatcher(broken).receive(joined("EV_1")));

        assertThat(told).isEmpty();
        assertThat(attendance.about(ROOM)).isEqualTo(Attendance.nothing());
    }

    @Test
    void whenTheAttendanceCantBeKeptItIsTriedAgainLater() {
        attendance.broken = true;
        assertThat(dispatcher.receive(joined("EV_1"))).isTrue();
        assertThat(told).isEmpty();
        attendance.broken = false;

        dispatcher.redeliver(clock.instant().plusMillis(1));

        assertThat(told).hasSize(1);
        assertThat(attendance.about(ROOM).open()).hasSize(1);
        assertThat(inbox.unsettled(Instant.MAX)).isEmpty();
    }

    @Test
    void whatAKilledProcessKeptTheNextOneTakesInAtItsStart() {
        inbox.keep(joined("EV_1"));
        clock.set(StudioApplication.START.plusMillis(1));

        new RedeliveryChore(dispatcher, clock).run();

        assertThat(told).hasSize(1);
        assertThat(inbox.unsettled(Instant.MAX)).isEmpty();
    }

    @Test
    void afterTheStartWhatIsUnderWayElsewhereIsLeftAloneForAMinute() {
        RedeliveryChore chore = new RedeliveryChore(dispatcher, clock);
        chore.run();
        inbox.keep(joined("EV_1"));

        clock.set(StudioApplication.START.plus(Duration.ofMinutes(1)));
        chore.run();
        assertThat(told).isEmpty();

        clock.set(StudioApplication.START.plus(Duration.ofMinutes(1)).plusMillis(1));
        chore.run();
        assertThat(told).hasSize(1);
    }

    private WebhookDispatcher dispatcher(WebhookInbox kept) {
        GoLive golive = GoLive.builder(
                        LiveKitUrl.parse("ws://127.0.0.1:9"),
                        TestCredentials.ours().forGoLive())
                .build();
        return WebhookDispatcher.create(kept, golive.sessions(), golive.relay(), attendance, event -> {}, told::add);
    }

    private static VerifiedWebhook joined(String id) {
        byte[] body = Webhooks.recorded("participant_joined.json", id).body();
        return VerifiedWebhook.of(WebhookEvent.parse(body), body, StudioApplication.START.plusSeconds(360));
    }

    /** A store whose disk may be full. */
    private static final class Book implements AttendanceStore {

        private final AttendanceStore store = InMemoryAttendanceStore.create();
        private boolean broken;

        @Override
        public void add(List<? extends AttendanceFact> facts) {
            if (broken) {
                throw new IllegalStateException("The disk is full.");
            }
            store.add(facts);
        }

        @Override
        public Attendance about(RoomLabel room) {
            return store.about(room);
        }

        @Override
        public Set<RoomLabel> openRooms() {
            return store.openRooms();
        }

        @Override
        public void forget(RoomLabel room, Attendee attendee) {
            store.forget(room, attendee);
        }
    }
}
