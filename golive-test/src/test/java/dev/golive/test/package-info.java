@NullMarked
package dev.golive.test;

import org.jspecify.annotations.NullMarked;
