package dev.golive.moderation;

import dev.golive.message.ModerationEvent;
import dev.golive.participant.Identity;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How people stand with a room's moderators: a fold over what those did, in its order. Remembers who is muted and who is
 * banned, and the newest {@value #MOST_ACTS} acts. Not thread-safe.
 */
public final class Standing {

    /** How many acts it remembers. */
    public static final int MOST_ACTS = 50;

    private final Map<Identity, ModerationEvent> mutes;
    private final Map<Identity, ModerationEvent> bans;
    private final Deque<ModerationEvent> acts;

    private Standing(
            Map<Identity, ModerationEvent> mutes, Map<Identity, ModerationEvent> bans, Deque<ModerationEvent> acts) {
        this.mutes = mutes;
        this.bans = bans;
        this.acts = acts;
    }

    /** Nobody did anything to anybody. */
    public static Standing clean() {
        return new Standing(new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayDeque<>());
    }

    /** The same, on its own from now on. */
    public Standing copy() {
        return new Standing(new LinkedHashMap<>(mutes), new LinkedHashMap<>(bans), new ArrayDeque<>(acts));
    }

    /** Takes the next act. */
    public void apply(ModerationEvent event) {
        acts.addFirst(event);
        if (acts.size() > MOST_ACTS) {
            acts.removeLast();
        }
        Identity person = event.participant();
        switch (event.act()) {
            case MUTE -> mutes.put(person, event);
            case UNMUTE -> mutes.remove(person);
            case BAN -> bans.put(person, event);
            case UNBAN -> bans.remove(person);
            case STOP_TRACK, REMOVE -> {}
        }
    }

    /** Whether somebody may not write. */
    public boolean isMuted(Identity person, Instant now) {
        ModerationEvent mute = mutes.get(person);
        return mute != null && lasts(mute, now);
    }

    /** Whether somebody may not be there. */
    public boolean isBanned(Identity person) {
        return bans.containsKey(person);
    }

    /** Who is muted now, and how that came. */
    public List<ModerationEvent> mutes(Instant now) {
        List<ModerationEvent> lasting = new ArrayList<>(mutes.values());
        lasting.removeIf(mute -> !lasts(mute, now));
        return Collections.unmodifiableList(lasting);
    }

    /** Who is banned, and how that came. */
    public List<ModerationEvent> bans() {
        return List.copyOf(bans.values());
    }

    /** The newest acts, newest first. */
    public List<ModerationEvent> acts() {
        return List.copyOf(acts);
    }

    private static boolean lasts(ModerationEvent mute, Instant now) {
        Instant until = mute.until();
        return until == null || now.isBefore(until);
    }
}
