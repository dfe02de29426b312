/** The whole EAR on its WildFly, asked from outside like a browser or a program asks. */
@NullMarked
package org.ratsfaden.itest;

import org.jspecify.annotations.NullMarked;
