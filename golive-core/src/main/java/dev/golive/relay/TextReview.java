package dev.golive.relay;

import dev.golive.chat.ChatFilter;
import dev.golive.chat.Draft;
import dev.golive.chat.Verdict;
import dev.golive.command.ChatEdit;
import dev.golive.command.ChatSend;
import dev.golive.command.Command;
import dev.golive.error.RefusalCode;
import dev.golive.message.ChatMessage;
import dev.golive.message.MessageText;
import dev.golive.message.Sender;
import dev.golive.room.SessionId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks at what somebody wants to write, before the room's door: filters may take their time. Thread-safe. */
final class TextReview {

    /** A person's own last line need not be newer than this for a filter to know it. */
    private static final Duration FRESH_ENOUGH = Duration.ofSeconds(1);

    private final ChatFilter filter;

    TextReview(List<ChatFilter> filters) {
        this.filter = ChatFilter.inOrder(filters);
    }

    /** What came of it. Closed family: the command as it may be, or a refusal. */
    sealed interface Outcome {
        /**
         * It may be.
         *
         * @param command as it may be
         */
        record Passed(Command command) implements Outcome {}

        /**
         * It may not be.
         *
         * @param refusal why
         */
        record Stopped(Refusal refusal) implements Outcome {}
    }

    Outcome review(RelayRoom room, SessionId session, Sender from, Command command, Instant now) {
        MessageText text = textOf(command);
        if (text == null || isKnown(room, command, FRESH_ENOUGH)) {
            return new Outcome.Passed(command);
        }
        Draft.Previous before = command instanceof ChatSend ? lastLine(room, from) : null;
        Verdict verdict = filter.review(new Draft(session, from, text, now, before));
        if (verdict instanceof Verdict.Replace replaced) {
            return new Outcome.Passed(withText(command, replaced.text()));
        }
        // A line sent again after a lost answer repeats itself; another node may have kept it a moment ago.
        return verdict instanceof Verdict.Deny deny && !isKnown(room, command, Duration.ZERO)
                ? new Outcome.Stopped(Refusal.of(RefusalCode.REJECTED_BY_MODERATION, deny.reason()))
                : new Outcome.Passed(command);
    }

    private static boolean isKnown(RelayRoom room, Command command, Duration age) {
        return room.look(age, state -> state.event(command.id()).isPresent());
    }

    private static Draft.@Nullable Previous lastLine(RelayRoom room, Sender from) {
        return room.look(FRESH_ENOUGH, state -> state.chat().lastBy(from.id()))
                .map((ChatMessage line) -> new Draft.Previous(line.text(), line.at()))
                .orElse(null);
    }

    private static @Nullable MessageText textOf(Command command) {
        if (command instanceof ChatSend send) {
            return send.text();
        }
        return command instanceof ChatEdit edit ? edit.text() : null;
    }

    private static Command withText(Command command, MessageText text) {
        if (command instanceof ChatSend send) {
            return new ChatSend(send.id(), text, send.replyTo());
        }
        return command instanceof ChatEdit edit ? new ChatEdit(edit.id(), edit.chatId(), text) : command;
    }
}
