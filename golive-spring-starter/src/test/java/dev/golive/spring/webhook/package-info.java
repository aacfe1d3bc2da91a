/** What becomes of a webhook once it is known to be LiveKit's. */
@NullMarked
package dev.golive.spring.webhook;

import org.jspecify.annotations.NullMarked;
