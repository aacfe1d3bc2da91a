/**
 * How long people wait for a picture, and for a line of chat, in a real browser, against a bare page with LiveKit's client alone.
 *
 * <p>Open {@link dev.golive.benchmark.join.JoinBenchmark} first: it says what is measured, in which order;
 * {@link dev.golive.benchmark.join.Venue} is the world it happens in.
 * <p>In: pages and taps. Out: one trial for each.
 * <p>Starts LiveKit servers, the sample application and two browsers.
 * <p>Builds on the sample, the test kit and Playwright.
 */
@NullMarked
package dev.golive.benchmark.join;

import org.jspecify.annotations.NullMarked;
