/**
 * The application whose start is measured, alone in its package, so that nothing else is found when it is scanned.
 *
 * <p>Open {@link dev.golive.benchmark.startup.application.MinimalApplication} first.
 * <p>In: a class path with the starter or without it. Out: a line with two figures.
 * <p>Listens on a free port of the loopback interface; writes below its working directory.
 * <p>Builds on Spring Boot alone.
 */
@NullMarked
package dev.golive.benchmark.startup.application;

import org.jspecify.annotations.NullMarked;
