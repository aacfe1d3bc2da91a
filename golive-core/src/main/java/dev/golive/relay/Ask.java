package dev.golive.relay;

import dev.golive.command.Command;
import dev.golive.message.Sender;
import dev.golive.participant.DisplayName;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants something of a room.
 *
 * @param from who; null for the host
 * @param command what
 * @param targetName what the room calls the person it is done to; null if nobody knows
 */
record Ask(@Nullable Sender from, Command command, @Nullable DisplayName targetName) {}
