@NullMarked
package dev.golive.test.fake;

import org.jspecify.annotations.NullMarked;
