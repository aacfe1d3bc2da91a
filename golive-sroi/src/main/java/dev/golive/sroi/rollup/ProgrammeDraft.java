package dev.golive.sroi.rollup;

import dev.golive.sroi.attendance.AttendanceFold;
import dev.golive.sroi.event.Attended;
import dev.golive.sroi.event.CheckInAnswered;
import dev.golive.sroi.event.EffortReported;
import dev.golive.sroi.event.EvidenceEvent;
import dev.golive.sroi.event.Fact;
import dev.golive.sroi.event.HeartRateReported;
import dev.golive.sroi.event.RepsCounted;
import dev.golive.sroi.event.XpAwarded;
import java.util.HashMap;
import java.util.Map;

/** A programme while events come in. Mutable, of one thread. */
final class ProgrammeDraft {

    private final AttendanceFold attendance = AttendanceFold.create();
    private final Map<FigureKey, Figure> figures = new HashMap<>();

    void add(EvidenceEvent event) {
        Fact fact = event.fact();
        if (fact instanceof Attended attended) {
            attendance.add(attended.fact());
        } else if (fact instanceof EffortReported effort) {
            long minutes = effort.lasted() == null ? -1 : effort.lasted().toMinutes();
            put(event, FigureKind.EFFORT, "", latest(event, effort.rpe(), minutes));
        } else if (fact instanceof HeartRateReported zones) {
            put(event, FigureKind.HEART_RATE, "", latest(event, weighted(zones), total(zones)));
        } else if (fact instanceof CheckInAnswered checkIn) {
            Figure answers = Figure.absolute(checkIn.answers().size());
            put(event, FigureKind.CHECK_IN, keyOf(event), answers);
        } else if (fact instanceof RepsCounted reps) {
            put(event, FigureKind.REPS, reps.counter() + "\n" + reps.device(), Figure.absolute(reps.count()));
        } else if (fact instanceof XpAwarded xp) {
            put(event, FigureKind.XP, xp.award(), Figure.absolute(xp.points()));
        }
    }

    void add(ProgrammeState state) {
        attendance.add(state.attendance());
        state.figures().forEach((key, figure) -> figures.merge(key, figure, Figure::max));
    }

    private void put(EvidenceEvent event, FigureKind kind, String item, Figure figure) {
        if (event.subject() == null) {
            return;
        }
        String session = event.session() == null ? "" : event.session().value();
        FigureKey key = new FigureKey(kind, session, event.subject().value(), item);
        figures.merge(key, figure, Figure::max);
    }

    private static Figure latest(EvidenceEvent event, long value, long extra) {
        return new Figure(event.at().toEpochMilli(), keyOf(event), value, extra);
    }

    private static String keyOf(EvidenceEvent event) {
        return event.key().source() + "\n" + event.key().id();
    }

    /** Edwards 1993: minutes in each zone times its number; here in seconds, so that nothing is rounded. */
    private static long weighted(HeartRateReported zones) {
        long weighted = 0;
        for (int zone = 0; zone < HeartRateReported.ZONES; zone++) {
            weighted += (zone + 1L) * zones.seconds().get(zone);
        }
        return weighted;
    }

    private static long total(HeartRateReported zones) {
        return zones.seconds().stream().mapToLong(Integer::longValue).sum();
    }

    ProgrammeState state() {
        return new ProgrammeState(attendance.attendance(), figures);
    }
}
