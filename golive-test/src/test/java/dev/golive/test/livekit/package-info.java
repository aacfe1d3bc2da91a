@NullMarked
package dev.golive.test.livekit;

import org.jspecify.annotations.NullMarked;
