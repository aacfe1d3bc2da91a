/** What the endpoints answer, over real HTTP. */
@NullMarked
package dev.golive.spring.webhook;

import org.jspecify.annotations.NullMarked;
