@NullMarked
package dev.golive.test.assertion;

import org.jspecify.annotations.NullMarked;
