@NullMarked
package dev.golive.test.relay;

import org.jspecify.annotations.NullMarked;
