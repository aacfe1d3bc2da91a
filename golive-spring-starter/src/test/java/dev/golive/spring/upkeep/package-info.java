/** What is done again and again. */
@NullMarked
package dev.golive.spring.upkeep;

import org.jspecify.annotations.NullMarked;
