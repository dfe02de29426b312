/** The clerk's list of open questions (Zu klären): what could not be read, placed or decided. */
@NullMarked
package org.ratsfaden.clarification;

import org.jspecify.annotations.NullMarked;
