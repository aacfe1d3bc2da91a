/**
 * Stores that survive a kill, on any JDBC database: an H2 file, or your own PostgreSQL.
 *
 * <p>Open {@link dev.golive.jdbc.GoLiveDatabase} first.
 * <p>In: webhooks, sessions, attendance facts, what a room says, does and counts. Out: the same again, after a restart and on every node.
 * <p>Every call is one transaction of its own and blocks on the database; the clock is the one it is given.
 * <p>Builds on golive-core, golive-sroi, Jdbi, Flyway and H2; no other module knows these three.
 */
@NullMarked
package dev.golive.jdbc;

import org.jspecify.annotations.NullMarked;
