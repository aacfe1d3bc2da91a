/**
 * The library at a command line: room names, tokens, webhooks, attendance, effort, messages, timers, boards, evidence.
 *
 * <p>Open {@link dev.golive.samples.console.RoomCommand} first: it is the shortest of the commands.
 * <p>In: arguments, two environment variables, standard input. Out: one line on standard output, an exit code.
 * <p>Opens no connection, and no file but those that a command line names; keeps nothing; everything outside it comes through {@link
 * dev.golive.samples.console.Surroundings}.
 * <p>Builds on golive-core and golive-sroi, and on picocli, which no other module knows.
 */
@NullMarked
package dev.golive.samples.console;

import org.jspecify.annotations.NullMarked;
