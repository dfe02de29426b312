/** Sittings, their agenda items and what was decided, for people and programs. */
@NullMarked
package org.ratsfaden.web.meeting;

import org.jspecify.annotations.NullMarked;
