package dev.golive.sroi.capture;

import dev.golive.board.PromptKind;
import dev.golive.command.Sighting;
import dev.golive.relay.Refusal;
import dev.golive.relay.SelfReport;
import dev.golive.relay.SelfReports;
import dev.golive.sroi.attendance.AttendanceStore;
import dev.golive.sroi.attendance.ConnectionSighted;
import dev.golive.sroi.attendance.OpenConnection;
import dev.golive.sroi.attendance.RoomLabel;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Takes it as a sighting when somebody says that they are still here. Somebody with two connections may speak over either:
 * then neither is seen by it, and the {@linkplain RosterPoll poll} tells. All else others hear.
 *
 * <p>Thread-safe; blocks on the store.
 */
public final class RelaySightings implements SelfReports {

    private final AttendanceStore store;
    private final SelfReports others;

    private RelaySightings(AttendanceStore store, SelfReports others) {
        this.store = Objects.requireNonNull(store, "store");
        this.others = Objects.requireNonNull(others, "others");
    }

    /** Sightings into this store, and all else to others. */
    public static RelaySightings create(AttendanceStore store, SelfReports others) {
        return new RelaySightings(store, others);
    }

    @Override
    public Optional<Refusal> take(SelfReport report) {
        if (!(report.command() instanceof Sighting)) {
            return others.take(report);
        }
        List<OpenConnection> theirs = store.about(new RoomLabel(report.room().value())).open().stream()
                .filter(open -> open.connection()
                        .attendee()
                        .value()
                        .equals(report.from().id().value()))
                .toList();
        if (theirs.size() == 1) {
            OpenConnection only = theirs.get(0);
            store.add(List.of(new ConnectionSighted(only.room(), only.connection(), report.at())));
        }
        return Optional.empty();
    }

    @Override
    public Optional<Refusal> answered(SelfReport report, PromptKind asked) {
        return others.answered(report, asked);
    }
}
