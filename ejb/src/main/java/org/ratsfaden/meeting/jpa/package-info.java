/** What documents tell of sittings, as rows of the database. */
@NullMarked
package org.ratsfaden.meeting.jpa;

import org.jspecify.annotations.NullMarked;
