/** What the endpoints answer, over real HTTP. */
@NullMarked
package dev.golive.spring.upkeep;

import org.jspecify.annotations.NullMarked;
