/** The operator's commands, as a program that talks to the running portal. */
@NullMarked
package org.ratsfaden.operator;

import org.jspecify.annotations.NullMarked;
