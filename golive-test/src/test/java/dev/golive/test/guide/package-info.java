/** The code of the page about testing, as far as it does without Spring. */
@NullMarked
package dev.golive.test.guide;

import org.jspecify.annotations.NullMarked;
