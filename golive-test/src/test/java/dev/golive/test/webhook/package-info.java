@NullMarked
package dev.golive.test.webhook;

import org.jspecify.annotations.NullMarked;
