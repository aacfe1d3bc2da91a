/**
 * What a Spring Boot application meets of the Go Live SDK.
 *
 * <p>Open {@link dev.golive.spring.ParticipantResolver} first.
 * <p>In: the application's login and timetable. Out: settings and the seams to fill.
 * <p>No I/O.
 * <p>Builds on golive-core, and on golive-sroi for the purposes of consents.
 */
@NullMarked
package dev.golive.spring;

import org.jspecify.annotations.NullMarked;
