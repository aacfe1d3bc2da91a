package dev.golive.sroi.rollup;

import dev.golive.sroi.event.CheckInAnswered;
import dev.golive.sroi.event.EffortReported;
import dev.golive.sroi.event.Fact;
import dev.golive.sroi.event.HeartRateReported;
import dev.golive.sroi.event.RepsCounted;
import dev.golive.sroi.event.XpAwarded;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One person in one session while events come in: of every part the greatest is kept, each in a total order. Mutable, of one
 * thread.
 */
final class DoingDraft {

    private @Nullable Rating rating;
    private @Nullable ZoneReport zones;
    private @Nullable Map<AnswerKey, Answer> answers;
    private @Nullable Map<CounterKey, Counted> reps;
    private @Nullable Map<String, Counted> awards;

    /** Whether a fact of this kind says what somebody did. */
    static boolean takes(Fact fact) {
        return fact instanceof EffortReported
                || fact instanceof HeartRateReported
                || fact instanceof RepsCounted
                || fact instanceof XpAwarded
                || (fact instanceof CheckInAnswered it && !it.figures().isEmpty());
    }

    /** Takes one in, told at that moment. */
    void add(Fact fact, long at) {
        if (fact instanceof EffortReported it) {
            long minutes = it.lasted() == null ? Rating.NOT_TOLD : it.lasted().toMinutes();
            rating = greater(rating, new Rating(at, it.rpe(), minutes));
        } else if (fact instanceof HeartRateReported it) {
            zones = greater(zones, new ZoneReport(at, it.seconds()));
        } else if (fact instanceof RepsCounted it) {
            reps = kept(reps, new CounterKey(it.counter(), it.device()), new Counted(it.count(), at));
        } else if (fact instanceof XpAwarded it) {
            awards = kept(awards, it.award(), new Counted(it.points(), at));
        } else if (fact instanceof CheckInAnswered it) {
            it.figures()
                    .forEach((question, value) ->
                            answers = kept(answers, AnswerKey.of(question, at), new Answer(at, value)));
        }
    }

    /** Takes in all that is known elsewhere. */
    void add(Doing other) {
        rating = other.rating() == null ? rating : greater(rating, other.rating());
        zones = other.zones() == null ? zones : greater(zones, other.zones());
        other.answers().forEach((key, answer) -> answers = kept(answers, key, answer));
        other.reps().forEach((key, count) -> reps = kept(reps, key, count));
        other.awards().forEach((key, points) -> awards = kept(awards, key, points));
    }

    private static <V extends Comparable<V>> V greater(@Nullable V one, V other) {
        return one == null || one.compareTo(other) < 0 ? other : one;
    }

    /** Most people never need most of the maps. */
    private static <K extends Comparable<K>, V extends Comparable<V>> Map<K, V> kept(
            @Nullable Map<K, V> known, K key, V value) {
        Map<K, V> map = known == null ? new TreeMap<>() : known;
        map.merge(key, value, DoingDraft::greater);
        return map;
    }

    Doing doing() {
        return new Doing(rating, zones, orNone(answers), orNone(reps), orNone(awards));
    }

    private static <K, V> Map<K, V> orNone(@Nullable Map<K, V> map) {
        return map == null ? Map.of() : map;
    }
}
