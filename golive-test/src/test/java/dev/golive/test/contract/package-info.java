@NullMarked
package dev.golive.test.contract;

import org.jspecify.annotations.NullMarked;
