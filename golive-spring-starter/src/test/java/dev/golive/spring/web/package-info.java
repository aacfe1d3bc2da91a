/** What the endpoints answer, over real HTTP. */
@NullMarked
package dev.golive.spring.web;

import org.jspecify.annotations.NullMarked;
