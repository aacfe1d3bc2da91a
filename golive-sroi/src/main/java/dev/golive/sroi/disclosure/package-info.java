/**
 * What of a table of people may be shown to somebody who must not learn about one of them.
 *
 * <p>Open {@link dev.golive.sroi.disclosure.DisclosureControl} first.
 * <p>In: numbers of people, with or without margins; moments. Out: the same as cells that are shown or suppressed.
 * <p>Pure: no I/O, no clock; never shows a figure from which a suppressed one of the same table can be worked out.
 * <p>Builds on the JDK alone.
 */
@NullMarked
package dev.golive.sroi.disclosure;

import org.jspecify.annotations.NullMarked;
