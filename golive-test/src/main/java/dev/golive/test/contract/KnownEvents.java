package dev.golive.test.contract;

import dev.golive.board.BoardCommand;
import dev.golive.message.BoardStep;
import dev.golive.message.ChatDeleted;
import dev.golive.message.ChatEdited;
import dev.golive.message.ChatMessage;
import dev.golive.message.ChatMode;
import dev.golive.message.ChatModeChanged;
import dev.golive.message.ChatPinned;
import dev.golive.message.KeptEvent;
import dev.golive.message.MessageId;
import dev.golive.message.MessageText;
import dev.golive.message.ModerationAct;
import dev.golive.message.ModerationEvent;
import dev.golive.message.PinnedLine;
import dev.golive.message.Reason;
import dev.golive.message.Sender;
import dev.golive.participant.DisplayName;
import dev.golive.participant.Identity;
import dev.golive.participant.Role;
import dev.golive.participant.TrackSource;
import dev.golive.room.RoomName;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Events to keep: lines by their numbers, and one of every kind. */
final class KnownEvents {

    static final RoomName ROOM = RoomName.of("gl1.fit.s.tuesday");
    static final RoomName OTHER_ROOM = RoomName.of("gl1.fit.s.Tuesday");

    /** An eighth of a second past, so that a store that cuts off milliseconds is seen. */
    static final Instant NOW = Instant.parse("2026-11-22T18:00:00.125Z");

    private static final Sender ANN = new Sender(Identity.of("p_ann"), DisplayName.of("Ann"), Role.ATHLETE);
    private static final Sender ODD = new Sender(
            Identity.of("p_ö'\"; 💪 " + "x".repeat(200)), DisplayName.of("Ünï \\ \"'💪".repeat(6)), Role.CO_COACH);

    private KnownEvents() {}

    /** An id of its own for each number, in their order. */
    static MessageId id(int number) {
        return new MessageId(new UUID((NOW.toEpochMilli() << 16) | 0x7000L, 0x8000_0000_0000_0000L | number));
    }

    /** The line that has this number's id. */
    static KeptEvent line(int number) {
        return new ChatMessage(id(number), NOW, ANN, 1, MessageText.of("line " + number), null);
    }

    /** So many lines, the first of this number. */
    static List<KeptEvent> lines(int first, int count) {
        return IntStream.range(first, first + count).mapToObj(KnownEvents::line).toList();
    }

    /** Every kind with all it may hold and with nothing more than it must; the oddest, shortest and longest texts. */
    static List<KeptEvent> every() {
        List<KeptEvent> events = new ArrayList<>();
        for (String text : texts()) {
            events.add(new ChatMessage(next(events), NOW, ANN, 1, MessageText.of(text), null));
            events.add(new ChatMessage(next(events), NOW, ODD, 9_007_199_254_740_992L, MessageText.of(text), id(1)));
            events.add(new ChatEdited(next(events), NOW, ANN, 3, id(1), MessageText.of(text)));
            events.add(
                    new ChatPinned(next(events), NOW, ODD, 5, new PinnedLine(id(1), ANN.name(), MessageText.of(text))));
        }
        events.add(new ChatEdited(next(events), NOW, null, 3, id(1), MessageText.of("better")));
        events.add(new ChatDeleted(next(events), NOW, ODD, 4, id(1)));
        events.add(new ChatDeleted(next(events), Instant.EPOCH, null, 4, id(1)));
        events.add(new ChatPinned(next(events), NOW, null, 6, null));
        for (ChatMode mode : ChatMode.values()) {
            Duration pause = mode == ChatMode.SLOW ? Duration.ofMillis(1_001) : null;
            events.add(new ChatModeChanged(next(events), NOW, ANN, 7, mode, pause));
            events.add(new ChatModeChanged(next(events), NOW, null, 7, mode, pause));
        }
        for (ModerationAct act : ModerationAct.values()) {
            Instant until = act == ModerationAct.MUTE ? NOW.plusMillis(600_001) : null;
            TrackSource source = act == ModerationAct.STOP_TRACK ? TrackSource.SCREEN_SHARE_AUDIO : null;
            events.add(moderation(next(events), ODD, act, ODD.name(), "Ärger: \"\\\" 💪 e\u0301", until, source));
            events.add(moderation(next(events), null, act, null, null, null, source));
        }
        for (BoardCommand command : KnownSteps.every()) {
            events.add(new BoardStep(next(events), NOW, ODD, command));
            events.add(new BoardStep(next(events), NOW, null, command));
        }
        return events;
    }

    private static List<String> texts() {
        return List.of(
                "x",
                "<img onerror=alert(1)> \"quoted\" \\ 'single'; -- %s {0} ?:name",
                "e\u0301 ß ﷺ \u200d👩\u200d👩\u200d👧 \u00a0 \u2028 \ufeff \ufffd",
                "💪".repeat(MessageText.MAX_CODE_POINTS));
    }

    /** Ids in no order: a store must keep its own. */
    private static MessageId next(List<KeptEvent> events) {
        return id((events.size() + 1) * 7_919 % 10_007);
    }

    private static ModerationEvent moderation(
            MessageId id,
            @Nullable Sender from,
            ModerationAct act,
            @Nullable DisplayName name,
            @Nullable String reason,
            @Nullable Instant until,
            @Nullable TrackSource source) {
        Identity whom = Identity.of("p_bob");
        Reason why = reason == null ? null : Reason.of(reason);
        return new ModerationEvent(id, NOW, from, act, whom, name, why, until, source);
    }
}
