@NullMarked
package dev.golive.test.architecture;

import org.jspecify.annotations.NullMarked;
