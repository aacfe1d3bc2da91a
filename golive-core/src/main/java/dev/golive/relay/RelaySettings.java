package dev.golive.relay;

import dev.golive.board.BoardSettings;
import dev.golive.chat.ChatFilter;
import dev.golive.chat.ChatPolicy;
import dev.golive.chat.LinkFilter;
import dev.golive.chat.RepeatFilter;
import dev.golive.journal.InMemoryRoomJournal;
import dev.golive.journal.RoomJournal;
import dev.golive.message.ReactionKind;
import dev.golive.reaction.InMemoryReactionStore;
import dev.golive.reaction.ReactionStore;
import dev.golive.tally.InMemoryTallyStore;
import dev.golive.tally.TallyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * How a relay works.
 *
 * @param journal where chat and moderation are kept
 * @param reactions where the nodes add up reactions
 * @param tallies where the nodes put what people count and answer
 * @param chat how a chat is run
 * @param board what may be on a board
 * @param reports who keeps what people say of themselves
 * @param filters what looks at a text before anybody sees it, in order
 * @param kinds the reactions there are, in the order in which clients show them; at most {@value ReactionKind#MOST}
 * @param limits how fast one person may be
 * @param livekitChat whether lines also go out in the form that LiveKit's own chat components read
 * @param observer hears what happens
 */
public record RelaySettings(
        RoomJournal journal,
        ReactionStore reactions,
        TallyStore tallies,
        ChatPolicy chat,
        BoardSettings board,
        SelfReports reports,
        List<ChatFilter> filters,
        List<ReactionKind> kinds,
        RateLimits limits,
        boolean livekitChat,
        RelayObserver observer) {

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if there are too many kinds of reaction
     */
    public RelaySettings {
        Objects.requireNonNull(journal, "journal");
        Objects.requireNonNull(reactions, "reactions");
        Objects.requireNonNull(tallies, "tallies");
        Objects.requireNonNull(chat, "chat");
        Objects.requireNonNull(board, "board");
        Objects.requireNonNull(reports, "reports");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(observer, "observer");
        filters = List.copyOf(filters);
        kinds = List.copyOf(kinds);
        if (kinds.size() > ReactionKind.MOST) {
            throw new IllegalArgumentException(
                    "There are " + kinds.size() + " kinds of reaction, at most " + ReactionKind.MOST + " are allowed.");
        }
    }

    /**
     * All kept in this process, but nothing that people say of themselves; no links and no repetition within 30 s, but for staff; no videos on the board; the reactions heart, fire, clap,
     * flex, laugh, wow.
     */
    public static RelaySettings standard() {
        return new RelaySettings(
                InMemoryRoomJournal.create(),
                InMemoryReactionStore.create(),
                InMemoryTallyStore.create(),
                ChatPolicy.standard(),
                BoardSettings.standard(),
                SelfReports.none(),
                List.of(LinkFilter.create(), RepeatFilter.within(Duration.ofSeconds(30))),
                kinds("heart", "fire", "clap", "flex", "laugh", "wow"),
                RateLimits.standard(),
                true,
                RelayObserver.none());
    }

    private static List<ReactionKind> kinds(String... names) {
        return Arrays.stream(names).map(ReactionKind::of).toList();
    }

    /** The same, kept elsewhere. */
    public RelaySettings withStores(RoomJournal otherJournal, ReactionStore otherReactions, TallyStore otherTallies) {
        return new RelaySettings(
                otherJournal,
                otherReactions,
                otherTallies,
                chat,
                board,
                reports,
                filters,
                kinds,
                limits,
                livekitChat,
                observer);
    }

    /** The same with another way to run a chat. */
    public RelaySettings withChat(ChatPolicy other) {
        return new RelaySettings(
                journal, reactions, tallies, other, board, reports, filters, kinds, limits, livekitChat, observer);
    }

    /** The same with something else allowed on boards. */
    public RelaySettings withBoard(BoardSettings other) {
        return new RelaySettings(
                journal, reactions, tallies, chat, other, reports, filters, kinds, limits, livekitChat, observer);
    }

    /** The same with somebody who keeps what people say of themselves. */
    public RelaySettings withReports(SelfReports others) {
        return new RelaySettings(
                journal, reactions, tallies, chat, board, others, filters, kinds, limits, livekitChat, observer);
    }

    /** The same with these filters alone. */
    public RelaySettings withFilters(List<ChatFilter> others) {
        return new RelaySettings(
                journal, reactions, tallies, chat, board, reports, others, kinds, limits, livekitChat, observer);
    }

    /** The same with one more filter, after the others. */
    public RelaySettings withFilter(ChatFilter filter) {
        List<ChatFilter> more = new ArrayList<>(filters);
        more.add(filter);
        return withFilters(more);
    }

    /** The same with these reactions alone. */
    public RelaySettings withKinds(List<ReactionKind> others) {
        return new RelaySettings(
                journal, reactions, tallies, chat, board, reports, filters, others, limits, livekitChat, observer);
    }

    /** The same with other limits. */
    public RelaySettings withLimits(RateLimits others) {
        return new RelaySettings(
                journal, reactions, tallies, chat, board, reports, filters, kinds, others, livekitChat, observer);
    }

    /** The same with or without copies for LiveKit's own chat components. */
    public RelaySettings withLivekitChat(boolean on) {
        return new RelaySettings(
                journal, reactions, tallies, chat, board, reports, filters, kinds, limits, on, observer);
    }

    /** The same with somebody else who hears what happens. */
    public RelaySettings withObserver(RelayObserver other) {
        return new RelaySettings(
                journal, reactions, tallies, chat, board, reports, filters, kinds, limits, livekitChat, other);
    }
}
