/** Letters and mails as rows of the database. */
@NullMarked
package org.ratsfaden.outbox.jpa;

import org.jspecify.annotations.NullMarked;
