/** How the wiring behaves with each thing on, off, replaced, missing or wrong. */
@NullMarked
package dev.golive.spring.autoconfigure;

import org.jspecify.annotations.NullMarked;
