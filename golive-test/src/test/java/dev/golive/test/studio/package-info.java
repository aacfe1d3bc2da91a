@NullMarked
package dev.golive.test.studio;

import org.jspecify.annotations.NullMarked;
